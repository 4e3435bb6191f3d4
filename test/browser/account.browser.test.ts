import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type OpenBrowser } from './rig/both-browsers';
import { SURFACES, type Surface, type Writer } from './rig/compose-boxes';
import { listenEverywhere } from './rig/listening';
import { NETWORK_SURFACES } from './rig/network-boxes';

const OPINION = 'Meer geld naar het onderwijs, minister! Zo kan het echt niet langer.';
// An answer goes to the background and comes back to every page.
const PATIENTLY = { timeout: 5000 };
const [, , X_POST] = SURFACES;
const SCHOOL: Surface = { ...X_POST, address: 'https://x.com/home?organisatie' };
const MESSAGE = NETWORK_SURFACES.find(({ name }) => name === 'a message on LinkedIn')!;
const KNOWN = NETWORK_SURFACES.find(({ name }) => name.includes("LinkedIn's dialog"))!;

describe.each(BROWSERS)('on whose behalf an author writes, in $name', ({ open }) => {
  let browser: OpenBrowser;

  beforeEach(async () => {
    browser = await open();
  });
  afterEach(() => browser.close());

  async function openPanel(surface: Surface, text = OPINION): Promise<Writer> {
    const writer = await browser.writerAt(surface);
    await writer.type(text);
    await writer.press('.pw-mark');
    await expect.poll(() => writer.layer.textOf('.account')).toBeDefined();
    return writer;
  }

  it('is asked where the page does not tell, and changes the report at once', async () => {
    const writer = await openPanel(X_POST);
    expect(await says(writer)).toBe('Namens wie schrijf je met @jufsanne?');
    expect(await found(writer)).toEqual(['Namens wie je schrijft']);
    await writer.press('.account button', 'Namens de school');
    await expect.poll(() => says(writer), PATIENTLY).toBe('Met @jufsanne schrijf je namens de school.');
    expect(await found(writer)).toEqual(['Account van de organisatie']);
    await writer.press('.account button', 'Wijzig');
    await expect.poll(() => says(writer), PATIENTLY).toBe('Namens wie schrijf je met @jufsanne?');
    await writer.press('.account button', 'Op persoonlijke titel');
    await expect.poll(() => says(writer), PATIENTLY).toBe('Met @jufsanne schrijf je op persoonlijke titel.');
    expect(await found(writer)).toEqual(['Namens wie je schrijft']);
  });

  it('is remembered for that account, also by a page that was open already', async () => {
    const other = await openPanel(X_POST);
    const writer = await openPanel(X_POST);
    await writer.press('.account button', 'Namens de school');
    await expect.poll(() => says(writer), PATIENTLY).toBe('Met @jufsanne schrijf je namens de school.');
    await other.tab.bringToFront();
    await expect.poll(() => says(other), PATIENTLY).toBe('Met @jufsanne schrijf je namens de school.');
    const later = await openPanel(X_POST);
    expect(await says(later)).toBe('Met @jufsanne schrijf je namens de school.');
  });

  it('is not asked where the page tells; the author may say otherwise, for that account only', async () => {
    const writer = await openPanel(SCHOOL);
    expect(await says(writer)).toBe('Met @obs_delinde schrijf je namens de school.');
    await writer.press('.account button', 'Wijzig');
    await writer.press('.account button', 'Op persoonlijke titel');
    await expect
      .poll(() => says(writer), PATIENTLY)
      .toBe('Met @obs_delinde schrijf je op persoonlijke titel.');
    expect(await says(await openPanel(X_POST))).toBe('Namens wie schrijf je met @jufsanne?');
    expect(await says(await openPanel(KNOWN))).toBe('Met Sanne de Boer schrijf je op persoonlijke titel.');
  });

  it('is remembered for the network where the page shows no account', async () => {
    const writer = await openPanel(MESSAGE, 'Kun jij morgen?');
    expect(await says(writer)).toBe('Namens wie schrijf je hier?');
    await writer.press('.account button', 'Op persoonlijke titel');
    await expect.poll(() => says(writer), PATIENTLY).toBe('Je schrijft op persoonlijke titel.');
    expect(await says(await openPanel(MESSAGE, 'Kun jij morgen?'))).toBe(
      'Je schrijft op persoonlijke titel.',
    );
    expect(await says(await openPanel(X_POST))).toBe('Namens wie schrijf je met @jufsanne?');
  });

  it('is nothing that the page hears or sees', async () => {
    const writer = await openPanel(X_POST);
    await writer.tab.evaluate(listenEverywhere);
    await writer.press('.account button', 'Namens de school');
    await expect.poll(() => says(writer), PATIENTLY).toBe('Met @jufsanne schrijf je namens de school.');
    expect(await writer.tab.evaluate(() => window.heard)).toEqual([]);
    const page = await writer.tab.evaluate(() => document.documentElement.outerHTML);
    expect(page).not.toMatch(/namens|organisation|persoonlijke titel/i);
  });
});

async function says(writer: Writer): Promise<string> {
  const words = await writer.layer.textOf('.account-says');
  return (words ?? '').replace(/[\u2068\u2069]/g, '');
}

/** The names of what was found. */
async function found(writer: Writer): Promise<readonly string[] | undefined> {
  return writer.layer.ask(
    (root) => [...root.querySelectorAll('.finding h4')].map((name) => name.textContent ?? ''),
    null,
  );
}
