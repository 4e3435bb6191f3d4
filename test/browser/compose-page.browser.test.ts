import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { listenEverywhere } from './rig/listening';

const DRAFT = 'Wat ben ik trots op Jip uit groep 5!';
const HARMLESS = 'Morgen is de bibliotheek dicht.';
const [POST, COMMENT, X_POST, X_REPLY] = SURFACES;

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
    await author.press('.reason-choice', 'andere reden');
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

describe('a post that the author lets through', () => {
  const told = () =>
    author.layer.ask((root) => root.querySelector('.pw-mark-released')?.getAttribute('aria-label'), null);

  it('says that the author presses the button now, aloud too, until it went out', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.release();
    await expect.poll(told).toBe('Postwijzer: Je klikt nu zelf op de knop: die klik gaat door.');
    await expect.poll(() => author.layer.textOf('[role=status]')).toMatch(/die klik gaat door/);
    await author.publish();
    await author.hasPublished(DRAFT);
    await expect.poll(told).toBeFalsy();
  });

  it('says so no longer when the text becomes another one', async () => {
    author = await authorAt(COMMENT, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.release();
    await expect.poll(told).toBeTruthy();
    await author.type(' Echt.');
    await expect.poll(told).toBeFalsy();
    await author.sees('stop');
    await author.publish();
    await author.isHeld();
  });
});

describe('the dialog', () => {
  it('keeps the focus, however often Tab is pressed, also from a page that wants it back', async () => {
    author = await authorAt(POST, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    await author.page.evaluate((editor) => {
      const back = () => document.querySelector<HTMLElement>(editor)?.focus();
      document.addEventListener('focusout', () => queueMicrotask(back), true);
      back();
    }, POST.editor);
    const focused = () => author.layer.ask((root) => root.activeElement?.textContent ?? 'nothing', null);
    const walk = [await focused()];
    for (const key of ['Tab', 'Tab', 'Shift+Tab', 'Shift+Tab']) {
      await author.page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([
      'Terug naar de tekst',
      'Toch plaatsen…',
      'Terug naar de tekst',
      'Toch plaatsen…',
      'Terug naar de tekst',
    ]);
  });

  it('gives the caret back where it was', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    for (let step = 0; step < 'groep 5!'.length; step++) await author.page.keyboard.press('ArrowLeft');
    await author.page.keyboard.press('Control+Enter');
    await author.isHeld();
    await author.press('[role=alertdialog] button', 'Terug');
    await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
    await author.type('de leuke ');
    expect(await author.shown()).toBe('Wat ben ik trots op Jip uit de leuke groep 5!');
  });

  it('is not answered by the Enter that is still held down', async () => {
    author = await authorAt(COMMENT, chromium);
    await author.type(DRAFT);
    await author.page.keyboard.down('Enter');
    await author.isHeld();
    await author.page.keyboard.down('Enter');
    await author.page.keyboard.up('Enter');
    expect(await author.layer.spotOf('[role=alertdialog]')).toBeDefined();
    expect(await author.published()).toEqual([]);
  });
});

describe('several compose boxes', () => {
  it('are each held or let go by their own text', async () => {
    author = await authorAt(COMMENT, chromium);
    const { page } = author;
    await author.type(DRAFT);
    await author.sees('stop');
    await page.click('[data-part="reply"] [data-lexical-editor]');
    await author.type(HARMLESS);
    await author.sees('clear');
    await page.keyboard.press('Enter');
    await author.hasPublished(HARMLESS);
    await author.publish();
    await author.isHeld();
    await author.hasPublished(HARMLESS);
  });

  it('are held together when one button publishes a thread', async () => {
    author = await authorAt(X_REPLY, chromium);
    const { page } = author;
    await author.type(DRAFT);
    await page.click('[role="dialog"] [data-testid="addButton"]');
    await page.click('[role="dialog"] [data-testid="tweetTextarea_1"][contenteditable]');
    await author.type(HARMLESS);
    await author.sees('clear');
    await author.publish();
    await author.isHeld();
    expect(await author.layer.textOf('[role=alertdialog]')).toContain('Jip');
    await author.release();
    await author.publish();
    await author.hasPublished(DRAFT, HARMLESS);
  });
});

describe('a page that changes', () => {
  it('may build its compose box anew', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.page.evaluate(() => window.remount());
    await expect.poll(() => underlines(author)).toBe(1);
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it('may scroll: the lines go with the words', async () => {
    author = await authorAt(COMMENT, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    const top = () =>
      author.layer.ask((root) => root.querySelector('.underline')!.getBoundingClientRect().top, null);
    const before = await top();
    await author.page.mouse.move(600, 300);
    await author.page.mouse.wheel(0, 100);
    await expect.poll(() => author.page.evaluate(() => scrollY)).toBeGreaterThan(20);
    await expect.poll(async () => (await top())! + (await author.page.evaluate(() => scrollY))).toBe(before);
  });

  it('may take our layer away: it comes back', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.page.evaluate(() => document.documentElement.lastElementChild!.remove());
    await author.sees('stop');
    await author.page.evaluate(() => document.documentElement.lastElementChild!.removeAttribute('style'));
    await author.press('.pw-mark');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toContain('Jip');
  });

  it('that takes our layer away each time locks nobody out', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.page.evaluate(() => {
      const remove = () => document.querySelector('body ~ div')?.remove();
      new MutationObserver(remove).observe(document.documentElement, { childList: true });
      remove();
    });
    for (let attempt = 0; attempt < 3; attempt++) {
      await author.publish();
      expect(await author.published()).toEqual([]);
    }
    await author.publish();
    await author.hasPublished(DRAFT);
  });

  it('is left alone once the compose box is gone', async () => {
    author = await authorAt(POST, chromium);
    await author.type(HARMLESS);
    await author.sees('clear');
    await author.publish();
    await author.hasPublished(HARMLESS);
    await expect
      .poll(() => author.page.evaluate(() => document.documentElement.lastElementChild!.tagName))
      .toBe('BODY');
  });
});

/** Writes words as an input method does. */
async function compose({ page }: Author, words: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const end = { selectionStart: words.length, selectionEnd: words.length };
  await session.send('Input.imeSetComposition', { text: words, ...end });
  await session.send('Input.insertText', { text: words });
}

function underlines({ layer }: Author) {
  return layer.ask((root) => root.querySelectorAll('.underline').length, null);
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
