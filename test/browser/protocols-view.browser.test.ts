import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { thirdBoard } from '../protocol/third-board';
import { type Harness, openHarness } from '../views/harness/browser';
import type { ProtocolsShown } from '../views/harness/lists';
import { LOOKS, violationsIn } from './rig/looks';

const VLIERBOOM = thirdBoard() as unknown as ProtocolsShown['own'][number];

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());
afterEach(() => page.context().close());

describe('a protocol from a file', () => {
  it('is shown before it is added; then it is there', async () => {
    await show({ own: [] });
    await choose(JSON.stringify(VLIERBOOM));
    const preview = page.locator('.lists-preview');
    await expect.poll(() => preview.innerText()).toContain('Namen van het bestuur: De Vlierboom');
    expect(await preview.innerText()).toMatch(/Naam van een leerling: waarschuwt[\s\S]*2 eigen woorden/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('De Vlierboom');
    expect(await own()).toEqual([]);
    await button('Voeg toe').click();
    await expect.poll(told).toBe('Het protocol is toegevoegd.');
    expect(await own()).toEqual([VLIERBOOM]);
  });

  it('is refused with all that is wrong with it, each with its place in the file', async () => {
    await show({ own: [VLIERBOOM] });
    const board = thirdBoard();
    board.clauses[1]!.kind = 'must';
    board.clauses[2]!.handled = ['rule:pupil-names'];
    await choose(JSON.stringify({ ...board, name: '' }));
    await expect
      .poll(() => page.getByRole('alert').getByRole('listitem').allInnerTexts())
      .toEqual([
        'pack.json, bij name: dit mag niet leeg zijn.',
        'pack.json, bij clauses[1].kind: must kan hier niet. Kies uit: do, dont, know, ask.',
      ]);
    await choose('{ "format": 1');
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('pack.json is geen geldige JSON');
    await choose(JSON.stringify({ ...VLIERBOOM, clauses: board.clauses.slice(2, 3) }));
    await expect
      .poll(() => page.getByRole('alert').innerText())
      .toContain('pack.json, bij clauses[0].handled[0]: rule:pupil-names kan hier niet.');
    expect(await own()).toEqual([VLIERBOOM]);
  });

  it('takes the place of an own one with the same id, and never of one that comes with Postwijzer', async () => {
    await show({ own: [VLIERBOOM] });
    await choose(JSON.stringify({ ...VLIERBOOM, name: 'De Nieuwe Vlierboom' }));
    await expect
      .poll(() => page.locator('.lists-preview').innerText())
      .toContain('Dit komt in de plaats van De Vlierboom');
    await button('Voeg toe').click();
    await expect.poll(async () => (await own()).map(({ name }) => name)).toEqual(['De Nieuwe Vlierboom']);
    await choose(JSON.stringify({ ...VLIERBOOM, id: 'konot' }));
    await expect.poll(() => page.locator('.lists-problem').allInnerTexts()).toHaveLength(1);
    expect(await button('Voeg toe').isDisabled()).toBe(true);
    await button('Annuleer').click();
    expect(await own()).toHaveLength(1);
  });
});

describe('the protocols that there are', () => {
  it('can be used, saved as a file, and taken out unless they apply', async () => {
    await show({ own: [VLIERBOOM] });
    await button('Bewaar als bestand: Konot').click();
    expect(await page.evaluate(() => globalThis.harness.wanted)).toEqual(['export konot']);
    expect(await button('Verwijderen: Konot').count()).toBe(0);
    await button('Gebruik: De Vlierboom').click();
    await expect.poll(told).toBe('Dit protocol geldt vanaf nu.');
    expect(await button('Verwijderen: De Vlierboom').count()).toBe(0);
    await button('Gebruik: Loket').click();
    await button('Verwijderen: De Vlierboom').click();
    await expect.poll(own).toEqual([]);
  });

  it('cannot be chosen among when the school did', async () => {
    await show({ own: [VLIERBOOM], forced: true });
    expect(await page.getByRole('button', { name: /^Gebruik/ }).count()).toBe(0);
  });

  it('stand beside each other, subject by subject', async () => {
    await show({ own: [VLIERBOOM] });
    await page.getByText('Vergelijk twee protocollen').click();
    await page.getByRole('combobox', { name: 'Naast dit protocol' }).selectOption('vlierboom');
    const theme = page.locator('details', { hasText: /^Naam van een leerling/ });
    await theme.locator('summary').first().click();
    expect(await theme.locator('.lists-side').nth(1).innerText()).toMatch(
      /^De Vlierboom[\s\S]*Naam van een leerling: waarschuwt[\s\S]*Noem geen leerling\./,
    );
    expect(await theme.locator('summary').first().innerText()).toMatch(/Konot \d+, De Vlierboom 3/);
  });
});

it.each(Object.entries(LOOKS))('breaks no rule of accessibility in %s', async (_, look) => {
  for (const language of ['nl', 'en'] as const) {
    await show({ own: [VLIERBOOM], inForce: 'vlierboom', language }, look);
    await choose('{ "format": 2 }');
    await page.locator('.lists-problem').waitFor();
    expect(await violationsIn(page, '#part')).toEqual([]);
    await choose(JSON.stringify(VLIERBOOM));
    await page.locator('.lists-preview').waitFor();
    expect(await violationsIn(page, '#part')).toEqual([]);
    if (language === 'nl') await page.context().close();
  }
});

async function show(shown: ProtocolsShown, look?: BrowserContextOptions): Promise<void> {
  page = await harness.open(look);
  page.setDefaultTimeout(5000);
  await page.evaluate((how) => globalThis.harness.showProtocols(how), shown);
}

async function choose(text: string): Promise<void> {
  const file = { name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('[type=file]').setInputFiles(file);
}

function button(name: string) {
  return page.getByRole('button', { name, exact: true });
}

function own(): Promise<ProtocolsShown['own']> {
  return page.evaluate(() => globalThis.harness.own);
}

function told(): Promise<string> {
  return page.getByRole('status').innerText();
}
