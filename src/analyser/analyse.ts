import type { Draft } from '../draft/draft';
import { overlaps, type Span, wordsAt } from '../draft/span';
import { clausesFor } from '../protocol/clauses';
import type { Protocol } from '../protocol/protocol';
import type { Knowledge } from './knowledge';
import { isDoubted, learnedFor } from './learned';
import type { Finding, Level, Report } from './report';
import { applies, type Context, type Match, type ReadDraft, type Rule } from './rule';
import { RULES } from './rules/index';
import { internalInformation } from './rules/internal-information';
import { flaggedIn, withoutAllowed } from './terms';
import { perDraft } from './text/per-draft';
import { readText } from './text/text';
import { tipsFor } from './tips';
import { verdictOf } from './verdict';

/**
 * Checks a draft against a protocol. Pure and synchronous: the same draft, protocol and knowledge give the same
 * report, in time linear in the text. Throws only when a rule is broken; the caller then lets the post through.
 */
export function analyse(draft: Draft, protocol: Protocol, knowledge: Knowledge): Report {
  const read: ReadDraft = { ...draft, read: readText(draft.text) };
  const context: Context = { protocol, knowledge };
  const found = RULES.filter((rule) => applies(rule, draft, protocol)).flatMap((rule) =>
    matchesOf(rule, read, context).map((match) => toFinding(rule, match, read, protocol)),
  );
  const findings = withTerms(found, read, context).sort(byPlace);
  return { verdict: verdictOf(findings), findings, tips: tipsFor(read, context, findings) };
}

// A rule's own patterns come first: they tell exactly which words are meant. Learned weights fill in for them.
function matchesOf(rule: Rule, draft: ReadDraft, context: Context): readonly Match[] {
  const found = rule.find(draft, context);
  if (found.length > 0)
    return found.filter((match) => !canBeDoubted(match, rule) || !isDoubted(rule.id, draft));
  const learned = learnedFor(rule, draft, context);
  return learned.length > 0 ? learned : (rule.implied?.(draft, context) ?? []);
}

// What would hold a post stands as it is, unless it is doubtful; so does what is undoubted and what rests on circumstances, such as the hour.
function canBeDoubted({ doubtful, level, because, undoubted }: Match, rule: Rule): boolean {
  const byWords = !undoubted && because.some(({ kind }) => kind !== 'circumstance');
  return byWords && (doubtful || (level ?? rule.level) === 'warn');
}

// What the school always wants pointed out stands, whatever else it allows.
function withTerms(found: readonly Finding[], draft: ReadDraft, { protocol, knowledge }: Context): Finding[] {
  const lists = [knowledge.terms, protocol.terms];
  const flagged = lists
    .flatMap((terms) => flaggedIn(draft, terms))
    .map(({ rule, match }) =>
      toFinding(RULES.find(({ id }) => id === rule) ?? internalInformation, match, draft, protocol),
    );
  const findings = [...lists.reduce(withoutAllowed, found)];
  for (const term of flagged) if (!findings.some((one) => sayTheSame(one, term))) findings.push(term);
  return findings;
}

function sayTheSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && !!one.span && !!other.span && overlaps(one.span, other.span);
}

function toFinding(rule: Rule, match: Match, draft: ReadDraft, protocol: Protocol): Finding {
  const words = match.words ?? (match.span ? wordsAt(draft.text, match.span) : '');
  return {
    rule: rule.id,
    level: levelOf(rule, match, protocol),
    ...(match.span && { span: match.span }),
    words,
    clauses: clausesFor(protocol, rule.id, draft.author.role).map((clause) => clause.id),
    message: match.message,
    values: { words, ...match.values },
    because: match.because.map((signal) => ({ ...signal, text: asWritten(draft, signal.text, match.span) })),
  };
}

// What is read in the place of something else, and how far before a finding most of its words stand.
const READ_PLAIN = /[ '\-\d]/;
const NEAR = 600;

// A text is read with plain blanks, hyphens, apostrophes and figures; the author is shown what stands there. Looked for
// near the finding first: from the start of a long text each key would pay for it.
function asWritten(draft: ReadDraft, words: string, near?: Span): string {
  if (!READ_PLAIN.test(words) || isReadAsWritten(draft)) return words;
  const { text, read } = draft;
  const close = read.plain.indexOf(words, Math.max(0, (near?.start ?? 0) - NEAR));
  const start = close < 0 ? read.plain.indexOf(words) : close;
  return start < 0 ? words : text.slice(start, start + words.length);
}

// Two long texts are told apart letter by letter: once a check, not once a finding.
const isReadAsWritten = perDraft(({ text, read }) => read.plain === text);

// A board may set a rule's level; a single hit that weighs less than its rule keeps its own.
function levelOf(rule: Rule, match: Match, protocol: Protocol): Level {
  const setting = protocol.rules[rule.id];
  return match.level ?? (setting === 'stop' || setting === 'warn' ? setting : rule.level);
}

// What stands in the text comes in its order; what is about the draft as a whole comes last.
function byPlace(a: Finding, b: Finding): number {
  return (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER);
}
