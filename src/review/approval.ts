import * as v from 'valibot';
import { object, oneOf, text } from '../protocol/fields';
import { fingerprintOf } from './fingerprint';
import { type Handover, OUTCOMES, type Outcome } from './handover';

/** What is remembered of a decision about a text of one's own. Of the text itself nothing is. */
export interface Approval {
  /** The fingerprint of the text that was decided about. */
  readonly id: string;
  readonly outcome: Outcome;
  readonly by: { readonly name: string; readonly role?: string };
  readonly at: string;
  /** The fingerprint of the text as it was handed over. */
  readonly asked: string;
}

/** An approval as it is stored. */
export const APPROVAL_SCHEMA: v.GenericSchema<unknown, Approval> = object({
  id: text,
  outcome: oneOf(OUTCOMES),
  by: object({ name: text, role: v.exactOptional(text) }),
  at: text,
  asked: text,
});

/** What to remember of a handover that came back; undefined while nothing is decided. */
export async function approvalOf({ draft, decision }: Handover): Promise<Approval | undefined> {
  if (!decision) return undefined;
  const { fingerprint, outcome, by, at } = decision;
  return { id: fingerprint, outcome, by, at, asked: await fingerprintOf(draft.text) };
}
