import { expect } from 'vitest';
import type { Edit } from '../../../src/fixes/fix';
import { beforeCaret, fix, read } from './fixer';

/** A tab of any browser. */
export interface Tab {
  click(selector: string): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: the two browsers' drivers spell this out in ways of their own
  evaluate(run: any, argument?: any): Promise<any>;
  readonly keyboard: {
    type(text: string): Promise<void>;
    // biome-ignore lint/suspicious/noExplicitAny: one driver knows the names of all keys
    press(key: any): Promise<void>;
    // biome-ignore lint/suspicious/noExplicitAny: the same
    down(key: any): Promise<void>;
    // biome-ignore lint/suspicious/noExplicitAny: the same
    up(key: any): Promise<void>;
  };
}

/** The address of the page with all editors. */
export const EDITORS_PAGE = 'https://fixes.example/';

/** Where each editor stands, by the name that the page has for its model. */
export const EDITORS = {
  lexical: '[data-box=lexical]',
  'lexical-plain': '[data-box=lexical-plain]',
  draft: '[data-testid="tweetTextarea_0"][contenteditable]',
  quill: '.ql-editor',
  tiptap: '.tiptap',
  textarea: '[data-box=textarea]',
  controlled: '[data-box=controlled]',
  plain: '[data-box=plain]',
} as const;

/** The name of an editor. */
export type EditorName = keyof typeof EDITORS;

interface Case {
  readonly what: string;
  readonly text: string;
  /** The words that go, or after which the new ones come. */
  readonly words: string;
  readonly by?: string;
  readonly after?: string;
}

const POST = 'Wat fijn, Jip is er!\nGroep 5 🎉 vierde #feest met Jip\n\nTot morgen';

/** Changes as fixes make them. */
export const CASES: readonly Case[] = [
  { what: 'a name by other words', text: POST, words: 'Jip', by: 'een leerling' },
  { what: 'a name taken out', text: POST, words: ', Jip', by: '' },
  { what: 'a hashtag and an emoji', text: POST, words: '🎉 vierde #feest met', by: 'deed mee met' },
  { what: 'words in two paragraphs', text: POST, words: 'Jip is er!\nGroep 5 🎉', by: 'de klas' },
  { what: 'words in two paragraphs taken out', text: POST, words: 'er!\nGroep 5 🎉 vierde #f', by: '' },
  { what: 'a line taken out', text: 'Dag\nJip\n\nTot morgen', words: 'Jip\n', by: '' },
  {
    what: 'lines added at the end',
    text: POST,
    words: '',
    after: '\n\nIk schrijf dit <voor> mijzelf.\n& klaar',
  },
  {
    what: 'a line added after empty lines',
    text: 'Dag\n\n',
    words: '',
    after: 'Ik schrijf dit voor mijzelf.',
  },
  { what: 'words from right to left', text: 'مرحبا جيب في الصف 5', words: 'جيب', by: 'تلميذ' },
  {
    what: 'accents and joined emoji',
    text: 'Zoe\u0308 👩‍🏫 en Noe\u0308l 👍🏽!',
    words: 'Noe\u0308l',
    by: 'nog een leerling',
  },
];

/** Types a post, makes a change in it, and looks at the editor's model, the page, the caret and one undo. */
export async function changesAndUndoes(tab: Tab, name: EditorName, given: Case): Promise<void> {
  const { text } = given;
  await tab.click(EDITORS[name]);
  await typeLines(tab, text);
  expect(await held(tab, name)).toBe(text);
  const edit = editOf(given);
  const wanted = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  expect(await tab.evaluate(fix, { selector: EDITORS[name], edit })).toBe('applied');
  expect(await held(tab, name)).toBe(wanted);
  expect(await tab.evaluate(read, EDITORS[name])).toBe(wanted);
  const before = await tab.evaluate(beforeCaret, EDITORS[name]);
  expect(letters(before)).toBe(letters(wanted));
  await keys(tab, 'Control', 'z');
  await expect.poll(() => held(tab, name)).toBe(text);
  expect(await tab.evaluate(read, EDITORS[name])).toBe(text);
}

/** After a change the author writes on where the caret was, or behind words that must be finished. */
export async function writesOn(tab: Tab, name: EditorName): Promise<void> {
  await tab.click(EDITORS[name]);
  await typeLines(tab, 'Dag Jip! Tot zo\n');
  await tab.evaluate(fix, { selector: EDITORS[name], edit: { start: 4, end: 7, text: 'een leerling' } });
  await tab.keyboard.type('groet');
  await expect.poll(() => held(tab, name)).toBe('Dag een leerling! Tot zo\ngroet');
  for (let step = 0; step < 'groet'.length; step++) await tab.keyboard.press('ArrowLeft');
  await tab.evaluate(fix, { selector: EDITORS[name], edit: { start: 4, end: 16, text: 'kind' } });
  await tab.keyboard.type('Met ');
  await expect.poll(() => held(tab, name)).toBe('Dag kind! Tot zo\nMet groet');
  const unfinished = { start: 0, end: 3, text: 'Dag lief' };
  await tab.evaluate(fix, { selector: EDITORS[name], edit: unfinished, unfinished: true });
  await tab.keyboard.type('ste');
  await expect.poll(() => held(tab, name)).toBe('Dag liefste kind! Tot zo\nMet groet');
}

/** The caret stays on a line without words, be it the first of several. */
export async function staysOnEmptyLine(tab: Tab, name: EditorName): Promise<void> {
  await tab.click(EDITORS[name]);
  await typeLines(tab, 'Dag Jip!\n\n\nTot zo');
  await tab.keyboard.press('ArrowUp');
  await tab.evaluate(fix, { selector: EDITORS[name], edit: { start: 4, end: 7, text: 'een leerling' } });
  await tab.keyboard.type('A');
  await expect.poll(() => held(tab, name)).toBe('Dag een leerling!\n\nA\nTot zo');
  await tab.keyboard.press('ArrowUp');
  await tab.evaluate(fix, { selector: EDITORS[name], edit: { start: 4, end: 16, text: 'kind' } });
  await tab.keyboard.type('B');
  await expect.poll(() => held(tab, name)).toBe('Dag kind!\nB\nA\nTot zo');
}

/** What an editor's own model holds. */
export function held(tab: Tab, name: string): Promise<string> {
  return tab.evaluate((wanted: string) => window.held[wanted]!(), name);
}

/** Types lines with real keys. */
export async function typeLines(tab: Tab, text: string): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await tab.keyboard.press('Enter');
    if (line !== '') await tab.keyboard.type(line);
  }
}

/** Presses a key while another one is down. */
export async function keys(tab: Tab, held: string, key: string): Promise<void> {
  await tab.keyboard.down(held);
  await tab.keyboard.press(key);
  await tab.keyboard.up(held);
}

function editOf({ text, words, by, after }: Case): Edit {
  if (after !== undefined) return { start: text.length, end: text.length, text: after };
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: by ?? '' };
}

// A range's words know no lines.
function letters(text: string): string {
  return text.replace(/[\n\u200b\ufeff]/g, '').replaceAll('\u00a0', ' ');
}
