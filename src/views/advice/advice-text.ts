import type { Finding, Report } from '../../analyser/report';
import { withoutNames } from '../../fixes/without-names';
import type { Protocol } from '../../protocol/protocol';
import { clausesById, clauseText } from '../clause-text';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';

/** A text that advice is asked about. */
export interface AskedAbout {
  readonly text: string;
  readonly report: Report;
}

/** What the advice message is made of. */
export interface AdviceQuestion {
  readonly drafts: readonly AskedAbout[];
  readonly protocol: Protocol;
  /** Whom it is for, when the school gave a name. */
  readonly name?: string | undefined;
  /** Whether the texts go with it, with names left out. */
  readonly withDraft: boolean;
}

/** The message that asks for advice: what was found, and where that stands in the protocol. It quotes no name. */
export function adviceText({ drafts, protocol, name, withDraft }: AdviceQuestion, voice: Voice): string {
  const parts = [
    name ? voice.say('advice_dear', { name }) : voice.say('advice_dear_anyone'),
    voice.say('advice_question'),
    foundText(
      drafts.flatMap(({ report }) => report.findings),
      protocol,
      voice,
    ),
    ...(withDraft ? [draftText(drafts, voice)] : []),
    voice.say('advice_thanks'),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function foundText(findings: readonly Finding[], protocol: Protocol, voice: Voice): string {
  const lines = [...new Set(findings.map((finding) => lineOf(finding, protocol, voice)))];
  if (lines.length === 0) return '';
  return [voice.say('advice_found', { protocol: protocol.name }), ...lines].join('\n');
}

function lineOf({ rule, clauses }: Finding, protocol: Protocol, voice: Voice): string {
  const [clause] = clausesById(protocol, clauses);
  const where = clause ? ` (${clauseText(clause, protocol, voice).where})` : '';
  return `- ${ruleName(rule, voice)}${where}`;
}

function draftText(drafts: readonly AskedAbout[], voice: Voice): string {
  const leftOut = { name: voice.say('advice_left_out_name'), detail: voice.say('advice_left_out_detail') };
  const texts = drafts.map(({ text, report }) => withoutNames(text, report.findings, leftOut).trim());
  return [voice.say('advice_draft'), ...texts].join('\n\n');
}
