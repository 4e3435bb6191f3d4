import { isFiction } from '../framing';
import type { ReadDraft } from '../rule';
import { perSentence, type SentenceBody } from '../scan';
import type { Sentence } from '../text';
import { type Candidate, candidatesIn } from './candidates';
import { publicFirsts } from './publics';
import { listsIn, sceneOf, signsOf } from './signs';
import { rowsOf } from './slots';
import { themeOf } from './theme';

/** A possible name in its place. */
export interface Found {
  readonly sentence: Sentence;
  readonly candidate: Candidate;
  /** The names that stand in one row with it, itself among them. */
  readonly row: readonly Candidate[];
  readonly before: SentenceBody | undefined;
  readonly after: SentenceBody | undefined;
  /** What the draft shows of this name beside its own sentence and the neighbours. */
  readonly marks: readonly string[];
}

// A text tells in its first sentences what it is about.
const TELLING = 60;
const TELLING_LENGTH = 4000;
const LONG_AGO = /(?<!\d|nummer |euro |€ ?)1(?:[0-8]\d|9[0-7])\d(?![\d.,]|-\d| [A-Z]{2})/;
const GROWN_UP = /(?<!\d)(?:1[89]|[2-9]\d)-jarige/;
const SHORT = 3;
const LONG = 8;

/** The possible names of a draft, in its order, with what stands around their sentences. */
export function foundIn(draft: ReadDraft): readonly Found[] {
  const { sentences } = draft.read;
  const publics = new Set(sentences.flatMap(({ body }) => publicFirsts(body)));
  const counts = new Map<string, number>();
  for (const { body } of sentences)
    for (const { first } of candidatesIn(body)) counts.set(first, (counts.get(first) ?? 0) + 1);
  const surnames = surnamesOf(draft);
  return sentences.flatMap((sentence, at) => {
    const rows = rowsIn(sentence.body);
    if (rows.length === 0) return [];
    const place = placeOf(draft, at);
    const [before, after] = [sentences[at - 1]?.body, sentences[at + 1]?.body];
    return rows.flatMap((row) =>
      row.map((candidate) => {
        const again = (counts.get(candidate.first) ?? 0) > 1;
        const known = publics.has(candidate.first);
        const more = [
          ...(again ? ['again'] : []),
          ...(known ? ['public'] : []),
          ...surnames(sentence.body, candidate),
        ];
        const marks = more.length > 0 ? [...place, ...more] : place;
        return { sentence, candidate, row, before, after, marks };
      }),
    );
  });
}

/** "Wethouder Loes Verhagen …", further on "Verhagen": so a newspaper writes, and hardly anyone of their own school. */
function surnamesOf({ read }: ReadDraft): (body: SentenceBody, candidate: Candidate) => readonly string[] {
  const [whole, bare] = [new Set<string>(), new Set<string>()];
  for (const { body } of read.sentences)
    for (const candidate of candidatesIn(body))
      (isWhole(candidate) ? whole : bare).add(lastOf(body, candidate));
  return (body, candidate) => {
    const last = lastOf(body, candidate);
    if (isWhole(candidate)) return bare.has(last) ? ['by-surname'] : [];
    return whole.has(last) ? ['surname-of'] : [];
  };
}

function isWhole({ form }: Candidate): boolean {
  return form === 'full' || form === 'initials';
}

function lastOf({ words }: SentenceBody, { to }: Candidate): string {
  return words[to]?.norm.replace(/'s$/, '') ?? '';
}

/** The rows in which a sentence's possible names stand; those in brackets have rows of their own. */
const rowsIn = perSentence((body): readonly (readonly Candidate[])[] => {
  const candidates = candidatesIn(body);
  const inBrackets = ({ start }: Candidate) => /\([^()]*$/.test(body.text.slice(0, start));
  const groups = [candidates.filter((one) => !inBrackets(one)), candidates.filter(inBrackets)];
  return groups.flatMap((group) => rowsOf(body, group));
});

function placeOf(draft: ReadDraft, at: number): readonly string[] {
  const { sentences } = draft.read;
  const signs = isFiction(draft, sentences[at] as Sentence) ? ['story'] : [];
  if (at === 0) signs.push('first-sentence');
  if (at === sentences.length - 1) signs.push('last-sentence');
  return signs;
}

/** What a sentence shows of the names in the one behind it. */
export const echoBefore: (body: SentenceBody) => readonly string[] = perSentence((body) =>
  listsIn(body).map((list) => `-${list}`),
);

/** What a sentence shows of the names in the one ahead of it. */
export const echoAfter: (body: SentenceBody) => readonly string[] = perSentence((body) => {
  const goesOn = /^\W*(?:hij|zij|ze|zijn|haar)(?![a-zÀ-ɏ])/i.test(body.text);
  return [...listsIn(body).map((list) => `+${list}`), ...(goesOn ? ['+goes-on'] : [])];
});

/** What a draft as a whole shows of the names in it: who writes where, what it is about, how long it is. */
export function circumstancesOf(draft: ReadDraft): readonly string[] {
  const { author, kind, read, inReplyTo, attachments } = draft;
  const theme = themeOf(draft);
  const signs = [`@${author.role}`, `@${author.account}`, `@${author.role}/${author.account}`, `@${kind}`];
  if (inReplyTo) signs.push('@answer');
  if (attachments.length > 0) signs.push('@attachment');
  if (read.sentences.length < SHORT) signs.push('@short');
  if (read.sentences.length > LONG) signs.push('@long');
  if (LONG_AGO.test(draft.text.slice(0, TELLING_LENGTH))) signs.push('@long-ago');
  if (GROWN_UP.test(draft.text.slice(0, TELLING_LENGTH))) signs.push('@grown-up');
  for (const [subject, holds] of Object.entries(theme)) if (holds) signs.push(`@about:${subject}`);
  const lists = new Set(read.sentences.slice(0, TELLING).flatMap(({ body }) => listsIn(body)));
  return [...signs, ...[...lists].map((list) => `@${list}`)];
}

/** All that is shown of a name, under the names that the weights have. */
export function allSignsOf({
  sentence: { body },
  candidate,
  row,
  before,
  after,
  marks,
}: Found): readonly string[] {
  const echoes = [...(before ? echoBefore(before) : []), ...(after ? echoAfter(after) : [])];
  return [...echoes, ...marks, ...sceneOf(body), ...signsOf(body, candidate, row)];
}
