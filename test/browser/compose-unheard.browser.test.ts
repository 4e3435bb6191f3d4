import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { listenEverywhere } from './rig/listening';

const [, , X_POST] = SURFACES;

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe('what a page can know', () => {
  it.each(SURFACES)('is nothing of what was found: $name', async (surface) => {
    author = await authorAt(surface, chromium);
    const before = await author.page.evaluate(everythingOnThePage);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.press('.pw-mark');
    await author.publish();
    await author.isHeld();
    const seen = await author.page.evaluate(everythingOnThePage);
    expect(seen).not.toMatch(
      /pupil|finding|class=underline|pw-|postwijzer|Eerst oplossen|data-level|chrome-extension/i,
    );
    // Only what the author typed names the pupil, as often as in a page on which nobody looks along.
    expect(seen.split('Jip')).toHaveLength(before.split('Jip').length + 1);
    expect(
      await author.page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]),
    ).toEqual([0, 0]);
    const host = await author.page.evaluate(() => {
      const last = document.documentElement.lastElementChild!;
      return {
        shadow: last.shadowRoot,
        children: last.childNodes.length,
        names: last.getAttributeNames().sort(),
      };
    });
    expect(host).toEqual({ shadow: null, children: 0, names: ['popover', 'style'] });
  });

  it('is nothing of what the author does in our dialog', async () => {
    author = await authorAt(X_POST, chromium);
    const { page } = author;
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    await page.evaluate(listenEverywhere);
    await author.press('[role=alertdialog] button', 'Toch plaatsen');
    await author.press('.reason .choice', 'andere reden');
    await author.press('[role=alertdialog] [type=text]');
    await author.type('Met de ouders ');
    await compose(author, 'besproken');
    for (const key of ['a', 'c', 'x', 'v']) await page.keyboard.press(`Control+${key}`);
    const reason = () =>
      author.layer.ask((root) => root.querySelector<HTMLInputElement>('[type=text]')!.value, null);
    expect(await reason()).toBe('Met de ouders besproken');
    expect(await page.evaluate(() => window.heard)).toEqual([]);
    await author.press('button', 'vrijgeven');
    await author.sees('stop');
    await author.publish();
    await author.hasPublished(DRAFT);
    // The listeners do hear what is done on the page itself.
    expect(await page.evaluate(() => window.heard)).toContain('click');
  });

  it('is nothing of what the author does in our panel, by keyboard too', async () => {
    author = await authorAt(X_POST, chromium);
    const { page } = author;
    await author.type(DRAFT);
    await author.sees('stop');
    await page.evaluate(listenEverywhere);
    await author.press('.pw-mark');
    await author.press('.pw-panel summary');
    await author.press('.pw-panel .icon-button');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toBeUndefined();
    await author.layer.ask((root) => root.querySelector<HTMLElement>('.pw-mark')!.focus(), null);
    await page.keyboard.press('Enter');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toContain('Jip');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toBeUndefined();
    // That the focus left its editor is the page's own affair.
    const heard = await page.evaluate(() => window.heard);
    expect(heard.filter((type) => !['blur', 'focusout'].includes(type))).toEqual([]);
  });

  it('is all that leaves the browser', () => {
    expect(chromium.strays()).toEqual([]);
  });
});

/** Writes words as an input method does. */
async function compose({ page }: Author, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const end = { selectionStart: words.length, selectionEnd: words.length };
  await session.send('Input.imeSetComposition', { text: words, ...end });
  await session.send('Input.insertText', { text: words });
}

/** All that a script of the page can read: elements, attributes, texts and open shadow roots. */
function everythingOnThePage(): string {
  const read = (root: Document | ShadowRoot): string =>
    [...root.querySelectorAll('*:not(script):not(style)')]
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        const words = texts.map((node) => node.nodeValue);
        return [
          element.localName,
          ...attributes,
          ...words,
          element.shadowRoot && read(element.shadowRoot),
        ].join(' ');
      })
      .join('\n');
  return read(document);
}
