import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { CORRECTED, DRAFT, HARMLESS } from './rig/drafts';

const [POST, , X_POST, X_REPLY] = SURFACES;

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each([POST, X_POST, X_REPLY])('with the keyboard alone, at $name, the author', (surface) => {
  beforeEach(async () => {
    author = await authorAt(surface, chromium);
    await author.page.evaluate(bracketFocus, surface.editor);
  });

  it('opens the panel, goes back to where the caret was, and solves a point', async () => {
    await author.type(DRAFT);
    await author.sees('stop');
    await pressOpenPanel();
    await hasFocus('[role=dialog]');
    await author.tab.press('Escape');
    await expect.poll(() => author.layer.textOf('.pw-panel')).toBeUndefined();
    await author.type('!');
    await expect.poll(() => author.shown()).toBe(`${DRAFT}!`);
    await pressOpenPanel();
    await hasFocus('[role=dialog]');
    for (let step = 0; step < 9 && !(await isIn('.fix')); step++) await author.tab.press('Tab');
    await author.tab.press('Enter');
    await expect.poll(() => author.shown()).toBe(`${CORRECTED}!`);
  });
});

it('nothing opens over a post that is held, nor where nobody writes', async () => {
  author = await authorAt(X_POST, chromium);
  await author.type(DRAFT);
  await author.publish();
  await author.isHeld();
  await pressOpenPanel();
  expect(await author.layer.textOf('.pw-panel')).toBeUndefined();
  await author.tab.press('Escape');
  await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
  await author.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect.poll(() => author.layer.textOf('.pw-mark')).toBeUndefined();
  await pressOpenPanel();
  expect(await author.layer.textOf('.pw-panel')).toBeUndefined();
  await author.tab.click(X_POST.editor);
  await author.type(HARMLESS);
  await author.sees('stop');
});

/** What the browser does at the key for it, which tests cannot press; over when the page has heard. */
async function pressOpenPanel(): Promise<void> {
  await author.page.bringToFront();
  await chromium.worker!.evaluate(() => chrome.commands.onCommand.dispatch('open-panel'));
  await author.page.waitForTimeout(300);
}

function isIn(selector: string): Promise<boolean | undefined> {
  return author.layer.ask((root, wanted) => root.activeElement?.matches(wanted) ?? false, selector);
}

async function hasFocus(selector: string): Promise<void> {
  await expect.poll(() => isIn(selector)).toBe(true);
}

/** The page turns the focus round within a dialog of its own, in the two ways in which networks do that. */
function bracketFocus(editor: string): void {
  const box = document.querySelector<HTMLElement>(editor)!;
  const dialog = box.closest('[role="dialog"], form') ?? box.parentElement!;
  const bring = (focused: EventTarget | null) => {
    if (focused instanceof Node && !dialog.contains(focused)) box.focus();
  };
  document.addEventListener('focus', ({ target }) => bring(target), { capture: true });
  document.addEventListener('focusout', ({ relatedTarget }) => bring(relatedTarget));
}

/** As much of Chromium's own interface as is asked for here. */
declare const chrome: { commands: { onCommand: { dispatch(command: string): void } } };
