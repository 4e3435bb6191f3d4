import { type Turn, turnsFinder } from '../cues/turns';

// Those around a school who are told in the end.
const THEY =
  "(?:de |het |die |onze |mijn |hun )?(?:hele )?(?:ouders|team|collega['’]?s|kinderen|leerlingen|personeel|klas|rest|mr|gmr|directie|bestuur|buitenwereld|leerkrachten|juffen|mensen|anderen|kids|groep|dorp)";
const FIRMLY = '(?:zelf |allemaal |ook |officieel |eigenlijk |echt |nog |helemaal ){0,3}';
const IT = '(?:het |dat |dit |er |daar |hier )?';

const UNTOLD: readonly Turn[] = [
  {
    // "Dat weten ouders nog niet", "de ouders weten daar nog niets van".
    words: 'weet weten wist wisten',
    pattern: new RegExp(
      `\\b(?<![À-ɏ])(?:(?:weet|weten|wist|wisten) ${THEY} ${IT}${FIRMLY}|${THEY} (?:weet|weten|wist|wisten) ${IT}${FIRMLY})(?<=nog (?:helemaal )?)(?:niet|niks|niets|van niks|van niets)(?![a-zÀ-ɏ])`,
      'i',
    ),
  },
  {
    // "Dat mag officieel niemand nog weten".
    words: 'niemand',
    pattern:
      /\b(?<![À-ɏ])mag (?:het |dit |dat )?(?:officieel |eigenlijk |nog ){0,2}niemand (?:het |dit |dat )?(?:nog |eigenlijk )?(?:weten|horen)(?![a-zÀ-ɏ])/i,
  },
  {
    // "Dat mogen de ouders nog niet weten".
    words: 'weten horen lezen',
    pattern: new RegExp(
      `\\b(?<![À-ɏ])(?:(?:mag|mogen) ${THEY} ${IT}${FIRMLY}|${THEY} (?:mag|mogen) ${IT}${FIRMLY})niet (?:weten|horen|lezen)(?![a-zÀ-ɏ])`,
      'i',
    ),
  },
  {
    // "De ouders horen het vrijdag pas", "dat hoort het team na de vakantie".
    words: 'horen hoort',
    pattern: new RegExp(
      `\\b(?<![À-ɏ])(?:(?:horen|hoort) ${THEY} |${THEY} (?:horen|hoort) )${IT}(?:[a-zÀ-ɏ]+ )?(?:pas|morgen|later|na de vakantie|volgende (?:week|maand)|[a-z]{2,7}dag)(?![a-zÀ-ɏ])`,
      'i',
    ),
  },
];

/** What says that others are not to know yet, in any order of words; as cues of the list of such terms. */
export const secrecyIn = turnsFinder({ 'secret-hard': UNTOLD });
