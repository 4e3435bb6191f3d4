import { firstNameIn, isFirstName } from '../analyser/names/first-names';
import type { Finding } from '../analyser/report';
import { normalise } from '../analyser/text/normalise';
import type { Span } from '../draft/span';
import type { Situation } from './fix';

/** One name, or several in a row: "Jip, Noor en Sam". */
export interface Row extends Span {
  readonly count: number;
  /** The last one owns what follows: "Jips werkstuk". */
  readonly possessive: boolean;
}

const GROUP = '(?: \\((?:groep |gr\\.? ?)?\\d[a-f]?\\))?';
const BETWEEN = new RegExp(`^${GROUP}(?:, | en | and | & | \\+ |, en |, and )$`, 'i');
const GROUP_AFTER = new RegExp(`^${GROUP}`, 'i');

/** The row of names of one rule in which a finding stands; a bare group beside each name goes with it. */
export function rowAround(finding: Finding, { draft: { text }, findings }: Situation): Row {
  const names = findings.filter(({ rule, span }) => rule === finding.rule && span);
  const at = names.findIndex(({ span }) => span?.start === finding.span?.start);
  const joins = (left: Finding | undefined, right: Finding | undefined) =>
    left?.span !== undefined &&
    right?.span !== undefined &&
    !isPossessive(left, text) &&
    BETWEEN.test(text.slice(left.span.end, right.span.start));
  let [first, last] = [at, at];
  while (joins(names[first - 1], names[first])) first -= 1;
  while (joins(names[last], names[last + 1])) last += 1;
  const [start, end] = [(names[first] ?? finding).span?.start ?? 0, (names[last] ?? finding).span?.end ?? 0];
  const grouped = last > first ? (GROUP_AFTER.exec(text.slice(end))?.[0].length ?? 0) : 0;
  return {
    start,
    end: end + grouped,
    count: last - first + 1,
    possessive: isPossessive(names[last] ?? finding, text),
  };
}

/** Whether a name stands in its owner's form: "Jips", "Mila's", "Max'"; but not "Lars". */
export function isPossessive({ words, because, span }: Finding, text: string): boolean {
  if (/[\p{L}\p{M}]['’ʼ]s?$/u.test(words)) return true;
  const last = normalise(words).split(' ').at(-1) ?? '';
  if (!last.endsWith('s')) return false;
  const listed = because.find(({ kind }) => kind === 'roster')?.text;
  if (listed) {
    const parts = normalise(listed).split(/[^\p{L}'-]+/u);
    return !parts.includes(last) && parts.includes(last.slice(0, -1));
  }
  // Without a list only what follows tells "Jips werkstuk" from "mevrouw Wessels".
  const owns = /^ \p{Ll}/u.test(text.slice(span?.end ?? text.length));
  return owns && !isFirstName(last) && firstNameIn(last) !== undefined;
}
