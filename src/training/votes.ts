import { ANSWERS, type Answer } from './deck';

/** How many hands went up for each answer. */
export type Votes = Readonly<Record<Answer, number>>;

/** A part of the room. `percent` is whole, and those of all answers together are 100, or 0 when nobody voted. */
export interface Share {
  readonly answer: Answer;
  readonly count: number;
  readonly percent: number;
}

/** Before anybody has voted. */
export const NO_VOTES: Votes = { publish: 0, adjust: 0, dont: 0 };

/** With more hands for an answer, or fewer when `by` is below zero; never fewer than none. */
export function withVote(votes: Votes, answer: Answer, by = 1): Votes {
  return { ...votes, [answer]: Math.max(0, votes[answer] + by) };
}

/** How the room is divided, in the order of the answers. */
export function spreadOf(votes: Votes): Share[] {
  const percents = wholePercents(ANSWERS.map((answer) => votes[answer]));
  return ANSWERS.map((answer, at) => ({ answer, count: votes[answer], percent: percents[at] ?? 0 }));
}

/** The answer with the most hands; undefined when nobody voted or when two have as many. */
export function majorityOf(votes: Votes): Answer | undefined {
  const most = Math.max(...ANSWERS.map((answer) => votes[answer]));
  const first = ANSWERS.filter((answer) => votes[answer] === most);
  return most > 0 && first.length === 1 ? first[0] : undefined;
}

// Rounded down first; what is left of the hundred goes to those that lost most by it.
function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / total) * 100);
  const left = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const lost = exact.map((share, at) => ({ at, lost: share % 1 })).toSorted((a, b) => b.lost - a.lost);
  const raised = new Set(lost.slice(0, left).map(({ at }) => at));
  return exact.map((share, at) => Math.floor(share) + (raised.has(at) ? 1 : 0));
}
