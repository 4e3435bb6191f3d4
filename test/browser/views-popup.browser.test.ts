import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PopupSettings, PopupSites } from '../../src/views/popup/props';
import { asked, type Harness, openHarness, showPopup } from '../views/harness/browser';
import { unfold } from '../views/harness/looks';

const SETTINGS: PopupSettings = { protocol: 'konot', role: 'teacher', language: 'nl' };

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});

afterAll(() => harness.close());

afterEach(() => page.context().close());

describe('the popup', () => {
  async function popup(name: string): Promise<void> {
    page = await harness.open({ viewport: { width: 384, height: 600 } });
    await showPopup(page, name, SETTINGS);
  }

  it.each([
    ['idle', 'Je schrijft hier nu geen bericht.'],
    ['clear', 'Je bericht ziet er goed uit.'],
    ['stop', 'In je bericht staat 1 punt om eerst op te lossen.'],
    ['off', 'Postwijzer staat hier uit.'],
    ['unchecked', 'Je bericht is niet nagekeken, maar plaatsen werkt gewoon.'],
    ['elsewhere', 'Op deze site kijkt Postwijzer niet mee.'],
  ])('tells the state of the page in one line: %s', async (name, line) => {
    await popup(name);
    expect(await page.getByRole('banner').getByRole('paragraph').first().textContent()).toBe(line);
  });

  it('keeps what was found in sight when the settings are unfolded', async () => {
    page = await harness.open({ viewport: { width: 384, height: 600 } });
    const added = Array.from({ length: 12 }, (_, index) => ({
      host: `school${index}.example`,
      permitted: true,
    }));
    const sites = { added, suggested: [] } as unknown as PopupSites;
    await showPopup(page, 'stop', SETTINGS, { sites });
    await unfold(page);
    const main = (await page.getByRole('main').boundingBox())!;
    const whole = (await page.locator('.popup').boundingBox())!;
    expect(main.height).toBeGreaterThan(90);
    expect(whole.height).toBe(600);
    await page.getByRole('button', { name: 'Datalek melden' }).click();
    expect(await asked(page)).toEqual(['goTo incident']);
  });

  it('says that the protocol that was chosen is gone, and which one applies', async () => {
    page = await harness.open({ viewport: { width: 384, height: 600 } });
    await showPopup(page, 'clear', { ...SETTINGS, protocol: 'vlierboom' });
    expect(await page.locator('.popup-gone').innerText()).toContain('“vlierboom” is er niet meer');
    expect(await page.locator('.popup-settings summary').innerText()).toContain('Konot');
  });

  it('puts what fits the post first, with the reason and the place', async () => {
    await popup('stop');
    const first = page.getByRole('region', { name: 'Past bij je bericht' }).getByRole('listitem').first();
    expect(await first.locator('p, button').allTextContents()).toEqual([
      'Vertrouwelijke informatie hoort niet op sociale media. Laat weg wat alleen de school of Konot mag weten.',
      'Staat open: Naam van een leerling',
      expect.stringMatching(/^Richtlijnen algemeen, 2 · Socialmediaprotocol van Konot/),
    ]);
  });

  it('shows the whole protocol by kind, what speaks to the own role first', async () => {
    await popup('idle');
    const kinds = page.locator('.popup-kind');
    expect(await kinds.getByRole('heading').allInnerTexts()).toEqual([
      'Doe',
      'Doe niet',
      'Goed om te weten',
      'Vraag',
    ]);
    const listed = await kinds.locator('.clause').count();
    const { clauses } = await import('../../src/protocol/packs').then(
      ({ bundledProtocol }) => bundledProtocol('konot')!,
    );
    expect(listed).toBe(clauses.length);
    const notes = await kinds
      .first()
      .locator('.clause')
      .evaluateAll((items) => items.map((item) => item.querySelector('.clause-note') !== null));
    expect(notes).toContain(true);
    expect(notes).toEqual([...notes].sort((a, b) => Number(a) - Number(b)));
  });

  it('copies a diagnostic of a page that is not recognised, and says so', async () => {
    await popup('unrecognised');
    await page.getByText('Postwijzer herkent deze pagina niet.').waitFor();
    await page.getByRole('button', { name: 'Kopieer technische gegevens' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Gekopieerd.' }).waitFor();
    expect(await asked(page)).toEqual(['copyDiagnostic']);
  });

  it('searches with the keyboard alone', async () => {
    await popup('idle');
    await page.keyboard.press('/');
    await page.keyboard.type('kernwaarden');
    await page.getByRole('status').filter({ hasText: '1 afspraak gevonden' }).waitFor();
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await asked(page)).toEqual(['openClause konot-1.w1']);
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('xyzzy');
    await page.getByRole('status').filter({ hasText: 'Niets gevonden, probeer een ander woord.' }).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(0);
  });

  it('names what was found, each with its agreement', async () => {
    await popup('stop');
    const points = page.getByRole('region', { name: 'In je bericht' }).getByRole('listitem');
    expect((await points.allTextContents()).map((point) => point.replace(/\s+/g, ' '))).toEqual([
      'Eerst oplossen: Naam van een leerlingAfspraak: Naam van een leerling',
      'Kijk hier even naar: TaalgebruikAfspraak: Taalgebruik',
    ]);
    await points.first().getByRole('button').press('Enter');
    expect(await asked(page)).toEqual([expect.stringMatching(/^openClause konot/)]);
  });

  it('is one stop for the Tab key at each list, and the arrows go through it', async () => {
    await popup('stop');
    const stops: string[] = [];
    for (let step = 0; step < 5; step++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement!.textContent));
    }
    expect(stops).toEqual([
      'Zet uit op deze site',
      'Zet een uur uit',
      'Afspraak: Naam van een leerling',
      expect.stringMatching(/^Richtlijnen algemeen, 2/),
      '',
    ]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toMatch(/^Nog \d+ afspraken$/);
  });

  it('turns the check off and on, for the site and for an hour', async () => {
    await popup('clear');
    await page.getByRole('button', { name: 'Zet uit op deze site' }).press('Enter');
    await page.getByRole('button', { name: 'Zet een uur uit' }).press('Enter');
    await showPopup(page, 'off', SETTINGS);
    await page.getByRole('button', { name: 'Zet aan op deze site' }).press('Enter');
    expect(await asked(page)).toEqual(['turn false', 'pause', 'turn true']);
  });

  it('leads to the other pages', async () => {
    await popup('elsewhere');
    const more = page.getByRole('navigation', { name: 'Meer van Postwijzer' });
    await more.getByRole('button').first().focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter', 'End', 'Enter']) await page.keyboard.press(key);
    expect(await asked(page)).toEqual(['goTo protocol', 'goTo review', 'goTo incident']);
  });

  it('leaves what the school’s management set as it is', async () => {
    page = await harness.open({ viewport: { width: 384, height: 600 } });
    await showPopup(page, 'idle', SETTINGS, {
      accounts: [{ key: 'x:@a', name: '@a', kind: 'personal', forced: true }],
    });
    await page.locator('summary', { hasText: 'Mijn accounts hier' }).press('Enter');
    expect(await page.getByRole('combobox', { name: '@a' }).isDisabled()).toBe(true);
    await page.getByText('Door je school ingesteld').waitFor();
  });

  it('changes protocol, role and language with the keyboard alone', async () => {
    await popup('idle');
    await page.locator('summary', { hasText: 'Mijn instellingen' }).press('Enter');
    await page.getByRole('combobox', { name: 'Protocol' }).selectOption('loket');
    await page.getByRole('combobox', { name: 'Ik ben' }).selectOption('intern');
    await page.getByRole('combobox', { name: 'Taal' }).press('ArrowDown');
    expect(await asked(page)).toEqual([
      'onChange loket teacher nl',
      'onChange loket intern nl',
      'onChange loket intern en',
    ]);
    await page.getByRole('heading', { name: 'All agreements' }).waitFor();
  });
});
