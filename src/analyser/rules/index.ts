import type { Rule } from '../rule';

/** Every rule, sorted by id: one line a rule. */
export const RULES: readonly Rule[] = [];
