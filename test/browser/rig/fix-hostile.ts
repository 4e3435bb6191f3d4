import { expect } from 'vitest';
import { EDITORS, held, keys, type Tab, typeLines } from './fix-cases';
import { fix, read } from './fixer';

const TEXT = 'Wat fijn, Jip is er!';
const WANTED = 'Wat fijn, een leerling is er!';
const MEDDLED = 'Wat fijn, EEN LEERLING is er!';
const EDIT = { start: 10, end: 13, text: 'een leerling' };

/** An editor that takes nothing, or makes something else of it: the text stays and the right one is on the clipboard. */
export async function isCopied(tab: Tab, name: 'refusing' | 'meddling'): Promise<void> {
  const selector = `[data-box=${name}]`;
  await tab.evaluate(fill, [selector, TEXT]);
  await tab.click(selector);
  expect(await tab.evaluate(fix, { selector, edit: EDIT })).toBe('copied');
  expect(await held(tab, name)).toBe(TEXT);
  await tab.click(EDITORS.textarea);
  await keys(tab, 'Control', 'v');
  await expect.poll(() => held(tab, 'textarea')).toBe(WANTED);
}

/** An editor that stands anew after each change and each focus still gets what is meant. */
export async function isAppliedAnew(tab: Tab): Promise<void> {
  const selector = '[data-box=rebuilding]';
  await tab.evaluate(fill, [selector, TEXT]);
  await tab.click(selector);
  expect(await tab.evaluate(fix, { selector, edit: EDIT })).toBe('applied');
  expect(await held(tab, 'rebuilding')).toBe(WANTED);
}

/** A text that became another one meanwhile is left alone. */
export async function isLeftAlone(tab: Tab): Promise<void> {
  await tab.click(EDITORS.lexical);
  await tab.keyboard.type(`Hoi! ${TEXT}`);
  const asked = { selector: EDITORS.lexical, edit: EDIT, before: TEXT };
  expect(await tab.evaluate(fix, asked)).toBe('overtaken');
  expect(await held(tab, 'lexical')).toBe(`Hoi! ${TEXT}`);
}

/** What the author writes while a change is being made stays, whatever became of the change. */
export async function keepsWhatIsTyped(tab: Tab): Promise<void> {
  const { result } = await changesInMeddling(tab);
  await tab.keyboard.type('!');
  expect(await result).toBe('overtaken');
  const now: string = await held(tab, 'meddling');
  expect(now.replaceAll('!', '')).toBe(MEDDLED.replaceAll('!', ''));
  expect(now).toHaveLength(MEDDLED.length + 1);
}

/** What went out while a change is being made does not come back into its box. */
export async function staysEmpty(tab: Tab): Promise<void> {
  const { result } = await changesInMeddling(tab);
  await tab.evaluate(fill, ['[data-box=meddling]', '']);
  expect(await result).toBe('overtaken');
  expect(await held(tab, 'meddling')).toBe('');
}

/** Half-way in an editor that makes something else of a change: it would be taken back. */
async function changesInMeddling(tab: Tab): Promise<{ result: Promise<string> }> {
  const selector = '[data-box=meddling]';
  await tab.evaluate(fill, [selector, TEXT]);
  await tab.click(selector);
  const result = tab.evaluate(fix, { selector, edit: EDIT });
  await expect.poll(() => held(tab, 'meddling'), { interval: 20 }).toBe(MEDDLED);
  return { result };
}

/** A person who was picked from a list stays that, whatever is changed beside it. */
export async function keepsMention(tab: Tab, name: 'lexical' | 'tiptap'): Promise<void> {
  const selector = EDITORS[name];
  await tab.click(selector);
  await typeLines(tab, 'Dag Jip, met ');
  await tab.evaluate((editor: string) => window.mention[editor]!('Juf Anna'), name);
  const text = 'Dag Jip, met @Juf Anna ';
  await expect.poll(() => held(tab, name)).toBe(text);
  const people = () => tab.evaluate(() => window.people());
  expect(await people()).toEqual(['@Juf Anna']);
  for (const [words, by] of [
    ['Jip', 'een leerling'],
    [', met', ' en'],
  ] as const) {
    const before: string = await tab.evaluate(read, selector);
    const start = before.indexOf(words);
    const edit = { start, end: start + words.length, text: by };
    expect(await tab.evaluate(fix, { selector, edit })).toBe('applied');
  }
  expect(await held(tab, name)).toBe('Dag een leerling en @Juf Anna ');
  expect(await people()).toEqual(['@Juf Anna']);
  await keys(tab, 'Control', 'z');
  await expect.poll(() => held(tab, name)).toBe('Dag een leerling, met @Juf Anna ');
  await keys(tab, 'Control', 'z');
  await expect.poll(() => held(tab, name)).toBe(text);
}

function fill([selector, text]: readonly [string, string]): void {
  document.querySelector(selector)!.textContent = text;
}
