import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundledProtocol } from '../../src/protocol/packs';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { type Chromium, openChromium } from './rig/chromium';
import { DRAFT } from './rig/drafts';
import { refuseStorage } from './rig/refuse-storage';
import { openTraining, sheetsOf, type TrainingPage } from './rig/training-page';

const PATIENTLY = { timeout: 10_000 };
const KONOT = bundledProtocol('konot')!;

let chromium: Chromium;
let training: TrainingPage;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => training.close());
afterAll(() => chromium.close());

const press = (name: string): Promise<void> =>
  training.page.getByRole('button', { name, exact: false }).first().click();
const fill = (label: string, text: string): Promise<void> =>
  training.page.getByLabel(label, { exact: true }).first().fill(text);

const focused = (): Promise<string> => training.page.evaluate(() => document.activeElement!.tagName);

async function openDecks(stored?: object): Promise<void> {
  training = await openTraining(chromium, stored);
  await press('Eigen sets met berichten');
}

async function writeDeck(): Promise<void> {
  await press('Nieuwe set');
  await fill('Naam van de set', 'Sportdag');
  await fill('Onderwerp 1', 'Buiten');
  await fill('Wat is er aan de hand?', 'De sportdag is net voorbij.');
  await fill('Het bericht', 'Wat een zonnige sportdag!');
  await fill('Waarom?', 'Niemand is herkenbaar en iedereen is blij.');
  await fill('Zoek een afspraak', 'Deel wat je weet');
  await training.page.locator('.clause-choice input[type="checkbox"]').first().check();
}

describe('a deck of one’s own', () => {
  it('is made in a form, is kept, and can be practised with', async () => {
    await openDecks();
    await writeDeck();
    expect(await training.violations()).toEqual([]);
    await press('Bewaar de set');
    await expect
      .poll(() => training.page.locator('.deck').innerText(), PATIENTLY)
      .toMatch(/Sportdag\s+1 bericht/);
    await training.page.reload();
    await training.page.getByLabel('Set met berichten').selectOption({ label: 'Sportdag' });
    await training.begin('Demonstratie');
    expect(await training.page.locator('.stage-situation').innerText()).toBe('De sportdag is net voorbij.');
    await training.press('r', 'r');
    expect(await training.page.locator('.answer-told').innerText()).toContain('Plaatsen');
  });

  it('is not kept before it is in order, and says where it is not', async () => {
    await openDecks();
    await press('Nieuwe set');
    await press('Bewaar de set');
    const problems = await training.page.locator('.problems li').allInnerTexts();
    expect(problems).toContain('Deze set, “Naam van de set”: vul dit nog in.');
    expect(problems).toContain('Bericht 1, “Wat is er aan de hand?”: vul dit nog in.');
    await press('Niet bewaren');
    expect(await training.page.locator('.deck').count()).toBe(0);
  });

  it('begins with the protocol in force, and so does each case that is added', async () => {
    await openDecks({ settings: { version: 2, protocol: 'loket' } });
    await press('Nieuwe set');
    await press('Verwijder bericht 1');
    await expect.poll(focused).toBe('SECTION');
    await press('Nog een bericht');
    const protocol = training.page.getByRole('combobox', { name: 'Protocol', exact: true });
    expect(await protocol.inputValue()).toBe('loket');
    await protocol.selectOption('konot');
    await press('Nog een bericht');
    expect(await protocol.nth(1).inputValue()).toBe('konot');
  });

  it('tells a coach beforehand where the check will say otherwise', async () => {
    await openDecks();
    await writeDeck();
    expect(await training.page.locator('.doubts').count()).toBe(0);
    await fill('Het bericht', DRAFT);
    await expect.poll(() => training.page.locator('.doubts').count(), PATIENTLY).toBe(1);
  });

  it('goes to a colleague as a file, and is removed at the second press only', async () => {
    await openDecks();
    await writeDeck();
    await press('Bewaar de set');
    const download = training.page.waitForEvent('download');
    await press('Bewaar als bestand');
    expect((await download).suggestedFilename()).toBe('Sportdag.json');
    const file = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 1, title: { nl: 'Sportdag', en: 'Sportdag' } });
    await press('Verwijder');
    expect(await training.page.locator('.deck').count()).toBe(1);
    await training.page.keyboard.press('Shift+Tab');
    expect(await training.page.getByText('Echt verwijderen?').count()).toBe(0);
    await press('Verwijder');
    await press('Echt verwijderen?');
    await expect.poll(() => training.page.locator('.deck').count(), PATIENTLY).toBe(0);
    await expect.poll(focused).toBe('MAIN');
    await choose('sportdag.json', file);
    await expect.poll(() => training.page.locator('.deck').count(), PATIENTLY).toBe(1);
    await choose('sportdag.json', file);
    await training.page.getByText('Deze set staat hier al.').waitFor();
    await choose('later.json', file.replaceAll('Sportdag', 'Sportdag van later'));
    await expect
      .poll(() => training.page.locator('.deck b').allInnerTexts(), PATIENTLY)
      .toEqual(['Sportdag', 'Sportdag van later']);
  });

  it('is still in its form when the browser refuses to store it, and is told not to be kept', async () => {
    await openDecks();
    await writeDeck();
    await refuseStorage(training.page);
    await press('Bewaar de set');
    const told = training.page.getByText('Dit kon niet worden bewaard.');
    await told.waitFor();
    expect(await training.page.getByLabel('Naam van de set', { exact: true }).inputValue()).toBe('Sportdag');
    await press('Niet bewaren');
    await choose('set.json', JSON.stringify(BUNDLED_DECKS[0]));
    await told.waitFor();
  });

  it('stays in sight when its protocol has lost a clause, can be saved, and is removed at the second press only', async () => {
    const [one, ...more] = BUNDLED_DECKS[0]!.cases;
    const lost = { ...one, clauses: ['konot.weg'] };
    const value = [
      { ...BUNDLED_DECKS[0], id: 'oud', title: { nl: 'Oud', en: 'Old' }, cases: [lost, ...more] },
    ];
    await openDecks({ decks: { version: 1, value } });
    await training.page.getByText('Met deze set kun je nu niet oefenen').click();
    expect(await training.page.locator('.deck').innerText()).toContain('de afspraak konot.weg staat niet in');
    expect(await training.violations()).toEqual([]);
    const download = training.page.waitForEvent('download');
    await press('Bewaar als bestand');
    expect(JSON.parse(await readFile(await (await download).path(), 'utf8'))).toEqual(value[0]);
    await press('Verwijder');
    await press('Echt verwijderen?');
    await expect.poll(() => training.page.locator('.deck').count(), PATIENTLY).toBe(0);
  });

  it('can be put right when its protocol is gone', async () => {
    const [one] = BUNDLED_DECKS[0]!.cases;
    const value = [{ ...BUNDLED_DECKS[0], id: 'oud', cases: [{ ...one, protocol: 'zeester' }] }];
    await openDecks({ decks: { version: 1, value } });
    await press('Wijzig');
    await press('Bewaar de set');
    await training.page.getByText('Bericht 1, “Op welke afspraken rust het antwoord?”: zoek').waitFor();
    await training.page.locator('.case-part summary').first().click();
    await fill('Zoek een afspraak', 'Deel wat je weet');
    await training.page.locator('.clause-choice input[type="checkbox"]').first().check();
    await press('Bewaar de set');
    await training.page.locator('.deck', { hasText: '1 bericht' }).waitFor();
    expect(await training.page.locator('.deck-unusable').count()).toBe(0);
  });

  it('is refused from a file that is not in order, with the place in it', async () => {
    await openDecks();
    await choose('kapot.json', '{"format": 1, "id": "kapot"}');
    await expect
      .poll(() => training.page.locator('.problems').innerText(), PATIENTLY)
      .toContain('kapot.json');
    await choose('geen.json', 'geen json');
    await expect.poll(() => training.page.locator('.problems').innerText(), PATIENTLY).toContain('geen.json');
    expect(await training.page.locator('.deck').count()).toBe(0);
    expect(await training.violations()).toEqual([]);
  });
});

