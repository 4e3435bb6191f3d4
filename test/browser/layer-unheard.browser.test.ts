import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSERS, type OpenBrowser } from './rig/both-browsers';
import { SURFACES, type Writer } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { fontsOfOurs, setFontTraps, sprungFonts, writeIn } from './rig/fonts';
import { listenToLayer } from './rig/listening';
import { asksAdvice, opensPanel } from './rig/panel-path';

const [, , X_POST] = SURFACES;

describe.each(BROWSERS)('what a page in $name can know of our layer', ({ open }) => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  it('is nothing of the pointer over it, nor which element of ours it is over', async () => {
    const author = await browser.writerAt(X_POST);
    await author.tab.evaluate(listenToLayer);
    await opensPanel(author);
    for (const spot of ['.pw-panel-title', '.pw-panel .quoted', '.pw-mark']) {
      const { x, y } = (await author.layer.spotOf(spot))!;
      await author.tab.clickAt(x, y);
      await author.tab.doubleClickAt(x + 2, y + 2);
    }
    await author.tab.click(X_POST.editor);
    expect(await author.tab.evaluate(() => window.heardOfLayer)).toEqual([]);
    await author.tab.close();
  });

  it('is no letter of ours by which of its fonts are asked for', async () => {
    const author = await browser.writerAt(X_POST);
    await setFontTraps(author);
    expect(await sprungFonts(author)).toEqual([]);
    await opensPanel(author);
    await asksAdvice(author);
    expect(await fontsOfOurs(author)).toEqual(['system-ui, sans-serif']);
    expect(await sprungFonts(author)).toEqual([]);
    await author.publish();
    await author.isHeld();
    expect(await fontsOfOurs(author)).toEqual(['system-ui, sans-serif']);
    expect(await sprungFonts(author)).toEqual([]);
    // What the page writes in them itself does ask for them.
    await writeIn('Segoe UI', author);
    await expect.poll(() => sprungFonts(author)).toEqual(['Segoe UI']);
    await author.tab.close();
  });

  it('is no word of ours by searching itself, once what was said has been heard', async () => {
    const author = await browser.writerAt(X_POST);
    await author.type(DRAFT);
    await author.sees('stop');
    await expect.poll(() => author.layer.textOf('[role=status]')).toMatch(/om eerst op te lossen/);
    await expect.poll(() => searchesFor(author, 'om eerst op te lossen')).toMatchObject({ found: false });
    await author.tab.close();
  });
});

describe('what a page in Chromium gets by searching itself and selecting on from there', () => {
  let browser: OpenBrowser;
  let author: Writer;

  beforeAll(async () => {
    browser = await BROWSERS[0].open();
  });
  beforeEach(async () => {
    author = await browser.writerAt(X_POST);
  });
  afterEach(() => author.tab.close());
  afterAll(() => browser.close());

  it('is no word of our panel', async () => {
    await opensPanel(author);
    // The words of the page itself can be read so.
    expect((await searchesFor(author, 'Meester Joost')).selected).toContain('appels');
    await hidesWords(author, 'Naam van een leerling');
  });

  it('is no word of our dialog', async () => {
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    await hidesWords(author, 'Naam van een leerling');
  });
});

/** Whether these words of ours stand there, and can yet not be read. */
async function hidesWords(author: Writer, words: string): Promise<void> {
  const { found, selected } = await searchesFor(author, words);
  expect(found).toBe(true);
  expect(selected).not.toContain(words);
  expect(selected).not.toContain('Vraag advies');
}

/** Lets the page search itself for words, and select all from there to either end. */
function searchesFor(author: Writer, words: string): Promise<{ found: boolean; selected: string }> {
  return author.tab.evaluate((wanted) => {
    const selection = getSelection()!;
    selection.removeAllRanges();
    const found = (window as Window & { find?(words: string): boolean }).find!(wanted);
    const selected = [String(selection)];
    for (const direction of ['forward', 'backward']) {
      selection.modify('extend', direction, 'documentboundary');
      selected.push(String(selection));
    }
    selection.removeAllRanges();
    return { found, selected: selected.join() };
  }, words);
}
