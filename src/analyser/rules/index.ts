import type { Rule } from '../rule';
import { contactDetails } from './contact-details';
import { disclaimerMissing } from './disclaimer-missing';
import { foulLanguage } from './foul-language';
import { identifier } from './identifier';
import { insultOrThreat } from './insult-or-threat';
import { internalInformation } from './internal-information';
import { logo } from './logo';

/** Every rule, sorted by id: one line a rule. */
export const RULES: readonly Rule[] = [
  contactDetails,
  disclaimerMissing,
  foulLanguage,
  identifier,
  insultOrThreat,
  internalInformation,
  logo,
];
