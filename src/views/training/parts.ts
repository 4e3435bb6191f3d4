import type { Case } from '../../training/deck';

/** Something about a case that is hidden at first: the count of the votes, the check, the answer, a clause, a better version. */
export type Part = 'votes' | 'check' | 'answer' | 'better' | `clause ${string}`;

/** What can be revealed about a case, in the order in which a coach does. */
export function partsOf(one: Case, withVotes: boolean): readonly Part[] {
  return [
    ...(withVotes ? (['votes'] as const) : []),
    'check',
    'answer',
    ...one.clauses.map((id): Part => `clause ${id}`),
    ...(one.better ? (['better'] as const) : []),
  ];
}

/** The first part that is still hidden; undefined when all is told. */
export function nextHidden(parts: readonly Part[], shown: ReadonlySet<Part>): Part | undefined {
  return parts.find((part) => !shown.has(part));
}
