import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asked, type Harness, openHarness, showLayer } from '../views/harness/browser';
import { LOOKS, overflow, unfold, violations } from '../views/harness/looks';
import type { LayerOptions } from '../views/harness/main';
import { LAYER_STATES } from '../views/harness/states';

const NOBODY = { manager: {}, avg: {}, digicoach: {}, mediaCoaches: [], internship: {}, incident: {} };
const EVERYBODY = {
  ...NOBODY,
  manager: { name: 'Loes de Wit', email: 'loes@school.example', phone: '0541 12 34 56' },
  incident: { name: 'het meldpunt', email: 'lek@school.example', phone: '0541 65 43 21' },
};

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.close());
afterEach(() => page.context().close());

async function layer(name: string, options: LayerOptions = {}): Promise<void> {
  page = await harness.open();
  await showLayer(page, name, options);
}

async function askAdvice(): Promise<void> {
  await page.getByRole('button', { name: 'Vraag advies' }).first().click();
  await page.getByRole('checkbox', { name: 'Zet mijn tekst erbij, zonder namen' }).check();
}

const message = () => page.getByRole('region', { name: 'Je bericht' }).innerText();

describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
  it.each([
    ['panel', {}],
    ['dialog', { open: false, hold: true }],
  ])('asking for advice in the %s breaks no rule of accessibility', async (_where, options) => {
    page = await harness.open(look);
    await showLayer(page, 'stop', { ...options, choices: { contacts: EVERYBODY } });
    await askAdvice();
    await unfold(page);
    expect(await violations(page, '#layer')).toEqual([]);
    expect(await overflow(page, '.advice')).toBeLessThanOrEqual(0);
  });

  it('a tick that is asked for breaks no rule of accessibility', async () => {
    page = await harness.open(look);
    await showLayer(page, 'photo');
    await page.getByRole('button', { name: /toestemming/ }).click();
    await page.getByRole('button', { name: /toestemming/ }).click();
    await page.getByRole('alert').filter({ hasText: 'Zet eerst het vinkje.' }).waitFor();
    expect(await violations(page, '#layer')).toEqual([]);
  });
});

it('all that can be pressed is large enough, in every state', async () => {
  page = await harness.open();
  for (const name of Object.keys(LAYER_STATES)) {
    await showLayer(page, name);
    await unfold(page);
    const small = await page.locator('#layer :is(button, summary, label, select, a)').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ words: one.textContent, ...one.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => Math.min(width, height) < 24),
    );
    expect(small, name).toEqual([]);
  }
});

it('nothing moves by itself for who wants that', async () => {
  page = await harness.open({ reducedMotion: 'reduce' });
  await showLayer(page, 'many', { hold: true });
  const moving = await page.locator('#layer').evaluate(({ shadowRoot }) =>
    [...shadowRoot!.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName } = getComputedStyle(element, part || null);
        return transitionDuration === '0s' && animationName === 'none' ? [] : [element.className];
      }),
    ),
  );
  expect(moving).toEqual([]);
});

it('words that run from right to left do so in the card, and turn nothing around them', async () => {
  await layer('rtl');
  const words = page.locator('.quoted q').first();
  expect(await words.textContent()).toBe('يوسف بن عمر');
  expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const card = page.locator('.finding').first();
  expect(await card.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  await page.getByRole('button', { name: 'Maak ervan: “⁨een leerling⁩”' }).waitFor();
});

describe('who is asked for advice', () => {
  it('is told what was found and where that stands, and no name', async () => {
    await layer('stop');
    await page.getByRole('button', { name: 'Vraag advies' }).click();
    expect(await message()).toMatch(/- Naam van een leerling \(Richtlijnen algemeen, 2/);
    expect(await message()).not.toMatch(/Jip|Dalen|groep 5/);
    await page.getByRole('checkbox').check();
    expect(await message()).toContain('Trots op [naam] uit groep 5!');
    expect(await message()).not.toMatch(/Jip|Dalen/);
  });

  it('is the supervisor first, for who is there to learn', async () => {
    await layer('stop', { choices: { role: 'intern' } });
    await page.getByRole('button', { name: 'Vraag advies' }).click();
    expect(await page.getByRole('radio').count()).toBe(3);
    await expect.poll(() => page.getByRole('radio', { checked: true }).inputValue()).toBe('internship');
  });

  it('gets a mail where the address is known', async () => {
    await layer('stop', { choices: { contacts: EVERYBODY } });
    await askAdvice();
    await page.getByRole('button', { name: 'Open in mijn mail' }).click();
    const [opened] = await asked(page);
    expect(opened).toMatch(/^open mailto:loes@school\.example\?subject=/);
    await page.getByRole('status').filter({ hasText: 'Je mail gaat open.' }).waitFor();
  });

  it('gets what the author selects when nothing can be copied', async () => {
    await layer('stop', { copies: false });
    await askAdvice();
    await page.getByRole('button', { name: 'Kopieer het bericht' }).click();
    await page.getByRole('status').filter({ hasText: 'Kopiëren lukte niet.' }).waitFor();
    const byHand = page.getByRole('textbox', { name: 'Je bericht' });
    expect(await byHand.inputValue()).toContain('Trots op [naam] uit groep 5!');
  });

  it('cannot be selected, and read with the keyboard', async () => {
    await layer('stop');
    await askAdvice();
    await page.getByRole('region', { name: 'Je bericht' }).focus();
    await page.keyboard.press('Control+a');
    expect(await page.evaluate(() => String(getSelection()))).not.toContain('[naam]');
    await page.keyboard.press('End');
    const scrolled = () => page.locator('.advice-text').evaluate(({ scrollTop }) => scrollTop);
    await expect.poll(scrolled).toBeGreaterThan(0);
  });

  it('can be left alone after all: the findings stand there again', async () => {
    await layer('stop');
    await askAdvice();
    await page.getByRole('button', { name: 'Terug' }).click();
    await page.getByRole('heading', { name: 'Naam van een leerling' }).waitFor();
    expect(await asked(page)).toEqual([]);
  });
});

describe('a data leak', () => {
  it('is reported as the school has set, by mail and telephone', async () => {
    await layer('identifier', { choices: { contacts: EVERYBODY } });
    await page.getByText('Meld een datalek').click();
    await page.getByText('Bellen kan ook: ⁨0541 65 43 21⁩').waitFor();
    await page.getByRole('button', { name: 'Meld het per mail' }).click();
    expect((await asked(page))[0]).toMatch(/^open mailto:lek@school\.example\?subject=Melding/);
  });

  it('has plain steps where the school has set nothing', async () => {
    await layer('identifier');
    await page.getByText('Meld een datalek').click();
    await page.getByText('Bel daarna je leidinggevende').waitFor();
  });

  it('is not spoken of when no pupil’s data are found', async () => {
    await layer('warn');
    expect(await page.getByText('Meld een datalek').count()).toBe(0);
  });
});
