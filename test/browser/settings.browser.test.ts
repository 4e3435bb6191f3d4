import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { thirdBoard } from '../protocol/third-board';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { chosenSettings, forget, hasChosen, openSettings, store, stored } from './rig/settings-page';

const [, , X_POST] = SURFACES;
const CALM = 'Het wordt mooi weer.';
const OPINION = 'Meer geld naar het onderwijs, minister! Zo kan het echt niet langer.';
// What was chosen goes by way of the background to the page.
const PATIENTLY = { timeout: 10_000 };

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
beforeEach(async () => {
  page = await openSettings(chromium);
});
afterEach(async () => {
  for (const each of chromium.context.pages().slice(1)) await each.close();
  await forget(chromium);
});
afterAll(() => chromium.close());

it('protocol, role and language', async () => {
  await chooser('Protocol').selectOption('loket');
  await hasChosen(chromium, { protocol: 'loket' });
  await chooser('Ik ben').selectOption('intern');
  await hasChosen(chromium, { protocol: 'loket', role: 'intern' });
  await chooser('Taal').selectOption('en');
  await page.getByRole('heading', { name: 'Settings of Postwijzer' }).waitFor();
  expect(await page.title()).toBe('Settings of Postwijzer');
  const author = await written(CALM);
  await author.sees('clear');
  await author.press('.pw-mark');
  await expect.poll(() => author.layer.ask((root) => root.textContent, null), PATIENTLY).toMatch(/\bpost\b/);
});

it('an account of the school is known by its page, until it is taken out', async () => {
  await chooser('Netwerk').selectOption('x');
  await page.getByLabel('Naam zoals het netwerk die toont').fill('@jufsanne');
  await page.keyboard.press('Enter');
  await hasChosen(chromium, { accounts: { 'x:@jufsanne': 'organisation' } });
  const author = await written(OPINION);
  await author.press('.pw-mark');
  await expect
    .poll(() => saysOfAccount(author), PATIENTLY)
    .toBe('Met @jufsanne schrijf je namens de school.');
  await chooser('X, @jufsanne').selectOption('personal');
  await expect
    .poll(() => saysOfAccount(author), PATIENTLY)
    .toBe('Met @jufsanne schrijf je op persoonlijke titel.');
  await page.getByRole('button', { name: 'X, @jufsanne verwijderen' }).click();
  await hasChosen(chromium, { accounts: {} });
  await expect.poll(() => saysOfAccount(author), PATIENTLY).toBe('Namens wie schrijf je met @jufsanne?');
});

it('a contact is kept when it is in order, and stays to be put right when it is not', async () => {
  await page.getByRole('heading', { name: 'AVG-coördinator' }).click();
  const address = page.locator('details[open]').getByLabel('E-mailadres');
  await address.fill('geen adres');
  await address.blur();
  await expect
    .poll(() => page.getByRole('alert').allInnerTexts())
    .toContain('Dit is geen e-mailadres. Schrijf bijvoorbeeld naam@school.example.');
  expect(await chosenSettings(chromium)).toEqual([]);
  expect(await address.inputValue()).toBe('geen adres');
  await address.fill('avg@school.example');
  await address.blur();
  await hasChosen(chromium, { contacts: { avg: { email: 'avg@school.example' } } });
  expect((await page.getByRole('alert').allInnerTexts()).join('')).toBe('');
  await page.getByRole('button', { name: 'Mediacoach toevoegen' }).click();
  await page.getByText('Mediacoach 1').click();
  const name = page.locator('details[open]').last().getByLabel('Naam', { exact: true });
  await name.fill('Noor Zandstra');
  await name.blur();
  await hasChosen(chromium, { contacts: { mediaCoaches: [{ name: 'Noor Zandstra' }] } });
});

it('a contact that comes with the protocol is changed in part, and the others stay', async () => {
  await store(chromium, {
    protocols: { version: 1, value: [thirdBoard()] },
    settings: { version: 2, protocol: 'vlierboom' },
  });
  await page.reload();
  await page.getByRole('heading', { name: 'AVG-coördinator' }).click();
  const phone = page.locator('details[open]').getByLabel('Telefoon');
  await phone.fill('0541 123 456');
  await phone.blur();
  const avg = { name: 'Ans de Wit', email: 'privacy@vlierboom.example', phone: '0541 123 456' };
  await hasChosen(chromium, { contacts: { avg } });
});

it('own words with an opinion are what the network’s page puts under it', async () => {
  const own = 'Dit is mijn eigen mening, niet die van mijn school.';
  await page.locator('summary').filter({ hasText: /^X/ }).click();
  const words = page.getByLabel('X, Nederlands');
  await words.fill('Mooi weer vandaag.');
  await words.blur();
  await page.getByText('Hieraan ziet Postwijzer niet dat je voor jezelf spreekt.').waitFor();
  await words.fill(own);
  await words.blur();
  await hasChosen(chromium, { disclaimers: { x: { nl: own } } });
  await expect.poll(() => page.getByText('Hieraan ziet Postwijzer niet').count()).toBe(0);
  await expect.poll(() => page.locator('details[open] .settings-preview').innerText()).toContain(own);
  await store(chromium, {
    settings: {
      ...((await stored(chromium, 'settings')) as object),
      accounts: { 'x:@jufsanne': 'personal' },
    },
  });
  const author = await written(OPINION);
  await author.press('.pw-mark');
  await expect.poll(() => author.layer.textOf('.finding'), PATIENTLY).toContain(own);
});

