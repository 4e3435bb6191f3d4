import type { Answer, Case } from './deck';
import { isRight } from './score';
import { NO_VOTES, type Votes, withVote } from './votes';

/** How far a round is. It lives in the page only: nothing of it is kept. */
export interface Session {
  readonly cases: readonly Case[];
  /** Index of the case that is shown; as many as there are cases when the round is over. */
  readonly at: number;
  /** Ids of the cases whose answer has been shown. */
  readonly revealed: ReadonlySet<string>;
  readonly votes: ReadonlyMap<string, Votes>;
  /** What one person answered, by case. */
  readonly given: ReadonlyMap<string, Answer>;
}

/** A round at its first case. */
export function startSession(cases: readonly Case[]): Session {
  return { cases, at: 0, revealed: new Set(), votes: new Map(), given: new Map() };
}

/** The case that is shown; undefined when the round is over. */
export function currentCase({ cases, at }: Session): Case | undefined {
  return cases[at];
}

/** One case further, or back when `by` is below zero; never before the first or beyond the end. */
export function moved(session: Session, by: number): Session {
  return { ...session, at: Math.min(session.cases.length, Math.max(0, session.at + by)) };
}

/** Whether the answer to the case that is shown may be seen. */
export function isRevealed(session: Session): boolean {
  const id = currentCase(session)?.id;
  return id !== undefined && session.revealed.has(id);
}

/** With the answer to the case that is shown. */
export function revealed(session: Session): Session {
  const shown = currentCase(session);
  return shown ? { ...session, revealed: new Set([...session.revealed, shown.id]) } : session;
}

/** The hands that went up for the case that is shown. */
export function votesOf(session: Session): Votes {
  return session.votes.get(currentCase(session)?.id ?? '') ?? NO_VOTES;
}

/** With a hand more for an answer, or fewer when `by` is below zero. Once the answer is known nobody votes any more. */
export function voted(session: Session, answer: Answer, by = 1): Session {
  const shown = currentCase(session);
  if (!shown || isRevealed(session)) return session;
  const votes = withVote(votesOf(session), answer, by);
  return { ...session, votes: new Map([...session.votes, [shown.id, votes]]) };
}

/** With somebody's own answer, and then the right one. The first answer counts. */
export function answered(session: Session, answer: Answer): Session {
  const shown = currentCase(session);
  if (!shown || isRevealed(session)) return session;
  return revealed({ ...session, given: new Map([...session.given, [shown.id, answer]]) });
}

/** How often the room as a whole was right: hands for the right answer, of all hands for the cases that were revealed. */
export function roomScore({ cases, votes, revealed: shown }: Session): { right: number; total: number } {
  const counted = cases.filter(({ id }) => shown.has(id));
  const hands = counted.flatMap((one) =>
    Object.entries(votes.get(one.id) ?? NO_VOTES).map(([answer, count]) => ({
      count,
      right: isRight(one, answer as Answer),
    })),
  );
  const sum = (some: typeof hands) => some.reduce((total, { count }) => total + count, 0);
  return { right: sum(hands.filter(({ right }) => right)), total: sum(hands) };
}
