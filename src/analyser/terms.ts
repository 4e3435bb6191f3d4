import type { FlaggedTerm, OwnTerms } from '../protocol/terms';
import { plainWords } from './plain-words';
import type { Finding } from './report';
import type { Match, ReadDraft } from './rule';
import { perSentenceOf, type SentenceBody, scanWords } from './text/scan';
import { spanIn } from './text/text';
import { sentencesWhere } from './text/where';

/** A school's own term in a draft, and the rule that it falls under. */
export interface TermMatch {
  readonly rule: string | undefined;
  readonly match: Match;
}

/** Where the words stand that the school always wants pointed out, in the order of the text. */
export function flaggedIn(draft: ReadDraft, terms: OwnTerms | undefined): readonly TermMatch[] {
  if (!terms || terms.flag.length === 0) return [];
  const find = finderOf(terms);
  return sentencesWhere(draft.read, find).flatMap((sentence) =>
    find(sentence.body).map(({ start, end, entry }) => ({
      rule: entry.rule,
      match: {
        span: spanIn(sentence, { start, end }),
        message: entry.reason ? 'term_flagged_because' : 'term_flagged',
        values: entry.reason ? { reason: entry.reason } : {},
        because: [{ kind: 'words', text: entry.term }],
        level: entry.level ?? 'warn',
      },
    })),
  );
}

/** The findings without those that are about words that the school never wants pointed out. */
export function withoutAllowed(
  findings: readonly Finding[],
  terms: OwnTerms | undefined,
): readonly Finding[] {
  if (!terms || terms.allow.length === 0) return findings;
  const allowed = new Set(terms.allow.map(({ term }) => plainWords(term)).filter((term) => term !== ''));
  return findings.filter(({ words }) => !allowed.has(plainWords(words)));
}

interface TermHit {
  readonly start: number;
  readonly end: number;
  readonly entry: FlaggedTerm;
}

const finderOf = perSentenceOf((terms: OwnTerms) => {
  const index = indexed(terms.flag);
  return (body): readonly TermHit[] => body.words.flatMap((_, at) => hitsAt(index, body, at));
});

interface Wanted {
  /** The term's words as `scanWords` gives them. */
  readonly norms: readonly string[];
  readonly entry: FlaggedTerm;
}

/** The terms by their first words; as written, and as one word for a hashtag. */
function indexed(flagged: readonly FlaggedTerm[]): ReadonlyMap<string, readonly Wanted[]> {
  const index = new Map<string, Wanted[]>();
  for (const entry of flagged) {
    const norms = scanWords(entry.term).map(({ norm }) => norm);
    const forms = norms.length > 1 ? [norms, [norms.join('')]] : [norms];
    for (const form of forms) {
      const [first] = form;
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { norms: form, entry }]);
    }
  }
  return index;
}

function hitsAt(
  index: ReadonlyMap<string, readonly Wanted[]>,
  { words }: SentenceBody,
  at: number,
): TermHit[] {
  const first = words[at]!;
  return (index.get(first.norm) ?? []).flatMap(({ norms, entry }) => {
    const last = words[at + norms.length - 1];
    if (!last || !norms.every((norm, step) => words[at + step]?.norm === norm)) return [];
    return [{ start: first.start, end: last.end, entry }];
  });
}
