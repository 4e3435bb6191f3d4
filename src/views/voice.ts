import { type Language, type Translate, translator } from './translate';

/** The language that a view speaks, with its texts. */
export interface Voice {
  readonly language: Language;
  readonly say: Translate;
}

/** The voice for a language. */
export function voiceIn(language: Language): Voice {
  return { language, say: translator(language) };
}

/** The message for a number of things: `<key>_one` for one, `<key>_many` with {count} for any other number. */
export function counted(voice: Voice, key: string, count: number): string {
  return count === 1 ? voice.say(`${key}_one`) : voice.say(`${key}_many`, { count: String(count) });
}

const FIRST_STRONG_ISOLATE = '\u2068';
/** How many characters the reason may have that a school gives; it is shown whole. */
export const LONGEST_REASON = 500;

const LONGEST_IN_SENTENCE = 40;
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** The author's own words inside a sentence of ours: words written from right to left must not turn the sentence around. */
export function isolated(words: string, longest = LONGEST_IN_SENTENCE): string {
  return `${FIRST_STRONG_ISOLATE}${shortened(words, longest)}${POP_DIRECTIONAL_ISOLATE}`;
}

/** Words cut to a number of characters, with an ellipsis for the rest; never through the middle of one. */
export function shortened(words: string, longest: number): string {
  const characters = [...words];
  return characters.length <= longest
    ? words
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}
