import type { Span } from '../../draft/span';
import { isDenied } from '../meaning/consent';
import type { ReadDraft } from '../rule';
import { perSentence } from '../text/scan';
import { hasSentence } from '../text/where';

// "Alle genoemde kinderen mogen met naam erop" speaks of everyone, wherever it stands.
const EVERYONE =
  /(?:^|[^a-zÀ-ɏ])(?:alle|allemaal|allen|iedereen|(?:hier)?boven(?:staande)?|genoemden?)(?![a-zÀ-ɏ])/i;

const STAFF =
  "mentor|begeleider|begeleidster|directeur|directrice|schoolleider|leidinggevende|baas|juf|meester|collega['’]?s?|team|directie|school";
// "Mijn mentor vond het goed": that is no parent's leave.
const BY_STAFF = new RegExp(`\\b(?<![À-ɏ])(?:${STAFF}|stagebegeleider|werkbegeleider) (?:zelf )?$`, 'i');
// "Met toestemming van mijn collega"
const OF_STAFF = new RegExp(
  `^ van (?:(?:mijn|de|het|onze|ons|haar|zijn) )?(?:${STAFF}|\\p{L}{0,12}begeleid(?:er|ster)|bestuur)(?!\\p{L})`,
  'u',
);

const leaveIn = perSentence((body) => {
  const agreed = (body.cues.get('named-with-leave') ?? []).some(
    (cue) =>
      !isDenied(body, cue) &&
      !BY_STAFF.test(body.text.slice(Math.max(0, cue.start - 40), cue.start)) &&
      !OF_STAFF.test(body.text.slice(cue.end, cue.end + 40)),
  );
  if (!agreed) return 'none';
  return EVERYONE.test(body.text) ? 'everyone' : 'near';
});

/** Those of whom the text does not say, in their own sentence or beside it, that they agreed: "met toestemming van haar ouders". */
export function withoutLeave<T extends Span>({ read }: ReadDraft, people: readonly T[]): T[] {
  if (people.length === 0 || !hasSentence(read, 'named-with-leave')) return [...people];
  const { sentences } = read;
  const leave = sentences.map(({ body }) => leaveIn(body));
  if (leave.includes('everyone')) return [];
  if (!leave.includes('near')) return [...people];
  // People come in the text's order, so that one walk along the sentences finds each one's own.
  let at = 0;
  return people.filter(({ start }) => {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= start) at += 1;
    return ![leave[at - 1], leave[at], leave[at + 1]].includes('near');
  });
}
