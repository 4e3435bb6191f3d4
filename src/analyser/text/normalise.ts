const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const APOSTROPHES = /[’‘ʼ`´]/g;
// Letters that keep no accent to strip: NFD leaves them whole.
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ĳ: 'ij',
};
const WHOLE = /[łøıđßæœðþĳ]/g;

// Letters and digits with what may stand inside a word: combining marks, zero-width characters, soft hyphen.
/**
 * What a word is, as every text and every term is cut. Global: it keeps `lastIndex` between calls, so set it to 0
 * before `exec` or `test`, or use `matchAll`.
 */
export const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’‘ʼ`´][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+)*/gu;

/** One form for all spellings of a word: lower case, no accents (composed or not), no zero-width characters, straight apostrophe. */
export function normalise(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower.includes('`') ? lower.replace(APOSTROPHES, "'") : lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, "'")
    .replace(WHOLE, (letter) => WHOLE_LETTERS[letter] as string);
}
