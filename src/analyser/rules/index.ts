import type { Rule } from '../rule';
import { disclaimerMissing } from './disclaimer-missing';
import { internalInformation } from './internal-information';
import { logo } from './logo';

/** Every rule, sorted by id: one line a rule. */
export const RULES: readonly Rule[] = [disclaimerMissing, internalInformation, logo];
