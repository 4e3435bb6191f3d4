import type { Person } from './class-list';
import { samePerson } from './same-person';

/** What importing a list would change. */
export interface Merge {
  readonly added: readonly Person[];
  /** Those of whom the group, a name or the consent changes, as they will be. */
  readonly changed: readonly Person[];
  /** Those about whom nothing changes. */
  readonly same: readonly Person[];
  /** Those who are kept now and whom the list does not name, though it could have. */
  readonly gone: readonly Person[];
  /** Those of whom the list does not speak: of other groups, staff beside a list of pupils. */
  readonly untouched: readonly Person[];
}

/** Lays a new list beside the people that are kept. Whoever has the same name is the same person, best in the same group. */
export function mergeOf(known: readonly Person[], list: readonly Person[]): Merge {
  const left = byPerson(known);
  const inGroup = list.map((person) => take(left, person, (one) => one.group === person.group));
  const found = list.map((person, index) => inGroup[index] ?? take(left, person, () => true));
  const pairs = list.map((person, index) => ({
    before: found[index],
    after: together(found[index], person),
  }));
  const others = [...left.values()].flat();
  const covered = coveredBy(list, others);
  return {
    added: pairs.filter(({ before }) => !before).map(({ after }) => after),
    changed: pairs.filter(({ before, after }) => before && !alike(before, after)).map(({ after }) => after),
    same: pairs.filter(({ before, after }) => before && alike(before, after)).map(({ after }) => after),
    gone: others.filter(covered),
    untouched: others.filter((person) => !covered(person)),
  };
}

/** Everybody who is kept after an import. */
export function mergedPeople(merge: Merge, keepGone: boolean): readonly Person[] {
  const { added, changed, same, gone, untouched } = merge;
  return [...untouched, ...(keepGone ? gone : []), ...same, ...changed, ...added];
}

function byPerson(people: readonly Person[]): Map<string, Person[]> {
  const found = new Map<string, Person[]>();
  for (const person of people) {
    const key = samePerson(person);
    found.set(key, [...(found.get(key) ?? []), person]);
  }
  return found;
}

function take(
  left: Map<string, Person[]>,
  person: Person,
  fits: (one: Person) => boolean,
): Person | undefined {
  const key = samePerson(person);
  const candidates = left.get(key) ?? [];
  const taken = candidates.find(fits);
  if (taken)
    left.set(
      key,
      candidates.filter((one) => one !== taken),
    );
  return taken;
}

// What the new list does not tell stays as it was.
function together(before: Person | undefined, now: Person): Person {
  return before ? { ...before, ...now, names: [...new Set([...now.names, ...before.names])] } : now;
}

function alike(one: Person, other: Person): boolean {
  return (
    one.group === other.group &&
    one.consent === other.consent &&
    one.names.length === other.names.length &&
    one.names.every((name) => other.names.includes(name))
  );
}

/**
 * Of whom a list would have spoken: a list of some groups says nothing of another group. Parents have no group: it would
 * have named them only when no pupil is left of whom it does not speak.
 */
function coveredBy(list: readonly Person[], left: readonly Person[]): (person: Person) => boolean {
  const named = new Set(list.map(groupOf));
  const isNamed = (person: Person): boolean => named.has(groupOf(person));
  const everyPupil = left.filter(({ kind }) => kind === 'pupil').every(isNamed);
  return (person) => isNamed(person) && (person.kind !== 'parent' || everyPupil);
}

function groupOf({ kind, group }: Person): string {
  return JSON.stringify([kind, group]);
}
