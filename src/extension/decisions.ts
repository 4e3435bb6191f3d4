import { approvalOf } from '../review/approval';
import { decidedText, type Handover } from '../review/handover';
import { approvals, register } from './stores';

/** Remembers that somebody decided about a text, so that the panel knows it; the latest decision counts. */
export async function approve(handover: Handover): Promise<void> {
  const approval = await approvalOf(handover);
  if (approval) await approvals.change((now) => [...now.filter(({ id }) => id !== approval.id), approval]);
}

/** What goes into the register beside the decision itself. */
export interface Recorded {
  readonly site: string;
  readonly rules: readonly string[];
  readonly withText: boolean;
}

/** Remembers a decision that was taken here. */
export async function recordDecision(handover: Handover, { site, rules, withText }: Recorded): Promise<void> {
  const { decision } = handover;
  if (!decision) return;
  const { at, outcome, fingerprint } = decision;
  const text = decidedText(handover);
  const entry = {
    ...{ id: crypto.randomUUID(), at, site, outcome, fingerprint },
    rules: [...new Set(rules)],
    ...(withText && text.trim() !== '' && { text }),
  };
  await register.change((now) => [...now, entry]);
}

/** Takes decisions out of the register. */
export async function forgetDecisions(ids: readonly string[]): Promise<void> {
  await register.change((now) => now.filter(({ id }) => !ids.includes(id)));
}