describe('the handout', () => {
  it('prints on A4 what the protocol says on each theme, with an example before and after', async () => {
    training = await openTraining(chromium);
    await press('Hand-out voor op papier');
    const sheet = training.page.locator('.handout-sheet');
    expect(await sheet.locator('.handout-theme').count()).toBe(8);
    expect(await sheet.locator('.handout-example').count()).toBeGreaterThan(5);
    const text = await sheet.innerText();
    expect(KONOT.clauses.filter((clause) => text.includes(clause.text.nl)).length).toBeGreaterThan(15);
    expect(await training.violations()).toEqual([]);
    const { sheets, a4 } = sheetsOf(await training.page.pdf({ preferCSSPageSize: true }));
    expect(a4).toBe(true);
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThanOrEqual(6);
    await training.page.emulateMedia({ media: 'print' });
    expect(await training.page.locator('.handout-actions').isVisible()).toBe(false);
  });
});

it('pupils get lessons with a question to begin and something to take home, and answers in their own words', async () => {
  training = await openTraining(chromium);
  const decks = training.page.getByLabel('Set met berichten');
  await decks.selectOption({ index: 1 });
  expect(await training.page.locator('.themes input').count()).toBe(7);
  await training.begin('Demonstratie');
  expect(await training.page.locator('.theme-text').innerText()).toMatch(/\?/);
  expect(await training.violations()).toEqual([]);
  await training.press('ArrowRight');
  expect(await training.page.locator('.answer-name').allInnerTexts()).toEqual([
    'Sturen',
    'Eerst veranderen',
    'Niet doen',
  ]);
});

it('fits a window of 320 pixels, as at a zoom of 400 %', async () => {
  training = await openTraining(chromium);
  await training.page.setViewportSize({ width: 320, height: 640 });
  expect(await tooWide()).toBe(0);
  await press('Hand-out voor op papier');
  expect(await tooWide()).toBe(0);
  await press('Terug naar het begin');
  await press('Eigen sets met berichten');
  await press('Nieuwe set');
  expect(await tooWide()).toBe(0);
  await press('Niet bewaren');
  await press('Terug naar het begin');
  await training.begin('Teamquiz');
  await training.press('1', 'r', 'r', 'r', 'r', 'r', 'r', 'r');
  await training.page.locator('.better').waitFor();
  expect(await tooWide()).toBe(0);
});

/** By how many pixels something on the page is wider than the window. */
function tooWide(): Promise<number> {
  return training.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

async function choose(name: string, content: string): Promise<void> {
  await training.page
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}
