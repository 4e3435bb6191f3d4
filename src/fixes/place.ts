import type { Edit } from './fix';

const OPENING = /["'“„‘«([*_>\-–•♔♕♗\s]+$/u;
const PICTURE = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)$/u;

/** Whether what stands at `at` begins a sentence, a line or somebody's words. */
export function startsSentence(text: string, at: number): boolean {
  const line = text.slice(0, at).split('\n').at(-1) ?? '';
  if (/(?:^|\s)["'“„‘«]$/.test(line)) return true;
  const before = line.replace(OPENING, '');
  if (before === '' || /^\d{1,2}[.)]$/.test(before) || PICTURE.test(before)) return true;
  return /[.!?…]["'”’»)]*$/.test(before) && before.length < line.length && !GOES_ON.test(before);
}

// "De winnaar is … Jip".
const GOES_ON = /(?<!\p{L})(?:is|zijn|was|wordt|naar|van|en|voor) ?(?:\.{2,}|…)$/u;

/** Words as they should begin at `at`: with a capital where a sentence starts, unless the author writes everything small. */
export function inPlace(text: string, at: number, words: string): string {
  const first = text[at] ?? '';
  if (isShouting(text, at)) return words.toUpperCase();
  const small = first !== first.toUpperCase() && WRITTEN_SMALL.test(text);
  return startsSentence(text, at) && !small ? capitalised(words) : words;
}

const WRITTEN_SMALL = /^\P{L}*\p{Ll}/u;

// "JIP IS JARIG": the whole line is in capitals.
function isShouting(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const letters =
    text
      .slice(lineStart)
      .split('\n')[0]
      ?.replace(/[^\p{L}]/gu, '') ?? '';
  // Not all scripts have capitals.
  return letters.length > 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The same words with their first letter as a capital. */
export function capitalised(words: string): string {
  return words.replace(/^\P{L}*\p{L}/u, (letter) => letter.toUpperCase());
}

const BRACKETS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '"': '"',
  '“': '”',
  '‘': '’',
  "'": "'",
};

/** Takes words out of a text together with the brackets, commas and blanks that were only there for them. */
export function removal(text: string, from: number, to: number): Edit {
  let [start, end] = [from, to];
  while (start > 0 && BRACKETS[text[start - 1] as string] === text[end] && end < text.length) {
    start -= 1;
    end += 1;
  }
  if (/[([]$/.test(text.slice(0, start))) end += /^[ \t]*[,;]?[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  const opens = startsSentence(text, start);
  if (opens) end += /^[ \t]*[,:;–.!?…]*[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  else [start, end] = closedUp(text, start, end);
  if (/^\s*$/.test(text.slice(end))) start = text.slice(0, start).trimEnd().length;
  if (/(?:^|\n)[ \t]*$/.test(text.slice(0, start)) && /^[ \t]*(?:\n|$)/.test(text.slice(end)))
    return withoutLine(text, start, end);
  const next = text.slice(end, end + 2);
  const small = opens && /^\p{Lu}/u.test(text.slice(from, to).replace(/^[#@]/, '')) && /^\p{Ll}/u.test(next);
  return small ? { start, end: end + 1, text: (next[0] as string).toUpperCase() } : { start, end, text: '' };
}

// What stood before and after the words now stand side by side: at most one blank, and no comma before a full stop.
function closedUp(text: string, from: number, end: number): [number, number] {
  const after = text.slice(end);
  let start = from;
  if (/^(?:[\s.,;:!?…)\]]|$)/.test(after)) {
    start = text.slice(0, start).replace(/[ \t]+$/, '').length;
    const closes = /^\s*(?:[.:;!?…)\]\n]|$)/.test(after);
    if (closes) start = text.slice(0, start).replace(/[ \t]*[,;:–][ \t]*$/, '').length;
  } else if (/[ \t]$/.test(text.slice(0, start))) start = text.slice(0, start).replace(/[ \t]+$/, '').length;
  const twoCommas = /,$/.test(text.slice(0, start)) && /^,/.test(after);
  return [twoCommas ? start - 1 : start, twoCommas ? end + 1 : end];
}

function withoutLine(text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  if (lineEnd >= 0) return { start, end: lineEnd + 1, text: '' };
  return { start: Math.max(0, start - 1), end: text.length, text: '' };
}
