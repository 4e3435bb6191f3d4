import type { Span } from '../../draft/span';
import { perSentence, type SentenceBody } from '../text/scan';

/** In what way a sentence says what it says, beside plainly claiming it. */
export interface Framing {
  /** A rule or instruction, quoted or given: "plaats nooit…", "volgens het protocol…". */
  readonly instruction: boolean;
  /** General talk about a subject: a lesson, a lecture, a word that is explained. */
  readonly subject: boolean;
  /** Someone else's opinion, reported: "de minister vindt…". */
  readonly reported: boolean;
}

/** How a sentence is meant, from its signal words. */
export const framingOf: (body: SentenceBody) => Framing = perSentence(({ cues, text }) => ({
  instruction: cues.has('frame-instruction'),
  subject: cues.has('frame-subject'),
  reported:
    !cues.has('first-person') &&
    (cues.get('frame-report') ?? []).some(({ end }) => !SAYS_LITTLE.test(text.slice(end, end + 24))),
}));

// "De toets zegt niets over een kind" reports nobody.
const SAYS_LITTLE =
  /^ (?:helemaal |eigenlijk |vooral )?(?:niets|niks|weinig|alles|genoeg|meer over)(?![a-zÀ-ɏ])/i;

const NEGATION_REACH = 4;

/** Whether a word that denies ("niet", "geen", "zonder") stands in the few words before a span, in the same clause. */
export function negatedAt({ text, words, cues }: SentenceBody, span: Span): boolean {
  const last = words.findIndex((word) => word.end > span.start);
  const from = words[Math.max(0, last - NEGATION_REACH)]?.start ?? 0;
  return (cues.get('frame-negation') ?? []).some(
    (cue) =>
      cue.start >= from &&
      cue.end <= span.start &&
      !/[,;:.!?]|\bmaar\b/.test(text.slice(cue.end, span.start)),
  );
}
