import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';

const [POST, COMMENT, X_POST, X_REPLY] = SURFACES;

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

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

  it('may become narrow: the panel stays within the window', async () => {
    author = await authorAt(POST, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.press('.pw-mark');
    for (const width of [1280, 1100, 1000, 900, 760, 400]) {
      await author.page.setViewportSize({ width, height: 700 });
      await expect.poll(() => outside(author)).toEqual([]);
    }
  });

  it('may be seen at 400 %: all of the panel can be reached', async () => {
    author = await authorAt(POST, chromium);
    await author.page.setViewportSize({ width: 320, height: 256 });
    await author.type(DRAFT);
    await author.sees('stop');
    await author.press('.pw-mark');
    await expect.poll(() => outside(author)).toEqual([]);
    const room = await author.layer.ask((root) => {
      const fix = root.querySelector('.fix')!;
      fix.scrollIntoView();
      const { top, bottom } = fix.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }, null);
    expect(room).toBe(true);
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

function underlines({ layer }: Author) {
  return layer.ask((root) => root.querySelectorAll('.underline').length, null);
}

/** The sides on which the panel leaves the window. */
function outside({ layer }: Author) {
  return layer.ask((root) => {
    const { left, top, right, bottom } = root.querySelector('.pw-panel')!.getBoundingClientRect();
    const over = { left: -left, top: -top, right: right - innerWidth, bottom: bottom - innerHeight };
    return Object.entries(over).filter(([, pixels]) => pixels > 0);
  }, null);
}
