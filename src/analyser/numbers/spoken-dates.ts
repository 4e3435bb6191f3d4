import { says } from '../kinds/checked-pattern';
import { isFiction } from '../meaning/fiction';
import type { Match, ReadDraft } from '../rule';
import { perSentence } from '../text/scan';
import { spanIn } from '../text/text';
import { sentencesWhere } from '../text/where';

const UNIT = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const TEEN = '(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)';
const DAY = `(?:${UNIT}(?:entwintig|ëntwintig)|(?:een|één)endertig|twintig|dertig|${TEEN}|${UNIT})`;
const ORDINAL =
  '(?:[a-zë]{0,12}(?:twint|dert)igste|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|[a-z]{3,6}tiende)';
const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
const TENS = `(?:(?:${UNIT}(?:en|ën))?(?:vijftig|zestig|zeventig|tachtig|negentig))`;
// Within living memory.
const YEAR_WORDS = `(?:tweeduizend(?: ?en)? ?(?:${DAY})?|(?:negentienhonderd|negentien)(?: ?en)? ?${TENS})`;
const YEAR = `(?:194[5-9]|19[5-9]\\d|20[0-2]\\d|${YEAR_WORDS})`;

const FEAST =
  '(?:(?:eerste|tweede|1e|2e) (?:kerstdag|paasdag|pinksterdag)|kerstavond|oudejaarsdag|oudejaarsavond|nieuwjaarsdag|koningsdag|koninginnedag|dierendag|pakjesavond|sinterklaasavond|moederdag|vaderdag|valentijnsdag|bevrijdingsdag|hemelvaartsdag|sint maarten|schrikkeldag|(?:de )?(?:langste|kortste) dag)';

// "Vier mei tweeduizend zestien", "acht november 2013", "3 mei tweeduizendvijftien", "de achtste van de zesde, 2019",
// "eerste kerstdag 2015".
const DATE = new RegExp(
  `(?<![a-zÀ-ɏ\\d])(?:(?:${DAY}|${ORDINAL}) ${MONTH},? ${YEAR}|\\d{1,2} ${MONTH},? ${YEAR_WORDS}|(?:de )?${ORDINAL} van de ${ORDINAL},? (?:van )?${YEAR}|${FEAST},? (?:van |in )?(?:het jaar )?${YEAR})(?![a-zÀ-ɏ\\d])`,
  'gi',
);
const OTHERS = ['birth-general', 'birth-animal', 'figure'];
const IS_OF = /(?<![a-z])(?:is|ben) van /i;
const KIN_IS_OF = /(?:zoon|zoontje|dochter|dochtertje|broertje|zusje|kindje|hij|zij|ze|ik) (?:is|ben) van $/i;

const datesIn = perSentence((body) => {
  const { text, cues } = body;
  const said = (cues.get('birth-word') ?? cues.get('birthday-word'))?.[0];
  if (!said && !(text.includes(' van ') && IS_OF.test(text))) return [];
  if (OTHERS.some((list) => says(body, list))) return [];
  return [...text.matchAll(DATE)].flatMap(({ 0: date, index: start }) => {
    const kin = KIN_IS_OF.exec(text.slice(Math.max(0, start - 30), start))?.[0].trim();
    const because = said ? text.slice(said.start, said.end) : kin;
    return because ? [{ start, end: start + date.length, because }] : [];
  });
});

/** Dates of birth that are written in words, as matches with the given message. */
export function spokenDates(draft: ReadDraft, message: string): Match[] {
  return sentencesWhere(draft.read, datesIn).flatMap((sentence) => {
    if (isFiction(draft, sentence)) return [];
    return datesIn(sentence.body).map(
      ({ start, end, because }): Match => ({
        span: spanIn(sentence, { start, end }),
        message,
        because: [{ kind: 'context', text: because }],
      }),
    );
  });
}
