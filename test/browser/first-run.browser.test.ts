import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { forget, hasChosen, openOwnPage, stored } from './rig/settings-page';

/** Milliseconds from the click to a popup that can be used. */
const PATIENTLY = { timeout: 10_000 };

const WELCOME_PAGE = '/src/views/welcome/welcome.html';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome', asInstalled: true });
});
afterAll(() => chromium.close());

function pages(name: string) {
  return chromium.context.pages().filter((page) => page.url().includes(`/${name}.html`));
}

it('the first page opens by itself once, and its answers are kept', async () => {
  await expect.poll(() => pages('welcome').length, PATIENTLY).toBe(1);
  const [welcome] = pages('welcome');
  await welcome!.getByRole('radio', { name: 'Loket' }).check();
  await welcome!.getByRole('radio', { name: 'stagiair' }).check();
  await welcome!.getByRole('button', { name: 'Klaar' }).click();
  await welcome!.getByRole('heading', { name: 'Je kunt beginnen' }).waitFor();
  await expect
    .poll(() => chromium.worker!.evaluate(() => chrome.storage.local.get('settings')), PATIENTLY)
    .toEqual({ settings: { version: 2, protocol: 'loket', role: 'intern', welcomed: true } });
  await welcome!.close();
});

it('whoever wants to read in a class list comes where that is done', async () => {
  const welcome = await openOwnPage(chromium, WELCOME_PAGE);
  await welcome.getByRole('radio', { name: 'Ja, ik lees er een in' }).check();
  await welcome.getByRole('button', { name: 'Klaar, naar de klassenlijst' }).click();
  await expect.poll(() => pages('settings').length, PATIENTLY).toBe(1);
  const [settings] = pages('settings');
  await settings!.waitForFunction(() => document.activeElement?.id === 'class_list');
  expect(await settings!.evaluate(() => scrollY)).toBeGreaterThan(0);
  await welcome.close();
  await settings!.close();
});

it('what the school set is shown as it is, and no answer to it is kept', async () => {
  await forget(chromium);
  const policy = { protocol: 'loket', language: 'nl', skipWelcome: false };
  const welcome = await openOwnPage(chromium, WELCOME_PAGE, policy);
  expect(await welcome.getByRole('radio', { name: 'Loket' }).isChecked()).toBe(true);
  expect(await welcome.getByRole('radio', { name: 'Konot' }).isDisabled()).toBe(true);
  await welcome.getByRole('radio', { name: 'schoolleider' }).check();
  await welcome.getByRole('button', { name: 'Klaar' }).click();
  await hasChosen(chromium, { welcomed: true });
  expect(await stored(chromium, 'settings')).toEqual({ version: 2, role: 'leader', welcomed: true });
  await welcome.close();
});

it('the popup leads to a clause in the protocol', async () => {
  const popup = await chromium.open(`${chromium.origin}/src/views/popup/popup.html`);
  await popup.getByRole('searchbox').waitFor();
  await popup.keyboard.press('/');
  await popup.keyboard.type('phishing');
  await popup.getByRole('status').filter({ hasText: '1 afspraak gevonden' }).waitFor();
  await popup.keyboard.press('ArrowDown');
  // The popup is gone before the key is let go of.
  await popup.keyboard.down('Enter');
  await expect.poll(() => pages('protocol').length, PATIENTLY).toBe(1);
  const [protocol] = pages('protocol');
  await protocol!.waitForFunction(() => document.activeElement?.id === 'loket.w4');
  expect(chromium.strays()).toEqual([]);
});

it('a pause is told on the popup, and ends there', async () => {
  const popup = await chromium.open(`${chromium.origin}/src/views/popup/popup.html`);
  await popup.getByRole('button', { name: 'Zet een uur uit' }).click();
  await popup.getByText(/^Postwijzer staat uit tot \d\d:\d\d\.$/).waitFor();
  await popup.getByRole('button', { name: 'Zet weer aan' }).click();
  await popup.getByText('Op deze site kijkt Postwijzer niet mee.').waitFor();
  await popup.close();
});

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };
