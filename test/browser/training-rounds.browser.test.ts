import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { thirdBoard } from '../protocol/third-board';
import { type Chromium, openChromium } from './rig/chromium';
import { openTraining, sheetsOf, type TrainingPage } from './rig/training-page';

const PATIENTLY = { timeout: 10_000 };

let chromium: Chromium;
let training: TrainingPage;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => training.close());
afterAll(() => chromium.close());

const textOf = (selector: string): Promise<string> => training.page.locator(selector).first().innerText();
const marked = () => training.layer.ask((root) => root.querySelectorAll('.underline').length, null);

it('a team quiz counts hands by keys and buttons, shows the spread, and tells at the end what the room thought', async () => {
  training = await openTraining(chromium);
  await training.begin('Teamquiz');
  await training.press('1', '2', '2', '2', 'Shift+2', '3');
  await training.page.getByRole('button', { name: 'Een stem erbij voor: Aanpassen' }).click();
  const votes = training.page.locator('.votes-count');
  expect(await votes.allInnerTexts()).toEqual(['1', '3', '1']);
  expect(await training.page.locator('.votes-share').count()).toBe(0);
  await training.press('r');
  expect(await training.page.locator('.votes-share').allInnerTexts()).toEqual(['20%', '60%', '20%']);
  expect(await training.violations()).toEqual([]);
  await training.press('r', 'r');
  expect(await textOf('.answer-told')).toContain('Aanpassen');
  const slides = Number(/van (\d+)/.exec(await textOf('.controls-place'))?.[1]);
  for (let slide = 0; slide < slides; slide++) await training.press('ArrowRight');
  expect(await textOf('.outcome-score')).toBe('1 van de 1 goed');
  expect(await textOf('.outcome')).toContain('Van alle 5 stemmen waren er 3 raak.');
  expect(await training.violations()).toEqual([]);
});

it('self-study tells at once, keeps the first answer, and ends with a score, weak spots and a certificate on one A4', async () => {
  training = await openTraining(chromium);
  await training.begin('Zelfstudie');
  expect(await marked()).toBeUndefined();
  await training.press('1');
  expect(await textOf('.verdict')).toBe('Net niet. Lees hieronder waarom.');
  await expect.poll(marked, PATIENTLY).toBe(1);
  await training.press('2');
  expect(await training.page.locator('.answer-button[aria-pressed="true"]').innerText()).toContain(
    'Plaatsen',
  );
  expect(await training.violations()).toEqual([]);
  await training.press('ArrowRight');
  await training.page.getByRole('button', { name: 'Aanpassen' }).click();
  expect(await textOf('.verdict')).toBe('Goed gezien.');
  const slides = Number(/van (\d+)/.exec(await textOf('.controls-place'))?.[1]);
  for (let slide = 1; slide < slides; slide++) await training.press('ArrowRight');
  expect(await textOf('.outcome-score')).toBe('1 van de 2 goed');
  expect(await textOf('.outcome-themes')).toContain('Namen en herkenbare mensen');
  expect(await training.violations()).toEqual([]);
  expect(sheetsOf(await training.page.pdf({ preferCSSPageSize: true }))).toEqual({ sheets: 1, a4: true });
  await training.page.emulateMedia({ media: 'print' });
  expect(await training.page.locator('.certificate').isVisible()).toBe(true);
  expect(await training.page.locator('.controls').isVisible()).toBe(false);
});

it('keeps nothing of the participants', async () => {
  training = await openTraining(chromium);
  const before = await stored();
  await training.begin('Zelfstudie');
  await training.press('1', 'ArrowRight', '2');
  expect(await stored()).toEqual(before);
  await training.page.reload();
  await training.page.locator('.start').waitFor();
  await training.begin('Zelfstudie');
  expect(await training.page.locator('.answer-button[aria-pressed="true"]').count()).toBe(0);
});

function stored(): Promise<unknown> {
  return training.page.evaluate(async () => ({
    kept: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    page: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
  }));
}

/** As much of Chromium's own interface as the page is asked for here. */
declare const chrome: {
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
};

it('a deck can be practised with as soon as another tab adds its protocol', async () => {
  const [deck, board] = [BUNDLED_DECKS[0]!, thirdBoard()];
  const one = { ...deck.cases[0]!, protocol: board.id, clauses: [board.clauses[0]!.id] };
  const themes = deck.themes.filter(({ id }) => id === one.theme);
  const value = [{ ...deck, id: 'nieuw', themes, cases: [one] }];
  training = await openTraining(chromium, { decks: { version: 1, value } });
  await training.page.getByRole('button', { name: 'Eigen sets met berichten' }).click();
  const unusable = training.page.locator('.deck-unusable');
  expect(await unusable.count()).toBe(1);
  await training.store({ protocols: { version: 1, value: [board] } });
  await expect.poll(() => unusable.count(), PATIENTLY).toBe(0);
});
