import { firstEndingAfter, type Span } from '../../draft/span';
import { perSentence, type SentenceBody, type Word } from '../text/scan';
import type { Candidate } from './candidates';
import { isOlderName, isSurname } from './first-names';
import { slotOf } from './slots';

const REACH = 3;
const LONG_WORD = 9;

const AFTER: Readonly<Record<string, RegExp>> = {
  group:
    /^,? ?\(?(?:(?:uit|oet|út|van|in|zit in) )?(?:(?:onze|mijn|de) )?(?:(?:gr\.?|groep|klas|unit) ?\d|(?:[1-8]\/)?[1-8][a-f]?\))/i,
  class:
    /^(?:, | \(| uit | van )(?:(?:onze|mijn|de) )?(?:klas|groep|kleuterklas|plusklas|schakelklas|brugklas|(?:boven|onder|midden)bouw)(?![a-zÀ-ɏ])/i,
  age: /^,? ?\(?(?:(?:van|is|wordt|werd) )?(?:(?:vandaag|gisteren|morgen) )?(?:al )?(?:[3-9]|1[0-3]|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?: ?jr| jaar| geworden|\))/i,
};

/**
 * What a name's own sentence shows of whose it is, for learned weights: how it is written, which words and lexicon
 * lists stand beside it and over it, and the names in one row with it. Neither the name itself nor the draft counts.
 */
export function signsOf(body: SentenceBody, candidate: Candidate, row: readonly Candidate[]): string[] {
  return [
    ...writing(body, candidate),
    ...company(body, candidate, row),
    ...neighbours(body, candidate),
    ...edges(body, candidate),
    ...reported(body, candidate),
  ];
}

/** How a candidate is written: its form, whether its first name is known, and marks of doubt. */
function shapeOf({ form, known, first, doubtful, capital }: Candidate): string {
  const fame = known ? (isOlderName(first) ? 'older' : 'known') : 'unknown';
  return `${form}/${fame}${doubtful ? '/doubt' : ''}${capital ? '' : '/small'}`;
}

function writing(body: SentenceBody, candidate: Candidate): string[] {
  const { form, known, first, doubtful, capital, from, to, start, end } = candidate;
  const raw = body.text.slice(start, end);
  const shape = shapeOf(candidate);
  const opens = from === 0 || /[:.!?"'‘“]\s*$/.test(body.text.slice(0, start));
  const owns = /['’]s?$/.test(raw) || (form === 'first' && raw.toLowerCase() === `${first}s`);
  const signs = [`form:${form}`, `shape:${shape}`, opens ? `opens:${shape}` : 'within'];
  if (!known) signs.push('unknown', ...(first.length > LONG_WORD ? ['long-word'] : []));
  else signs.push(isOlderName(first) ? 'older' : 'young');
  if (!capital) signs.push('small');
  if (doubtful) signs.push('doubt', opens ? 'doubt-opens' : 'doubt-within');
  if (raw.includes('-')) signs.push('hyphen');
  if (owns) signs.push('owns');
  if (/^\p{Lu}[\p{Lu}'’-]+$/u.test(raw)) signs.push('shouted');
  if (to > from && isSurname(body.words[to]?.norm ?? '')) signs.push('surname');
  return signs;
}

const SAYS =
  '(?:zegt|zei|aldus|volgens|meent|meende|stelt|stelde|vindt|verklaart|verklaarde|vertelt|vertelde|benadrukt|benadrukte|reageert|reageerde|concludeert|oordeelt|waarschuwt|waarschuwde|erkent|erkende|schrijft|schreef)';
// How a newspaper speaks of somebody: as who said it, with an age, as one of a people, or alone on a line.
const REPORTED: Readonly<Record<string, readonly [left: RegExp, right: RegExp]>> = {
  spoken: [
    new RegExp(`(?<![a-zA-ZÀ-ɏ])${SAYS} (?:[a-zß-ɏ-]+ ){0,4}$`),
    new RegExp(`^(?:, [^,.]{2,60},)? ${SAYS}(?![a-zA-ZÀ-ɏ])`),
  ],
  grown: [
    /(?:1[89]|[2-9]\d)-jarige (?:[a-zA-ZÀ-ɏ-]+ ){0,2}$/,
    /^,? ?\((?:1[89]|[2-9]\d)\)|^,? (?:1[89]|[2-9]\d) jaar/,
  ],
  // "Toon, Rien en ik": in the author's own row.
  'with-me': [
    /(?<![a-zA-ZÀ-ɏ])[Ii]k en $/,
    /^(?:, \p{Lu}\p{Ll}+| en \p{Lu}\p{Ll}+){0,3},? en ik(?![a-zA-ZÀ-ɏ])/u,
  ],
  native: [/(?<![a-zA-ZÀ-ɏ])(?:de|een) [A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]{3,} $/, /^(?!)/],
};

function reported({ text }: SentenceBody, { form, start, end }: Candidate): string[] {
  const [left, right] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80)];
  const signs = Object.entries(REPORTED).flatMap(([sign, [before, after]]) =>
    before.test(left) || after.test(right) ? [sign, `${sign}/${form}`] : [],
  );
  return /[a-zA-ZÀ-ɏ]|\d/.test(text.slice(0, start) + text.slice(end)) ? signs : [...signs, `alone/${form}`];
}

function company(body: SentenceBody, candidate: Candidate, row: readonly Candidate[]): string[] {
  const slot = slotOf(body, candidate);
  const signs = [`slot:${slot ?? 'none'}`];
  if (slot) signs.push(`slot:${slot}/${candidate.known ? 'known' : 'unknown'}`);
  if (row.length === 1) return signs;
  signs.push('row', row.length > 2 ? 'row:many' : 'row:two', row[0] === candidate ? 'row:first' : 'row:next');
  signs.push(row.some(({ known, doubtful }) => known && !doubtful) ? 'row:known' : 'row:unknown');
  for (const other of row) {
    const beside = other === candidate ? undefined : slotOf(body, other);
    if (beside) signs.push(`mate:${beside}`);
  }
  return signs;
}

// Words up to three places off within the same clause, with the lists that they belong to.
function neighbours(body: SentenceBody, candidate: Candidate): string[] {
  const signs: string[] = [];
  for (let step = 1; step <= REACH; step++) {
    for (const side of [-1, 1] as const) {
      const word = body.words[side < 0 ? candidate.from - step : candidate.to + step];
      if (!word) {
        if (step === 1) signs.push(side < 0 ? 'at-start' : 'at-end');
        continue;
      }
      const gap =
        side < 0 ? body.text.slice(word.end, candidate.start) : body.text.slice(candidate.end, word.start);
      if (step > 1 && /[.!?:;()\n]/.test(gap)) continue;
      const place = `${side < 0 ? '<' : '>'}${step}`;
      signs.push(`${place}${word.norm}`);
      if (step === 1)
        signs.push(`${place}:${word.capital ? 'capital' : /^\d/.test(word.norm) ? 'digit' : 'small'}`);
      const near = `${side < 0 ? '<' : '>'}${step === 1 ? '=' : '~'}`;
      for (const list of listsAt(body).get(word) ?? NONE) signs.push(signOf(near, list));
    }
  }
  return signs;
}

const NONE: readonly string[] = [];

// The lexicon lists that each word of a sentence belongs to.
const listsAt = perSentence((body): ReadonlyMap<Word, readonly string[]> => {
  const lists = new Map<Word, string[]>();
  for (const [list, cues] of body.cues)
    for (const cue of cues)
      for (let at = firstEndingAfter(body.words, cue.start); isUnder(body.words[at], cue); at++)
        addList(lists, body.words[at] as Word, list);
  return lists;
});

function isUnder(word: Word | undefined, cue: Span): boolean {
  return word !== undefined && word.start < cue.end;
}

// The hits of one list come one after another: a word under two of them belongs to it once.
function addList(lists: Map<Word, string[]>, word: Word, list: string): void {
  const known = lists.get(word);
  if (!known) lists.set(word, [list]);
  else if (known.at(-1) !== list) known.push(list);
}

const REACH_OF_QUOTE = 42;
const OPENED = /["'‘“„«]/;
const CLOSED = /["'’”»]/;

const MARK = /["'‘’“”„«»]/g;

function marksIn(text: string): readonly string[] {
  return text.match(MARK) ?? NONE;
}

function edges(body: SentenceBody, candidate: Candidate): string[] {
  const left = body.text.slice(0, candidate.start);
  const right = body.text.slice(candidate.end);
  const before = /[^a-zA-ZÀ-ɏ\d]{0,8}$/.exec(left)?.[0] ?? '';
  const after = /^[^a-zA-ZÀ-ɏ\d]{0,8}/.exec(right)?.[0] ?? '';
  const signs = [`[${[...before.trim()].at(-1) ?? ''}`, `]${[...after.trim()][0] ?? ''}`];
  const under = body.words.slice(candidate.from, candidate.to + 1);
  for (const list of new Set(under.flatMap((word) => listsAt(body).get(word) ?? NONE)))
    signs.push(signOf('on:', list));
  for (const [name, pattern] of Object.entries(AFTER))
    if (pattern.test(right.slice(0, 40))) signs.push(`after:${name}`);
  if (/[#@]$/.test(before)) signs.push('tag');
  if (/^-[a-zA-ZÀ-ɏ]/.test(right.slice(0, 3))) signs.push('compound');
  if (
    OPENED.test(marksIn(left.slice(-REACH_OF_QUOTE)).at(-1) ?? '') &&
    CLOSED.test(marksIn(right.slice(0, REACH_OF_QUOTE))[0] ?? '')
  )
    signs.push('quoted');
  if (/\([^()]*$/.test(left)) signs.push('in-brackets');
  return signs;
}

/** The lexicon lists that a sentence touches, as signs. */
export function listSigns({ cues }: SentenceBody, prefix: string): string[] {
  return [...cues.keys()].map((list) => signOf(prefix, list));
}

const known = new Map<string, Map<string, string>>();

// The same text each time: a new one would have to be hashed for each look-up.
function signOf(prefix: string, list: string): string {
  const signs = known.get(prefix) ?? new Map<string, string>();
  known.set(prefix, signs);
  const sign = signs.get(list) ?? prefix + list;
  signs.set(list, sign);
  return sign;
}

/** What a sentence as a whole shows of the names in it. */
export function sceneOf(body: SentenceBody): readonly string[] {
  const signs = listSigns(body, '=');
  if (/\?\s*$/.test(body.text)) signs.push('asks');
  if (/!\s*$/.test(body.text)) signs.push('calls');
  if (/\b(?<![À-ɏ])(?:zijn|haar|hij|zij|ze|z'n|d'r|zn|hem)(?![a-zÀ-ɏ])/i.test(body.text))
    signs.push('he-or-she');
  if (/["“”„«»]/.test(body.text)) signs.push('quotes');
  return signs;
}
