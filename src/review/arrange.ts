import type { Verdict } from '../analyser/report';
import type { CheckedPost } from './check-all';
import { inTime } from './in-time';

/** What posts can be put in order by. */
export type Order = 'row' | 'verdict' | 'when' | 'site';

/** Which posts are shown, and in which order. */
export interface Arrangement {
  readonly by: Order;
  readonly down: boolean;
  /** Absent: whatever the verdict. */
  readonly only?: Verdict | undefined;
}

const WEIGHT: Readonly<Record<Verdict, number>> = { stop: 0, warn: 1, clear: 2 };

/** The posts as they are to be shown; those that are alike stay as they were. */
export function arranged(
  posts: readonly CheckedPost[],
  { by, down, only }: Arrangement,
): readonly CheckedPost[] {
  const shown = only ? posts.filter(({ report }) => report.verdict === only) : posts;
  const sign = down ? -1 : 1;
  return shown.toSorted((one, other) => sign * compared(one, other, by));
}

function compared(one: CheckedPost, other: CheckedPost, by: Order): number {
  if (by === 'row') return one.row - other.row;
  if (by === 'verdict') return WEIGHT[one.report.verdict] - WEIGHT[other.report.verdict];
  if (by === 'site') return one.draft.site.localeCompare(other.draft.site);
  return inTime(one.when).localeCompare(inTime(other.when));
}
