import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';

const PATIENTLY = { timeout: 10_000 };
const DRAFT = '#review textarea';

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterAll(() => chromium.close());

const reviewPages = () => chromium.context.pages().filter((page) => page.url().endsWith('/review.html'));

it('a text that is chosen in the menu comes to the review page, to the open one the second time', async () => {
  await choose('Trots op Jip uit groep 5!');
  await expect.poll(() => reviewPages().length, PATIENTLY).toBe(1);
  const [review] = reviewPages();
  await expect.poll(() => review!.inputValue(DRAFT), PATIENTLY).toBe('Trots op Jip uit groep 5!');
  const other = await chromium.open('https://x.com/home');
  await choose('Morgen is de gymzaal dicht.');
  await review!.getByRole('button', { name: 'Vervangen' }).click();
  await expect.poll(() => review!.inputValue(DRAFT), PATIENTLY).toBe('Morgen is de gymzaal dicht.');
  expect(reviewPages()).toHaveLength(1);
  expect(await kept()).toEqual({});
  await Promise.all([review!.close(), other.close()]);
});

it('the key for it takes what is selected on a network', async () => {
  const page = await chromium.open('https://x.com/home');
  await page.bringToFront();
  const text = await page.evaluate(() => {
    const heading = document.querySelector('main')!;
    getSelection()!.selectAllChildren(heading);
    return getSelection()!.toString();
  });
  expect(text.length).toBeGreaterThan(5);
  await chromium.worker!.evaluate(() => chrome.commands.onCommand.dispatch('check-text'));
  await expect.poll(() => reviewPages().length, PATIENTLY).toBe(1);
  await expect.poll(() => reviewPages()[0]!.inputValue(DRAFT), PATIENTLY).toBe(text);
});

/** What the browser does when somebody chooses the item in its menu, which tests cannot open. */
function choose(selectionText: string): Promise<void> {
  return chromium.worker!.evaluate(
    (selected) =>
      chrome.contextMenus.onClicked.dispatch({
        ...{ menuItemId: 'check-text', selectionText: selected, pageUrl: 'https://x.com/home' },
      }),
    selectionText,
  );
}

function kept(): Promise<object> {
  return chromium.worker!.evaluate(() => chrome.storage.session.get('handed-text'));
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { session: { get(key: string): Promise<object> } };
  contextMenus: { onClicked: { dispatch(choice: object): void } };
  commands: { onCommand: { dispatch(command: string): void } };
};
