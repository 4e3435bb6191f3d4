import { analyse } from '../analyser/analyse';
import type { Knowledge } from '../analyser/knowledge';
import type { Finding } from '../analyser/report';
import type { Draft } from '../draft/draft';
import { overlaps, type Span } from '../draft/span';
import type { Protocol } from '../protocol/protocol';
import { detailFixes } from './details';
import { disclaimerFixes } from './disclaimer';
import { applyEdit, type Edit, type Fix, type Remedy, type Situation } from './fix';
import { languageOf } from './language';
import { milderFixes } from './milder';
import { nameFixes } from './names';
import {
  consentFixes,
  correctionFixes,
  discussionFixes,
  internshipFixes,
  linkFixes,
  sentenceFixes,
  sourceFixes,
} from './statements';
import { together } from './together';
import { traitFixes } from './traits';

/** For each rule its remedies; a later one is asked only where those before it cannot help. */
const REMEDIES: Readonly<Record<string, readonly Remedy[]>> = {
  'colleague-name': [nameFixes],
  'contact-details': [detailFixes],
  correction: [correctionFixes],
  'disclaimer-missing': [disclaimerFixes],
  discussion: [discussionFixes],
  'foul-language': [milderFixes],
  identifier: [detailFixes],
  'identifiable-pupil': [traitFixes, sentenceFixes],
  internship: [internshipFixes],
  'photo-consent': [consentFixes],
  'pupil-name': [nameFixes, sentenceFixes],
  'quoted-person': [sentenceFixes],
  'suspicious-link': [linkFixes],
  'third-party-material': [sourceFixes],
};

/** What is known beside the draft. */
export interface FixOptions {
  /** The class list and what else the draft was checked with. */
  readonly knowledge: Knowledge;
  /** The author's own disclaimers by site id; under `*` the one for all other sites. */
  readonly disclaimers?: Readonly<Record<string, string>>;
  /** The most characters that the network takes in one post; absent: no limit. */
  readonly room?: number;
}

/**
 * What can be done about a finding, the most fitting first; empty when nothing helps. Every fix has been tried: the
 * finding is gone, or left for the author to finish, and nothing new holds the post; a fix that adds words brings no
 * new finding at all, the supervisor's leave aside. That takes some analyses, so ask when somebody looks.
 */
export function fixesFor(
  finding: Finding,
  draft: Draft,
  protocol: Protocol,
  options: FixOptions,
): readonly Fix[] {
  const remedies = REMEDIES[finding.rule] ?? [];
  if (remedies.length === 0) return [];
  const situation = situationOf(draft, protocol, options);
  for (const remedy of remedies) {
    const fixes = remedy(finding, situation).filter((fix) => helps(fix, finding, situation, options));
    if (fixes.length > 0) return fixes.filter((fix, at) => isAnother(fix, fixes.slice(0, at)));
  }
  return [];
}

/**
 * What can be done about several findings at once: the first fix of each, as one change. It is tried as every fix is, as
 * two that help may be too long for the network together. Of a single finding all its fixes.
 */
export function fixesForAll(
  findings: readonly Finding[],
  draft: Draft,
  protocol: Protocol,
  options: FixOptions,
): readonly Fix[] {
  const fixes = findings.map((finding) => fixesFor(finding, draft, protocol, options));
  if (fixes.length === 1) return fixes[0]!;
  const firsts = fixes.flatMap((each) => each.slice(0, 1));
  const fix = firsts.length === findings.length ? together(draft.text, firsts) : undefined;
  const situation = situationOf(draft, protocol, options);
  return fix && findings.every((finding) => helps(fix, finding, situation, options)) ? [fix] : [];
}

function situationOf(
  draft: Draft,
  protocol: Protocol,
  { knowledge, disclaimers = {} }: FixOptions,
): Situation {
  const findings = findingsOf(draft, protocol, knowledge);
  return { draft, protocol, findings, language: languageOf(draft.text), disclaimers };
}

interface Analysis {
  readonly draft: string;
  readonly protocol: Protocol;
  readonly knowledge: Knowledge;
  readonly findings: readonly Finding[];
}

let last: Analysis | undefined;

// A panel asks about all findings of one draft, which is made anew for each of them.
function findingsOf(draft: Draft, protocol: Protocol, knowledge: Knowledge): readonly Finding[] {
  const written = JSON.stringify(draft);
  if (last?.draft !== written || last.protocol !== protocol || last.knowledge !== knowledge) {
    const { findings } = analyse(draft, protocol, knowledge);
    last = { draft: written, protocol, knowledge, findings };
  }
  return last.findings;
}

const MOST_OF_A_KIND: Readonly<Record<string, number>> = { trait: 1, disclaimer: 2 };

/** Whether a fix adds something to those before it. */
function isAnother({ id, edit }: Fix, before: readonly Fix[]): boolean {
  const same = before.some(
    ({ edit: { start, end, text } }) => start === edit.start && end === edit.end && text === edit.text,
  );
  return !same && before.filter((fix) => fix.id === id).length < (MOST_OF_A_KIND[id] ?? before.length + 1);
}

function helps(
  fix: Fix,
  finding: Finding,
  { draft, protocol, findings }: Situation,
  { knowledge, room = Number.MAX_SAFE_INTEGER }: FixOptions,
): boolean {
  const text = applyEdit(draft.text, fix.edit);
  if (text === draft.text || text.trim() === '') return false;
  // What is too long already may stay so, and get no longer.
  if (text.length > Math.max(room, draft.text.length)) return false;
  const after = analyse({ ...draft, text }, protocol, knowledge).findings;
  // What is added must be fine in every way; milder or fewer words may leave a warning to think about.
  const adds = fix.edit.text.includes(draft.text.slice(fix.edit.start, fix.edit.end));
  // Who says to be an intern is asked for the supervisor's leave: a question of its own.
  const counts = adds
    ? after.filter(({ rule }) => rule !== 'internship')
    : after.filter(({ level }) => level === 'stop');
  const more = counts.some(({ rule }) => countOf(rule, after) > countOf(rule, findings));
  return !more && (fix.unfinished === true || isGone(finding, after, fix.edit));
}

function countOf(rule: string, findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.rule === rule).length;
}

function isGone({ rule, span }: Finding, after: readonly Finding[], edit: Edit): boolean {
  const place = span && placeAfter(span, edit);
  return !after.some(
    (other) => other.rule === rule && (!place || !other.span || overlaps(other.span, place)),
  );
}

/** Where a span's words stand after an edit; words that were replaced stand in the new ones. */
function placeAfter(span: Span, { start, end, text }: Edit): Span {
  if (span.end <= start) return span;
  const shift = text.length - (end - start);
  if (span.start >= end) return { start: span.start + shift, end: span.end + shift };
  return { start: Math.min(span.start, start), end: Math.max(start + text.length, span.end + shift) };
}
