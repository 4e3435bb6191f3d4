import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { CORRECTED, DRAFT, HARMLESS } from './rig/drafts';

const OPINION = 'Ik vind dat het beleid van Konot over rekenen slecht is.';

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each(SURFACES)('$name', (surface) => {
  it('shows what is found while it is typed, on the words themselves', async () => {
    author = await authorAt(surface, chromium);
    await author.sees('clear');
    await author.type(DRAFT);
    await author.sees('stop');
    const words = await wordsRect(author, 'Jip');
    const line = await author.layer.ask((root) => {
      const { left, right, top, bottom } = root.querySelector('.underline')!.getBoundingClientRect();
      return { left, right, top, bottom };
    }, null);
    expect(line).toBeDefined();
    expect(line!.left).toBeLessThanOrEqual(words.left + 1);
    expect(line!.right).toBeGreaterThanOrEqual(words.right - 1);
    expect(line!.top).toBeCloseTo(words.top, 0);
    expect(line!.bottom).toBeGreaterThan(words.bottom);
    await author.press('.pw-mark');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toContain('Jip');
  });

  it('puts the mark where it covers neither text nor buttons, however long the text gets', async () => {
    author = await authorAt(surface, chromium);
    for (const text of [DRAFT, ` ${HARMLESS}`, ` ${HARMLESS}`, ` ${HARMLESS} ${HARMLESS}`, ` ${HARMLESS}`]) {
      await author.type(text);
      await author.sees('stop');
      await author.page.evaluate(nextFrame);
      const mark = await author.layer.ask((root) => {
        const { left, right, top, bottom } = root.querySelector('.at-mark')!.getBoundingClientRect();
        return { left, right, top, bottom };
      }, null);
      expect(await author.page.evaluate(covered, { mark: mark!, ...surface })).toEqual([]);
    }
  });

  it('holds the publish click, and the page does not hear of it', async () => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.page.evaluate(listen);
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
    expect(await author.page.evaluate(() => window.heard)).toEqual([]);
    await author.page.keyboard.press('Escape');
    await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
    await author.type(' Echt.');
    expect(await author.shown()).toBe(`${DRAFT} Echt.`);
  });

  it('lets the next click through after a reason, once', async () => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.release();
    expect(await author.published()).toEqual([]);
    await author.publish();
    await author.hasPublished(DRAFT);
  });

  it('publishes a corrected text at the first click', async () => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.press('.pw-mark');
    await author.press('.pw-panel button', 'Laat zien');
    await expect.poll(() => author.page.evaluate(() => getSelection()?.toString())).toBe('Jip');
    await author.page.evaluate(nextFrame);
    await author.type('een leerling');
    await author.sees('clear');
    await author.publish();
    await author.hasPublished(CORRECTED);
    expect(await author.layer.textOf('[role=alertdialog]')).toBeUndefined();
  });

  it.each([OPINION, HARMLESS])('publishes without delay: %s', async (text) => {
    author = await authorAt(surface, chromium);
    await author.type(text);
    await author.sees(text === OPINION ? 'warn' : 'clear');
    await author.publish();
    // No waiting: the page's own handler has run when the click returns.
    expect((await author.published()).map((post) => post.text)).toEqual([text]);
  });

  it('leaves undo and the caret as they are', async () => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    for (let step = 0; step < 'groep 5!'.length; step++) await author.page.keyboard.press('ArrowLeft');
    await author.type('de leuke ');
    await author.page.evaluate(nextFrame);
    expect(await author.shown()).toBe('Wat ben ik trots op Jip uit de leuke groep 5!');
    await author.page.keyboard.press('Control+z');
    await expect.poll(() => author.shown()).not.toContain('de leuke ');
    await author.page.keyboard.press('Control+a');
    await author.type(HARMLESS);
    await author.publish();
    await author.hasPublished(HARMLESS);
  });
});

describe.each(SURFACES.filter((surface) => 'shortcut' in surface))('the shortcut in $name', (surface) => {
  it('is held, and goes through after a reason', async () => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.page.keyboard.press(surface.shortcut);
    await author.isHeld();
    expect(await author.published()).toEqual([]);
    expect(await author.shown()).toBe(DRAFT);
    await author.release();
    await author.page.keyboard.press(surface.shortcut);
    await author.hasPublished(DRAFT);
  });

  it('holds the same text again when it is typed again', async () => {
    author = await authorAt(surface, chromium);
    for (const before of [[], [DRAFT]]) {
      await author.type(DRAFT);
      await author.page.keyboard.press(surface.shortcut);
      await author.isHeld();
      expect((await author.published()).map(({ text }) => text)).toEqual(before);
      await author.release();
      await author.page.keyboard.press(surface.shortcut);
      await author.hasPublished(...before, DRAFT);
      await author.page.click(surface.editor);
    }
  });

  it('publishes a harmless text at once', async () => {
    author = await authorAt(surface, chromium);
    await author.type(HARMLESS);
    await author.page.keyboard.press(surface.shortcut);
    expect((await author.published()).map(({ text }) => text)).toEqual([HARMLESS]);
  });
});

declare global {
  interface Window {
    /** The kinds of events that the page's own listeners heard. */
    heard: string[];
  }
}

/** Where some words stand on the page. */
function wordsRect({ page, surface }: Author, words: string) {
  return page.locator(surface.editor).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const start = node.data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }
    throw new Error(`"${wanted}" is not on the page`);
  }, words);
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** What of the page lies under the mark: lines of the text, the publish button, other buttons of the compose box. */
function covered({ mark, editor, publish }: { mark: Edges; editor: string; publish: string }): string[] {
  const box = document.querySelector(editor)!;
  const text = document.createRange();
  text.selectNodeContents(box);
  const lines = [...box.querySelectorAll('[data-text], [data-lexical-text]')].flatMap((part) => [
    ...part.getClientRects(),
  ]);
  const button = document.querySelector(publish)!.getBoundingClientRect();
  const overlaps = (rect: Edges) =>
    rect.left < mark.right && rect.right > mark.left && rect.top < mark.bottom && rect.bottom > mark.top;
  if (lines.length === 0) throw new Error('The text was not found');
  return [...(lines.some(overlaps) ? ['text'] : []), ...(overlaps(button) ? ['button'] : [])];
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Listens as a page does that acts on whatever comes first. */
function listen(): void {
  window.heard = [];
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'submit']) {
    window.addEventListener(type, () => window.heard.push(type), { capture: true });
  }
}
