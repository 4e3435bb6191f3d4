import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { newProfile } from './rig/profile';
import { refuseStorage } from './rig/refuse-storage';
import { forget, hasChosen, openSettings, store, stored } from './rig/settings-page';

const EVERYTHING = {
  settings: {
    version: 2,
    protocol: 'loket',
    role: 'leader',
    accounts: { 'x:@obs_delinde': 'organisation' },
    contacts: { avg: { name: 'Noor Zandstra', email: 'avg@school.example' } },
    disclaimers: { all: { nl: 'Ik spreek voor mezelf.' } },
    terms: { flag: [{ term: 'rooster', reason: 'intern' }], allow: [{ term: 'Jip' }] },
    lessonHours: [{ days: [1, 2], from: '08:30', to: '12:00' }],
    rules: { 'pupil-name': { level: 'off', reason: 'oefenschool' } },
    sitesOff: ['tiktok'],
    remindReactions: true,
  },
  dismissals: { version: 1, value: [{ rule: 'promotion', words: 'fijne dag', since: '2026-11-01' }] },
  'class-list': { version: 1, value: { people: [{ kind: 'pupil', names: ['Quirina Zwaluwveld'] }] } },
};

const folder = newProfile();
let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  for (const each of chromium.context.pages().slice(1)) await each.close();
  await forget(chromium);
});
afterAll(async () => {
  await chromium.close();
  folder.remove();
});

it('all that is kept goes into a file, and comes back out of it the same', async () => {
  await store(chromium, EVERYTHING);
  const page = await openSettings(chromium);
  await page.getByText('In dit bestand staan ook de namen van je klassenlijst.').waitFor();
  const first = await exported(page, 'first.json');
  await page.getByRole('button', { name: 'Alles wissen…' }).click();
  await page.getByText('protocollen, trainingssets, toegevoegde sites').waitFor();
  await page.getByRole('button', { name: 'Niets wissen' }).click();
  expect(await stored(chromium, 'settings')).toMatchObject({ protocol: 'loket' });
  await page.getByRole('button', { name: 'Alles wissen…' }).click();
  await page.getByRole('button', { name: 'Ja, alles wissen' }).click();
  await expect.poll(() => chooser(page, 'Protocol').inputValue()).toBe('konot');
  expect(await stored(chromium, 'class-list')).toBeUndefined();
  await chosen(page, first);
  await page.getByText('Dit bestand komt in de plaats van').waitFor();
  await page.getByRole('button', { name: 'Niet terugzetten' }).click();
  expect(await stored(chromium, 'class-list')).toBeUndefined();
  await chosen(page, first);
  await page.getByRole('button', { name: 'Ja, terugzetten' }).click();
  await page.getByText('Het bestand is teruggezet.').waitFor();
  await hasChosen(chromium, EVERYTHING.settings);
  expect(await chooser(page, 'Protocol').inputValue()).toBe('loket');
  const second = await exported(page, 'second.json');
  expect(partsOf(second)).toEqual(partsOf(first));
  expect(JSON.stringify(partsOf(first))).toMatch(/Quirina.*|.*fijne dag/);
});

it('a file with something wrong in it changes nothing, and is told where it is wrong', async () => {
  await store(chromium, { settings: { version: 2, role: 'leader' } });
  const page = await openSettings(chromium);
  const parts = { settings: { version: 2, role: 'koning', protocol: 'loket' } };
  await chosen(page, written('wrong.json', JSON.stringify({ postwijzer: 1, made: '2026-11-21', parts })));
  await page.getByText('Er is niets veranderd, want het bestand klopt niet.').waitFor();
  expect(await page.locator('#keeping').innerText()).toMatch(
    /wrong\.json, bij parts\.settings\.role: "?koning/,
  );
  await chosen(page, written('text.json', 'Beste collega'));
  await page.getByText('text.json is geen geldige JSON').waitFor();
  expect(await stored(chromium, 'settings')).toEqual({ version: 2, role: 'leader' });
});

it('what the browser refuses to store or to delete is told, and all stays as it was', async () => {
  await store(chromium, EVERYTHING);
  const page = await openSettings(chromium);
  const file = await exported(page, 'whole.json');
  await store(chromium, { settings: { version: 2, role: 'intern' } });
  await refuseStorage(page);
  await chosen(page, file);
  await page.getByRole('button', { name: 'Ja, terugzetten' }).click();
  const told = page.locator('#keeping [role="status"]');
  await told.getByText('Dit kon niet worden bewaard.').waitFor();
  await chosen(page, written('text.json', 'Beste collega'));
  await told.getByText('text.json is geen geldige JSON').waitFor();
  expect(await told.getByText('Dit kon niet worden bewaard.').count()).toBe(0);
  expect(await page.getByText('Het bestand is teruggezet.').count()).toBe(0);
  expect(await stored(chromium, 'settings')).toEqual({ version: 2, role: 'intern' });
  await page.getByRole('button', { name: 'Alles wissen…' }).click();
  await page.getByRole('button', { name: 'Ja, alles wissen' }).click();
  await told.getByText('Niet alles kon worden gewist.').waitFor();
  expect(await stored(chromium, 'class-list')).toEqual(EVERYTHING['class-list']);
});