it('a word that is always, and one that is never pointed out', async () => {
  await add('Woord dat altijd gemeld wordt', 'mooi weer');
  await hasChosen(chromium, { terms: { flag: [{ term: 'mooi weer' }] } });
  const author = await written(CALM);
  await author.sees('warn');
  await page.getByRole('button', { name: 'mooi weer verwijderen' }).click();
  await author.sees('clear');
  await author.type(` ${DRAFT}`);
  await author.sees('stop');
  await add('Woord dat nooit gemeld wordt', 'Jip', 'onze schoolhond');
  await hasChosen(chromium, { terms: { allow: [{ term: 'Jip', reason: 'onze schoolhond' }] } });
  await expect.poll(() => author.layer.spotOf('.pw-mark-stop'), PATIENTLY).toBeUndefined();
});

it('what was dismissed for good is listed, and can be taken back', async () => {
  const dismissals = [{ rule: 'pupil-name', words: 'jip', since: '2026-11-01' }];
  await store(chromium, { dismissals: { version: 1, value: dismissals } });
  const author = await written(DRAFT);
  await author.sees('clear');
  await page.getByText('jip – Naam van een leerling').waitFor();
  await page.getByRole('button', { name: 'jip verwijderen' }).click();
  await author.sees('stop');
});

it('lesson hours', async () => {
  const author = await written(CALM);
  await author.sees('clear');
  for (const day of ['za', 'zo']) await page.getByLabel(day, { exact: true }).check();
  await page.getByLabel('Van', { exact: true }).fill('00:00');
  await page.getByLabel('Tot', { exact: true }).fill('00:00');
  await page.getByRole('button', { name: 'Lesuren toevoegen' }).click();
  await page.getByText('Kies minstens één dag').waitFor();
  expect(await chosenSettings(chromium)).toEqual([]);
  await page.getByLabel('Tot', { exact: true }).fill('23:59');
  await page.getByRole('button', { name: 'Lesuren toevoegen' }).click();
  const lessonHours = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '23:59' }];
  await hasChosen(chromium, { lessonHours });
  await author.sees('warn');
  await page.getByRole('button', { name: /00:00–23:59 verwijderen/ }).click();
  await author.sees('clear');
});

it('a rule is applied as strictly as was chosen', async () => {
  const author = await written('Wat een kutdag vandaag.');
  await author.sees('warn');
  await chooser('Taalgebruik').selectOption('stop');
  await hasChosen(chromium, { rules: { 'foul-language': { level: 'stop' } } });
  await author.sees('stop');
  await chooser('Taalgebruik').selectOption('');
  await author.sees('warn');
  expect(await stored(chromium, 'settings')).toMatchObject({ rules: {} });
});

it('a rule that protects children is off with a reason only, and everybody is told', async () => {
  const author = await written(DRAFT);
  await author.sees('stop');
  const rule = chooser('Naam van een leerling');
  await rule.selectOption('off');
  await page.getByText('Deze regel beschermt kinderen.').waitFor();
  await page.getByLabel('Waarom mag deze regel uit?').fill('   ');
  await page.getByRole('button', { name: 'Regel uitzetten' }).click();
  expect(await chosenSettings(chromium)).toEqual([]);
  await page.getByRole('button', { name: 'Regel aan laten' }).click();
  expect(await rule.inputValue()).toBe('');
  await rule.selectOption('off');
  await page.getByLabel('Waarom mag deze regel uit?').fill('alle ouders weten ervan');
  await page.getByRole('button', { name: 'Regel uitzetten' }).click();
  await hasChosen(chromium, { rules: { 'pupil-name': { level: 'off', reason: 'alle ouders weten ervan' } } });
  expect(await page.locator('.switched-off').innerText()).toContain('alle ouders weten ervan');
  await expect.poll(() => author.layer.spotOf('.pw-mark-stop'), PATIENTLY).toBeUndefined();
  await author.press('.pw-mark');
  expect(await author.layer.textOf('.switched-off')).toContain('alle ouders weten ervan');
});

it('a network without a tick is left alone', async () => {
  await page.getByLabel('X', { exact: true }).uncheck();
  await hasChosen(chromium, { sitesOff: ['x'] });
  const author = await written(DRAFT);
  await author.publish();
  await author.hasPublished(DRAFT);
  await page.getByLabel('X', { exact: true }).check();
  await hasChosen(chromium, { sitesOff: [] });
  const again = await written(DRAFT);
  await again.sees('stop');
});

it('every choice is told to be kept, once and quietly', async () => {
  await page.getByLabel('Herinner mij na het plaatsen aan de reacties').check();
  await page.getByRole('status').filter({ hasText: 'Bewaard' }).waitFor();
  await hasChosen(chromium, { remindReactions: true });
  await expect.poll(() => page.locator('.settings-told').innerText(), PATIENTLY).toBe('');
});

it('nothing leaves the browser', () => {
  expect(chromium.strays()).toEqual([]);
});

async function written(text: string): Promise<Author> {
  const author = await authorAt(X_POST, chromium);
  await author.type(text);
  return author;
}

/** The field in which one of a few things is chosen. */
function chooser(name: string) {
  return page.getByRole('combobox', { name, exact: true });
}

/** Fills in the form that has such a field. */
async function add(field: string, word: string, reason = ''): Promise<void> {
  const form = page.locator('form').filter({ has: page.getByLabel(field) });
  await form.getByLabel(field).fill(word);
  await form.getByLabel('Waarom').fill(reason);
  await form.getByRole('button').click();
}

async function saysOfAccount(author: Author): Promise<string> {
  return ((await author.layer.textOf('.account-says')) ?? '').replace(/[\u2068\u2069]/g, '');
}
