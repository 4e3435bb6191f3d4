import type { Rule } from '../rule';
import { careDetails } from './care-details';
import { censorship } from './censorship';
import { colleagueName } from './colleague-name';
import { contactDetails } from './contact-details';
import { disclaimerMissing } from './disclaimer-missing';
import { discussion } from './discussion';
import { foulLanguage } from './foul-language';
import { identifiablePupil } from './identifiable-pupil';
import { identifier } from './identifier';
import { insultOrThreat } from './insult-or-threat';
import { internalInformation } from './internal-information';
import { logo } from './logo';
import { photoConsent } from './photo-consent';
import { pupilName } from './pupil-name';
import { quotedPerson } from './quoted-person';
import { representative } from './representative';
import { reputation } from './reputation';
import { thirdPartyMaterial } from './third-party-material';
import { unsubstantiated } from './unsubstantiated';

/** Every rule, sorted by id: one line a rule. */
export const RULES: readonly Rule[] = [
  careDetails,
  censorship,
  colleagueName,
  contactDetails,
  disclaimerMissing,
  discussion,
  foulLanguage,
  identifiablePupil,
  identifier,
  insultOrThreat,
  internalInformation,
  logo,
  photoConsent,
  pupilName,
  quotedPerson,
  representative,
  reputation,
  thirdPartyMaterial,
  unsubstantiated,
];