it('what was damaged is set aside with a message, can be saved, and the rest holds', async () => {
  await store(chromium, { settings: { version: 2, role: 'keizer', protocol: 'loket' } });
  const page = await openSettings(chromium);
  const told = page.getByText('beschadigd en is apart gezet');
  await told.waitFor();
  expect(await chooser(page, 'Ik ben').inputValue()).toBe('teacher');
  expect(await chooser(page, 'Protocol').inputValue()).toBe('loket');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Beschadigde gegevens opslaan' }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('keizer');
  await page.getByRole('button', { name: 'Beschadigde gegevens wissen' }).click();
  await page.getByRole('button', { name: 'Ja, wissen' }).click();
  await told.waitFor({ state: 'detached' });
  await hasChosen(chromium, { protocol: 'loket' });
});

it('two tabs that save at once lose nothing, and show what the other did', async () => {
  const [one, other] = [await openSettings(chromium), await openSettings(chromium)];
  const words = ['rooster', 'lokaal', 'gymles', 'kantine'];
  await Promise.all([flag(one, words.slice(0, 2)), flag(other, words.slice(2))]);
  const flagged = async () =>
    ((await stored(chromium, 'settings')) as typeof EVERYTHING.settings).terms.flag.map(({ term }) => term);
  await expect.poll(async () => (await flagged()).toSorted()).toEqual(words.toSorted());
  for (const page of [one, other])
    for (const word of words) await page.getByRole('button', { name: `${word} verwijderen` }).waitFor();
});

it('what is being written stays, whatever another tab saves meanwhile', async () => {
  const [one, other] = [await openSettings(chromium), await openSettings(chromium)];
  await one.bringToFront();
  const words = one.getByLabel('Alle netwerken, Nederlands');
  await words.pressSequentially('Ik spreek voor ');
  await other.getByLabel('Herinner mij').check();
  await expect.poll(() => one.getByLabel('Herinner mij').isChecked()).toBe(true);
  await words.pressSequentially('mezelf.');
  await words.blur();
  await hasChosen(chromium, {
    disclaimers: { all: { nl: 'Ik spreek voor mezelf.' } },
    remindReactions: true,
  });
});

it('what the school set is locked and says so, and the rest is free', async () => {
  const page = await openSettings(chromium, {
    protocol: 'loket',
    contacts: { avg: { email: 'avg@school.example' } },
    accounts: { 'x:@obs_delinde': 'organisation' },
    rules: { 'foul-language': { level: 'stop' } },
    terms: { flag: [{ term: 'rapportage' }] },
    sitesOff: ['tiktok'],
  });
  const locked = 'Door je school ingesteld';
  expect(await chooser(page, 'Protocol').isDisabled()).toBe(true);
  expect(await chooser(page, 'Protocol').inputValue()).toBe('loket');
  expect(await chooser(page, 'Ik ben').isDisabled()).toBe(false);
  expect(await chooser(page, 'X, @obs_delinde').isDisabled()).toBe(true);
  expect(await page.getByRole('button', { name: 'X, @obs_delinde verwijderen' }).count()).toBe(0);
  expect(await chooser(page, 'Taalgebruik').isDisabled()).toBe(true);
  expect(await chooser(page, 'Naam van een leerling').isDisabled()).toBe(false);
  expect(await page.getByRole('checkbox', { name: 'TikTok' }).isDisabled()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'TikTok' }).isChecked()).toBe(false);
  expect(await page.getByRole('button', { name: 'rapportage verwijderen' }).count()).toBe(0);
  await page.getByRole('heading', { name: 'AVG-coördinator' }).click();
  const contact = page.getByRole('group').filter({ hasText: 'AVG-coördinator' }).first();
  expect(await contact.getByLabel('E-mailadres').isDisabled()).toBe(true);
  expect(await contact.getByLabel('E-mailadres').inputValue()).toBe('avg@school.example');
  expect(await page.getByText(locked).count()).toBe(6);
  await flag(page, ['rooster']);
  await page.getByRole('button', { name: 'rooster verwijderen' }).click();
  await hasChosen(chromium, { terms: { flag: [] } });
});

function chooser(page: Page, name: string) {
  return page.getByRole('combobox', { name, exact: true });
}

async function flag(page: Page, words: readonly string[]): Promise<void> {
  for (const word of words) {
    await page.getByLabel('Woord dat altijd gemeld wordt').fill(word);
    await page.getByRole('button', { name: 'Woord toevoegen bij altijd melden' }).click();
    await page.getByRole('button', { name: `${word} verwijderen` }).waitFor();
  }
}

async function exported(page: Page, name: string): Promise<string> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Alles als bestand opslaan' }).click();
  const file = join(folder.folder, name);
  await (await saving).saveAs(file);
  return file;
}

function chosen(page: Page, file: string): Promise<void> {
  return page.getByLabel('Bestand terugzetten').setInputFiles(file);
}

function written(name: string, content: string): string {
  const file = join(folder.folder, name);
  writeFileSync(file, content);
  return file;
}

function partsOf(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8')).parts;
}
