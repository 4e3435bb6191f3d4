import type { Rule } from '../rule';
import { careDetails } from './care-details';
import { colleagueName } from './colleague-name';
import { contactDetails } from './contact-details';
import { disclaimerMissing } from './disclaimer-missing';
import { foulLanguage } from './foul-language';
import { identifier } from './identifier';
import { insultOrThreat } from './insult-or-threat';
import { internalInformation } from './internal-information';
import { logo } from './logo';
import { photoConsent } from './photo-consent';
import { pupilName } from './pupil-name';
import { quotedPerson } from './quoted-person';

/** Every rule, sorted by id: one line a rule. */
export const RULES: readonly Rule[] = [
  careDetails,
  colleagueName,
  contactDetails,
  disclaimerMissing,
  foulLanguage,
  identifier,
  insultOrThreat,
  internalInformation,
  logo,
  photoConsent,
  pupilName,
  quotedPerson,
];
