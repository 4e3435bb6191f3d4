import type { Roster } from '../analyser/knowledge';

/** Somebody on the class list, by all names that are kept of them. */
export interface Person {
  readonly kind: 'pupil' | 'staff' | 'parent';
  /** Full names and nicknames as the school writes them, the full name first. */
  readonly names: readonly string[];
  /** As the school writes it: `5b`. */
  readonly group?: string;
  /** Whether pictures may be published; absent: the list does not say. */
  readonly consent?: 'yes' | 'no' | 'ask';
}

/** The people whose names this device knows. */
export interface ClassList {
  readonly people: readonly Person[];
  /** When it was last imported or changed, as `2026-11-21T10:15:00.000Z`; absent: never. */
  readonly updated?: string;
}

/** No list. */
export const NO_CLASS_LIST: ClassList = { people: [] };

/** The names on a class list, as the rules look for them. */
export function rosterOf({ people }: ClassList): Roster {
  const namesOf = (kind: Person['kind']) =>
    people.filter((person) => person.kind === kind).flatMap(({ names }) => names);
  const notPictured = people
    .filter(({ kind, consent }) => kind === 'pupil' && consent === 'no')
    .flatMap(({ names }) => names);
  return {
    pupils: namesOf('pupil'),
    staff: namesOf('staff'),
    parents: namesOf('parent'),
    ...(notPictured.length > 0 && { notPictured }),
  };
}
