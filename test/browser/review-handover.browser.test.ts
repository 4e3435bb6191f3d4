import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { authorAt, SURFACES } from './rig/compose-boxes';
import { refuseStorage } from './rig/refuse-storage';
import { DRAFT, downloaded, expectAccessible, focusOn, forgetAll, openReview } from './rig/review-page';

const NAMED = 'Trots op Jip van Dalen uit groep 5, wat een mooi werkstuk over vulkanen!';
const BETTER = 'Trots op een leerling uit groep 5, wat een mooi werkstuk over vulkanen!';
const [, , X_POST] = SURFACES;
const WAITING = { timeout: 10_000, interval: 50 };

let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  await page.close();
  await forgetAll(chromium);
});
afterAll(() => chromium.close());

describe('a draft that is handed over', () => {
  it('goes without names, comes back changed and agreed on, and is known to the panel', async () => {
    await open();
    await page.fill(DRAFT, NAMED);
    const photo = { name: 'klassenfoto-met-jip.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('') };
    await page.locator('.review-files input[type=file]').setInputFiles(photo);
    const sent = await ask('Kan dit zo?');
    expect(sent.name).toBe('bericht.postwijzer.json');
    expect(sent.text).not.toMatch(/Jip|Dalen/i);

    await leave();
    await page.locator('.review-ways input[type=file]').setInputFiles(asFile(sent));
    await page.getByText('Kan dit zo?').waitFor();
    await page.locator('.review-finding', { hasText: 'Toestemming voor beeld' }).first().waitFor();
    await page.fill(DRAFT, BETTER);
    expect(await page.locator('.review-difference del').allTextContents()).not.toEqual([]);
    expect((await page.locator('.review-difference ins').allTextContents()).join()).toContain('een leerling');
    await page.getByLabel('Akkoord na aanpassing').check();
    await page.getByLabel('Je naam').fill('Wil Hofman');
    await page.getByRole('button', { name: /Leg het besluit vast/ }).click();
    await page.getByRole('status').getByText('Akkoord na aanpassing').waitFor();
    await expect.poll(() => focusOn(page)).toBe('review-handed');
    const decided = await download();
    expect(JSON.parse(decided.text).decision).toMatchObject({ outcome: 'agreed-changed', text: BETTER });
    expect(await stored('register')).toMatchObject([{ outcome: 'agreed-changed', site: 'facebook' }]);
    expect(JSON.stringify(await stored('register'))).not.toContain('vulkanen');

    await leave();
    await page.locator('.review-ways input[type=file]').setInputFiles(asFile(decided));
    await page
      .getByText(/Wil Hofman/)
      .first()
      .waitFor();
    expect(await page.inputValue(DRAFT)).toBe(BETTER);
    await vi.waitUntil(async () => (await stored('approvals'))?.length === 1, WAITING);
    expect(JSON.stringify(await stored('approvals'))).not.toContain('vulkanen');

    const author = await authorAt(X_POST, chromium);
    await author.type(BETTER);
    await author.press('.pw-mark');
    const said = () => author.layer.textOf('.decided');
    await expect.poll(said, { timeout: 10_000 }).toMatch(/Akkoord van .*Wil Hofman/);
    await author.page.click(X_POST.editor);
    await author.type(' Hoera!');
    await expect.poll(said, { timeout: 10_000 }).toMatch(/veranderd sinds het akkoord van .*Wil Hofman/);
    await author.page.close();
  });

  it('can be pasted as a message, and is refused with a reason', async () => {
    await open();
    await page.fill(DRAFT, NAMED);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('.review-ask summary').click();
    await page.getByRole('button', { name: 'Kopieer als tekst' }).click();
    await page.getByText(/^Gekopieerd/).waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    expect(message).toMatch(/^Wil je dit bericht nakijken/);
    expect(message).not.toContain('Jip');
    await leave();
    await page.fill(DRAFT, `> ${message.replaceAll('\n', '\n> ')}`);
    await page.getByRole('heading', { name: /^Voorgelegd op/ }).waitFor();
    await page.getByLabel('Niet plaatsen').check();
    await page.getByLabel('Je naam').fill('Wil Hofman');
    await page.getByLabel(/^Toelichting/).fill('Dit hoort op Social Schools.');
    await expectAccessible(page);
    await page.getByRole('button', { name: /Leg het besluit vast/ }).click();
    await page.locator('.review-decision-refused').waitFor();
    await expectAccessible(page);
  });

  it('is decided about anew when another was opened before it', async () => {
    await open();
    const asked = { postwijzer: 'review', version: 1, at: '2026-11-21T10:15:00.000Z' };
    const give = (name: string, text: string) =>
      page
        .locator('.review-ways input[type=file]')
        .setInputFiles(asFile({ name, text: JSON.stringify({ ...asked, draft: { text }, question: name }) }));
    await give('een.json', NAMED);
    await page.getByLabel('Niet plaatsen').check();
    await page.getByLabel(/^Toelichting/).fill('Hier staat een naam in.');
    await give('twee.json', BETTER);
    await page.getByText('twee.json').waitFor();
    expect(await page.getByLabel('Niet plaatsen').isChecked()).toBe(false);
    expect(await page.getByLabel(/^Toelichting/).inputValue()).toBe('');
  });

  it('is not said to be remembered when the browser refuses to store the decision', async () => {
    await open();
    await page.fill(DRAFT, BETTER);
    const sent = await ask('Kan dit zo?');
    await page.locator('.review-ways input[type=file]').setInputFiles(asFile(sent));
    await page.getByLabel('Akkoord', { exact: true }).check();
    await page.getByLabel('Je naam').fill('Wil Hofman');
    await refuseStorage(page);
    await page.getByRole('button', { name: /Leg het besluit vast/ }).click();
    const alarm = page.getByRole('alert').getByText('Dit besluit kon niet worden bewaard.');
    await alarm.waitFor();
    await page.getByText('Stuur het besluit nu terug').waitFor();
    expect(await page.getByText('In het overzicht van besluiten staat het al.').count()).toBe(0);
    const decided = await download();
    await page.getByRole('button', { name: 'Klaar met dit bericht' }).click();
    await page.locator('.review-ways input[type=file]').setInputFiles(asFile(decided));
    await alarm.waitFor();
    expect(await page.getByText('Postwijzer onthoudt dit besluit').count()).toBe(0);
  });

  it('is told of whole where the reviewer knows neither its kind nor its protocol', async () => {
    await open();
    await page.getByRole('combobox', { name: 'Protocol' }).selectOption('Loket');
    const text = JSON.stringify({
      ...{ postwijzer: 'review', version: 1, at: '2026-11-21T10:15:00.000Z' },
      draft: { text: BETTER, kind: 'unknown', protocol: 'vlierboom' },
    });
    await page.locator('.review-ways input[type=file]').setInputFiles(asFile({ name: 'a.json', text }));
    await page.getByText(/een protocol dat hier niet staat: “vlierboom”. Nu geldt .Loket/).waitFor();
    expect(await page.getByLabel('Soort bericht').inputValue()).toBe('unknown');
    expect(await page.getByRole('combobox', { name: 'Protocol' }).inputValue()).toBe('loket');
    const paper = page.locator('.review-paper dl');
    expect(await paper.textContent()).toContain('Soort berichtWeet ik niet');
    expect(await paper.textContent()).toContain('van Loket');
    await expectAccessible(page);
  });

  it.each([
    ['no file of ours', '{"a": 1}', /Dit bestand klopt niet/],
    ['a broken file', '{"a": ', /niet heel aangekomen/],
    ['something else', 'Hallo', /geen bericht uit Postwijzer/],
  ])('tells in Dutch what is wrong with %s', async (_, text, says) => {
    await open();
    await page.locator('.review-ways input[type=file]').setInputFiles(asFile({ name: 'a.json', text }));
    await page.getByRole('alert').getByText(says).waitFor();
  });
});

async function open(): Promise<void> {
  page = await openReview(chromium);
}

/** Another person at another computer, as far as the page knows. */
async function leave(): Promise<void> {
  await page.close();
  await open();
}

async function ask(question: string): Promise<{ name: string; text: string }> {
  await page.locator('.review-ask summary').click();
  await page.getByLabel(/^Je vraag/).fill(question);
  return download();
}

function download(): Promise<{ name: string; text: string }> {
  return downloaded(page, () => page.getByRole('button', { name: 'Bewaar als bestand' }).click());
}

function asFile({ name, text }: { name: string; text: string }) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

async function stored(key: string): Promise<readonly object[] | undefined> {
  const kept = await chromium.worker!.evaluate((name) => chrome.storage.local.get(name), key);
  return kept[key]?.value;
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, { value: readonly object[] } | undefined>> } };
};
