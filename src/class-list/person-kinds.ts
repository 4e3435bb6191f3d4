import type { Person } from './class-list';

/** All kinds of people on a class list, in the order in which a screen lists them. */
export const PERSON_KINDS: readonly Person['kind'][] = ['pupil', 'staff', 'parent'];
