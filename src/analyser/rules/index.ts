import type { Rule } from '../rule';
import { careDetails } from './care-details';
import { censorship } from './censorship';
import { channel } from './channel';
import { colleagueName } from './colleague-name';
import { contactDetails } from './contact-details';
import { correction } from './correction';
import { disclaimerMissing } from './disclaimer-missing';
import { discussion } from './discussion';
import { foulLanguage } from './foul-language';
import { identifiablePupil } from './identifiable-pupil';
import { identifier } from './identifier';
import { insultOrThreat } from './insult-or-threat';
import { internalInformation } from './internal-information';
import { internship } from './internship';
import { lessonTime } from './lesson-time';
import { logo } from './logo';
import { organisationAccount } from './organisation-account';
import { photoConsent } from './photo-consent';
import { pupilName } from './pupil-name';
import { quotedPerson } from './quoted-person';
import { representative } from './representative';
import { reputation } from './reputation';
import { schoolChannel } from './school-channel';
import { suspiciousLink } from './suspicious-link';
import { thirdPartyMaterial } from './third-party-material';
import { unsubstantiated } from './unsubstantiated';

/** Every rule, sorted by id: one line a rule. */
export const RULES: readonly Rule[] = [
  careDetails,
  censorship,
  channel,
  colleagueName,
  contactDetails,
  correction,
  disclaimerMissing,
  discussion,
  foulLanguage,
  identifiablePupil,
  identifier,
  insultOrThreat,
  internalInformation,
  internship,
  lessonTime,
  logo,
  organisationAccount,
  photoConsent,
  pupilName,
  quotedPerson,
  representative,
  reputation,
  schoolChannel,
  suspiciousLink,
  thirdPartyMaterial,
  unsubstantiated,
];
