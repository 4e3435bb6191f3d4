import type { Finding } from '../../analyser/report';
import type { CheckedDraft } from '../../compose/view';
import type { Role } from '../../draft/draft';
import { filesWithoutNames } from '../../fixes/files-without-names';
import { withoutNames } from '../../fixes/without-names';
import type { Protocol } from '../../protocol/protocol';
import type { HandedDraft } from '../../review/handover';
import { blockOf } from '../../review/handover-block';
import { clausesById, clauseText } from '../clause-text';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';

/** What the advice message is made of. */
export interface AdviceQuestion {
  readonly drafts: readonly CheckedDraft[];
  readonly protocol: Protocol;
  /** Whom it is for, when the school gave a name. */
  readonly name?: string | undefined;
  /** Whether the texts go with it, with names left out. */
  readonly withDraft: boolean;
  /** So that the other can open the texts, names left out, in a page of ours: who asks, and when (as an ISO date). */
  readonly toOpen?: { readonly role: Role; readonly at: string } | undefined;
}

/** The message that asks for advice: what was found, and where that stands in the protocol. It quotes no name. */
export function adviceText(question: AdviceQuestion, voice: Voice): string {
  const { drafts, protocol, name, withDraft } = question;
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
    ...(withDraft ? [blockText(question, voice)] : []),
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

function draftText(drafts: readonly CheckedDraft[], voice: Voice): string {
  const texts = nameless(drafts, voice).filter(Boolean);
  return texts.length > 0 ? [voice.say('advice_draft'), ...texts].join('\n\n') : '';
}

function nameless(drafts: readonly CheckedDraft[], voice: Voice): string[] {
  const leftOut = { name: voice.say('advice_left_out_name'), detail: voice.say('advice_left_out_detail') };
  return drafts.map(({ text, report }) => withoutNames(text, report.findings, leftOut).trim());
}

// Texts that go out together go out from one place.
function blockText({ drafts, protocol, toOpen }: AdviceQuestion, voice: Voice): string {
  const [first] = drafts;
  if (!toOpen || !first) return '';
  const { role, at } = toOpen;
  const { site, kind, account } = first;
  const draft: HandedDraft = {
    ...{ text: nameless(drafts, voice).join('\n\n'), role, protocol: protocol.id, site, kind, account },
    attachments: filesWithoutNames(drafts.flatMap(({ attachments }) => attachments)),
  };
  const block = blockOf({ postwijzer: 'review', version: 1, at, draft, withoutNames: true });
  return [voice.say('advice_open'), block].join('\n\n');
}
