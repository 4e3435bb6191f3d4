import * as v from 'valibot';
import { ACCOUNT_KINDS, ATTACHMENT_KINDS, DRAFT_KINDS, ROLES } from '../draft/draft';
import { because, id, listOf, object, oneOf, text, yesOrNo } from '../protocol/fields';
import { problemOf } from '../protocol/load';
import type { ProtocolProblem } from '../protocol/problem';
import { fingerprintOf } from './fingerprint';
import { decidedText, type Handover, LONGEST_LINE, LONGEST_TEXT, OUTCOMES } from './handover';
import { hasBlock, jsonInBlock } from './handover-block';

/** A handover, or why there is none: `problem` tells what is wrong in it, `reason` what is wrong with the whole. */
export type ReadHandover =
  | { readonly ok: true; readonly handover: Handover }
  | { readonly ok: false; readonly reason: 'none' | 'damaged' | 'changed' }
  | { readonly ok: false; readonly reason: 'wrong'; readonly problem: ProtocolProblem };

const maybe = v.exactOptional;
const long = v.pipe(text, v.maxLength(LONGEST_TEXT, because('too_long')));
const short = v.pipe(text, v.maxLength(LONGEST_LINE, because('too_long')));
const fingerprint = v.pipe(v.string(because('not_text')), v.regex(/^[0-9a-f]{64}$/, because('not_allowed')));

const attachment = object({
  kind: oneOf(ATTACHMENT_KINDS),
  name: v.string(because('not_text')),
  alt: maybe(short),
});

const draft = object({
  // A photo may go without words.
  text: v.pipe(v.string(because('not_text')), v.maxLength(LONGEST_TEXT, because('too_long'))),
  site: maybe(id),
  kind: maybe(oneOf(DRAFT_KINDS)),
  account: maybe(oneOf(ACCOUNT_KINDS)),
  role: maybe(oneOf(ROLES)),
  protocol: maybe(id),
  attachments: maybe(listOf(attachment)),
});

const decision = object({
  outcome: oneOf(OUTCOMES),
  by: object({ name: short, role: maybe(short) }),
  at: short,
  comment: maybe(long),
  text: maybe(long),
  fingerprint,
});

const HANDOVER: v.GenericSchema<unknown, Handover> = object({
  postwijzer: v.literal('review', because('not_allowed')),
  version: v.literal(1, because('other_version')),
  at: short,
  draft,
  from: maybe(short),
  question: maybe(long),
  withoutNames: maybe(v.pipe(yesOrNo, v.literal(true, because('not_allowed')))),
  decision: maybe(decision),
});

/** Reads a handover from what a file holds, or from a text that it was pasted with. Never rejects. */
export async function readHandover(file: string, content: string): Promise<ReadHandover> {
  const json = /^\s*\{/.test(content) ? content : jsonInBlock(content);
  if (json === undefined) return { ok: false, reason: hasBlock(content) ? 'damaged' : 'none' };
  const value = parsed(json);
  if (value === undefined) return { ok: false, reason: 'damaged' };
  const { success, output, issues } = v.safeParse(HANDOVER, value);
  if (!success) return { ok: false, reason: 'wrong', problem: problemOf(file, issues[0]) };
  return (await isWhole(output)) ? { ok: true, handover: output } : { ok: false, reason: 'changed' };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Whether the text is the one that was decided about. */
async function isWhole(handover: Handover): Promise<boolean> {
  const { decision: decided } = handover;
  return !decided || decided.fingerprint === (await fingerprintOf(decidedText(handover)));
}
