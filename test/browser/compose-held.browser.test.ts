import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';

const [POST, COMMENT, X_POST, X_REPLY] = SURFACES;
const GESTURES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click'];

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each([POST, COMMENT, X_POST])(
  'a button that publishes at any moment of a gesture: $name',
  (surface) => {
    it.each(['mouse', 'finger'] as const)('is held from the first moment on: %s', async (pointer) => {
      author = await authorAt(surface, chromium);
      await author.type(DRAFT);
      await author.page.evaluate(publishAtAny, { button: surface.publish, gestures: GESTURES });
      await press(author.page, surface.publish, pointer);
      await author.isHeld();
      expect(await author.page.evaluate(() => window.heard)).toEqual([]);
      await author.release();
      await press(author.page, surface.publish, pointer);
      await expect.poll(() => author.page.evaluate(() => window.heard)).toContain('click');
    });
  },
);

describe('a key', () => {
  it.each(['Control+Enter', 'Meta+Enter'])('is held where it publishes: %s', async (key) => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.page.keyboard.press(key);
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it.each([POST, X_POST])('is not held where it starts a new line: $name', async (surface) => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    for (const key of ['Enter', 'Shift+Enter']) await author.page.keyboard.press(key);
    await author.type('Echt.');
    expect(await isHeldNow()).toBe(false);
    expect(await author.shown()).toBe(`${DRAFT}Echt.`);
  });

  it('is not held with Shift where Enter sends', async () => {
    author = await authorAt(COMMENT, chromium);
    await author.type(DRAFT);
    await author.page.keyboard.press('Shift+Enter');
    await author.type('Echt.');
    expect(await isHeldNow()).toBe(false);
    expect(await author.shown()).toBe(`${DRAFT}Echt.`);
    await author.page.keyboard.press('Enter');
    await author.isHeld();
  });

  it('is not held while it chooses a word that is being composed', async () => {
    author = await authorAt(COMMENT, chromium);
    await author.type(`${DRAFT} `);
    const session = await author.page.context().newCDPSession(author.page);
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await author.page.evaluate(listenForComposing);
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
    expect(await author.page.evaluate(() => window.heard)).toEqual(['Enter composing']);
    expect(await isHeldNow()).toBe(false);
    await session.send('Input.insertText', { text: '日本' });
    await author.page.keyboard.press('Enter');
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });
});

describe('a form', () => {
  it('is held when it is submitted without a click', async () => {
    author = await authorAt(POST, chromium);
    await author.type(DRAFT);
    await author.page.evaluate(() =>
      document.querySelector<HTMLFormElement>('form[method="POST"]')!.requestSubmit(),
    );
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });
});

describe('what is written in a box of its own kind', () => {
  it('is held: a quoted post', async () => {
    const address = 'https://x.com/compose/post#citaat';
    author = await authorAt({ ...X_REPLY, name: 'a quote', address }, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it.each([POST, X_POST])('is held when it is planned for later: $name', async (surface) => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.page.locator(surface.publish).evaluate((button) => {
      if (button.ariaLabel) button.ariaLabel = 'Inplannen';
      button.querySelector('span')!.textContent = 'Inplannen';
    });
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it('is held by a button that is there only when something is written', async () => {
    author = await authorAt(X_POST, chromium);
    await author.page.evaluate(comesLate, X_POST.publish);
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it('is held on its own when two boxes are open at once', async () => {
    author = await authorAt(X_REPLY, chromium);
    const { page } = author;
    const under = 'main [data-testid="tweetTextarea_0"][contenteditable]';
    await author.type(HARMLESS);
    await page.locator(under).focus();
    await author.type(DRAFT);
    await author.publish();
    await author.hasPublished(HARMLESS);
    expect(await isHeldNow()).toBe(false);
    await page.locator('[data-testid="tweetButtonInline"]').dispatchEvent('click');
    await author.isHeld();
    await author.hasPublished(HARMLESS);
  });
});

describe('never held by mistake', () => {
  it.each([
    { surface: COMMENT, button: '[data-part="like"]' },
    { surface: X_POST, button: '[data-testid="like"] >> nth=0' },
    { surface: X_POST, button: '[data-testid="addButton"]' },
  ])('is another button: $button', async ({ surface, button }) => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.page.click(button);
    expect(await isHeldNow()).toBe(false);
    if (button.includes('like')) {
      expect(await author.page.locator(button).getAttribute('aria-pressed')).toBe('true');
    }
  });

  it('is the next step of a wizard; its last step is', async () => {
    const address = 'https://www.facebook.com/?pagina';
    author = await authorAt({ ...POST, name: 'a post in two steps', address }, chromium);
    await author.type(DRAFT);
    await author.publish();
    expect(await isHeldNow()).toBe(false);
    await expect.poll(() => author.page.textContent(POST.publish)).toBe('Plaatsen');
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it('is another dialog over the page, with its own text and button', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    await author.page.evaluate(openOther);
    await author.page.fill('#other textarea', `${DRAFT} Niet voor hier.`);
    await author.page.click('#other button');
    expect(await isHeldNow()).toBe(false);
    expect(await author.page.evaluate(() => window.heard)).toEqual(['submit']);
  });
});

declare global {
  interface Window {
    heard: string[];
  }
}

/** Holding happens within the event: what is not there when a press has been handled does not come. */
async function isHeldNow(): Promise<boolean> {
  return (await author.layer.textOf('[role=alertdialog]')) !== undefined;
}

async function press(page: Page, button: string, pointer: 'mouse' | 'finger'): Promise<void> {
  if (pointer === 'mouse') return page.click(button);
  const { x, y, width, height } = (await page.locator(button).boundingBox())!;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touchPoints = [{ x: x + width / 2, y: y + height / 2 }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
}

function publishAtAny({ button, gestures }: { button: string; gestures: readonly string[] }): void {
  window.heard = [];
  for (const type of gestures) {
    document.querySelector(button)!.addEventListener(type, () => window.heard.push(type));
    document.addEventListener(
      type,
      (event) => (event.target as Element).closest(button) && window.heard.push(type),
      true,
    );
  }
}

function listenForComposing(): void {
  window.heard = [];
  document.addEventListener('keydown', ({ code, isComposing }) =>
    window.heard.push(`${code} ${isComposing ? 'composing' : ''}`),
  );
}

/** Takes the button away until something is written, as pages do that show it late. */
function comesLate(selector: string): void {
  const button = document.querySelector(selector)!;
  const place = button.parentElement!;
  button.remove();
  document.addEventListener('input', () => place.append(button), { once: true });
}

function openOther(): void {
  window.heard = [];
  const dialog = document.createElement('div');
  dialog.id = 'other';
  dialog.setAttribute('role', 'dialog');
  dialog.style.cssText = 'position: fixed; inset: 100px; background: white; z-index: 9';
  dialog.innerHTML = '<form><textarea></textarea><button>Melden</button></form>';
  document.body.append(dialog);
  dialog.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    window.heard.push(event.type);
  });
}
