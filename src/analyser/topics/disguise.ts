import { type Cue, cuesIn } from '../lexicon/lexicon';
import swearing from '../lexicon/swearing.json';
import type { SentenceBody, Word } from '../text/scan';

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const TOKEN = /[a-zA-ZÀ-ɏ\d*@$!#]+/g;
const LONGEST = 40;
const FEWEST_APART = 3;
// Not "aaa" or "www".
const SHORTEST = 4;

/**
 * The foul words of a sentence that are written so as not to be read at once: with digits for letters (`sh1t`), stars
 * (`k*t`), letters apart (`k u t`) or drawn out (`kuuut`).
 */
export function disguisedIn(body: SentenceBody): readonly Cue[] {
  // In their order: of terms that begin at one place only the longest is kept.
  const guesses = [...drawnOut(body), ...spacedOut(body), ...inLeet(body)].sort(
    (one, other) => one.start - other.start,
  );
  const cues = guesses.length > 0 ? (cuesIn(body.text, guesses).get('foul-word') ?? []) : [];
  return [...cues, ...starred(body)];
}

/** Normalised words as they are meant, of those that `disguisedIn` found: `kut` for `k*t`, `k u t` and `kuuut`. */
export function undisguised(words: string): string {
  const together = APART.test(words) ? words.replace(/[^a-z]/g, '') : words;
  const letters = together.split(' ').map(unleet).map(unstarred).join(' ');
  return letters.replace(/(\p{L})\1{2,}/gu, '$1');
}

const APART = /^[a-z](?:[^a-z]{1,2}[a-z]){2,}$/;

function unstarred(token: string): string {
  const core = /[*#]/.test(token) ? hiddenIn(token) : undefined;
  return core ? core + token.slice(core.length) : token;
}

function drawnOut({ words }: SentenceBody): Word[] {
  return words.flatMap((word) =>
    word.norm.length >= SHORTEST && /(.)\1\1/.test(word.norm)
      ? [
          { ...word, norm: word.norm.replace(/(.)\1{2,}/g, '$1') },
          { ...word, norm: word.norm.replace(/(.)\1+/g, '$1') },
        ]
      : [],
  );
}

// Single letters in a row, a sign or a space apart.
function spacedOut({ words }: SentenceBody): Word[] {
  const found: Word[] = [];
  let run: Word[] = [];
  const close = () => {
    if (run.length >= FEWEST_APART) found.push(joined(run));
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    const single = word.norm.length === 1;
    if (last && !(single && word.start - last.end <= 2)) close();
    if (single) run.push(word);
  }
  close();
  return found;
}

function joined(run: readonly Word[]): Word {
  const first = run[0] as Word;
  const last = run.at(-1) as Word;
  return { ...first, end: last.end, norm: run.map((word) => word.norm).join('') };
}

function tokensIn(text: string, signs: RegExp): Word[] {
  if (!signs.test(text)) return [];
  return [...text.matchAll(TOKEN)]
    .map(({ 0: raw, index }) => ({ raw: withoutTail(raw), index }))
    .filter(({ raw }) => raw.length > 2 && raw.length < LONGEST && signs.test(raw))
    .map(({ raw, index }) => ({
      start: index,
      end: index + raw.length,
      norm: raw.toLowerCase(),
      capital: false,
    }));
}

// An exclamation mark or a hash at the end is one; a star there stands for a letter.
function withoutTail(raw: string): string {
  let end = raw.length;
  while (end > 0 && '!#'.includes(raw[end - 1] as string)) end--;
  return raw.slice(0, end);
}

function inLeet({ text }: SentenceBody): Word[] {
  // "Leuk!" and "groep 4" need no look: the sign stands against a letter, or at the start of a word.
  if (!/[a-zà-ɏ][013457@$]|[013457@$!][a-zà-ɏ]/i.test(text)) return [];
  return tokensIn(text, /[013457@$!]/)
    .filter((word) => /[a-z]/.test(word.norm))
    .map((word) => ({ ...word, norm: unleet(word.norm) }));
}

function unleet(norm: string): string {
  return norm.replace(/[013457@$!]/g, (sign) => LEET[sign] as string);
}

function starred({ text }: SentenceBody): Cue[] {
  return tokensIn(text, /\*|#/).flatMap(({ start, end, norm }) => {
    const term = hiddenIn(norm);
    return term ? [{ list: 'foul-word', term, start, end }] : [];
  });
}

function hiddenIn(token: string): string | undefined {
  return swearing.core.find((core) => hides(token, core));
}

// `k*t`, `k*tdag`, `f***`: the first letter stands, the stars fall inside the word, the other letters agree.
function hides(token: string, core: string): boolean {
  if (token.length < core.length || token[0] !== core[0]) return false;
  const head = token.slice(0, core.length);
  const inside = /[*#]/.test(head.slice(1));
  const whole = token.length === core.length || !/[*#]$/.test(head);
  return inside && whole && [...head].every((sign, at) => sign === '*' || sign === '#' || sign === core[at]);
}
