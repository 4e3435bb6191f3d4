import type { Approval } from './approval';
import { fingerprintOf } from './fingerprint';

/** What is known of a text: it was decided about as it stands, was handed over like this, or was changed since. */
export interface Recognised {
  readonly approval: Approval;
  readonly as: 'decided' | 'asked' | 'changed';
}

/** Tells of texts whether somebody decided about them. */
export type Recognise = (text: string) => Recognised | undefined;

// Who stopped typing for this long has a text that is worth looking up.
const PAUSE_MS = 500;
const ALIKE = 0.5;

/**
 * Recognises texts by their fingerprints, which take a moment: what is known of a text is told from the second time on
 * that it is asked for, after `arrived`. A text that was recognised is remembered as long as the page is there.
 */
export function recogniser(approvals: () => readonly Approval[], arrived: () => void): Recognise {
  let known: { readonly text: string; readonly fingerprint: string } | undefined;
  let last: { readonly text: string; readonly approval: Approval } | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookUp = (text: string): void => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      known = { text, fingerprint: await fingerprintOf(text) };
      arrived();
    }, PAUSE_MS);
  };
  return (text) => {
    if (approvals().length === 0 || text.trim() === '') return undefined;
    if (known?.text !== text) lookUp(text);
    const found = known?.text === text ? foundAmong(approvals(), known.fingerprint) : undefined;
    if (found?.as === 'decided') last = { text, approval: found.approval };
    if (found) return found;
    return last && isAlike(last.text, text) ? { approval: last.approval, as: 'changed' } : undefined;
  };
}

// The latest decision counts.
function foundAmong(approvals: readonly Approval[], fingerprint: string): Recognised | undefined {
  const decided = approvals.findLast(({ id }) => id === fingerprint);
  if (decided) return { approval: decided, as: 'decided' };
  const asked = approvals.findLast((approval) => approval.asked === fingerprint);
  return asked && { approval: asked, as: 'asked' };
}

/** Whether at least half of the words of one text stand in the other. */
function isAlike(one: string, other: string): boolean {
  const words = one.split(/\s+/);
  const others = new Set(other.split(/\s+/));
  return words.filter((word) => others.has(word)).length >= words.length * ALIKE;
}
