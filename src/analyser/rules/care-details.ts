import { framingOf, isFiction } from '../framing';
import type { Cue } from '../lexicon/lexicon';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../scan';
import { pointsBack, type Subject, subjectIn } from '../subject';
import { type Sentence, spanIn } from '../text';
import { speaksFromWithin } from '../voice';

/** Health, support, results, behaviour, home, religion or origin of one pupil, colleague or parent whom readers can point out. */
export const careDetails: Rule = {
  id: 'care-details',
  level: 'stop',
  find(draft, context) {
    const { sentences } = draft.read;
    // News and biographies name people too: only who writes from within a school tells on its people.
    if (!sentences.some(({ body }) => careIn(body)) || !speaksFromWithin(draft)) return [];
    for (const [at, sentence] of sentences.entries()) {
      const care = careIn(sentence.body);
      if (!care || isFiction(draft, sentence)) continue;
      const subject = subjectNear(draft, at, care, context);
      if (subject) return [toMatch(sentence, care, subject)];
    }
    return [];
  },
  touches: (draft) => draft.read.sentences.some(({ body }) => careIn(body) !== undefined),
};

const SUPPOSITION = /(?:^|[^\p{L}])(?:stel|suppose|imagine|wat als|wat doe je als)(?![\p{L}])/iu;

interface Care extends Cue {
  /** Whether the word has no other meaning, so that the person may stand a sentence off. */
  readonly strong: boolean;
}

const careIn = perSentence((body: SentenceBody): Care | undefined => {
  const { subject, instruction } = framingOf(body);
  if (subject || instruction || body.cues.has('story-talk') || SUPPOSITION.test(body.text)) return undefined;
  const strong = body.cues.get('care-strong')?.[0];
  if (strong) return { ...strong, strong: true };
  const weak = body.cues.get('care-weak')?.[0] ?? body.cues.get('origin-country')?.[0] ?? originIn(body);
  return weak && { ...weak, strong: false };
});

// "Het Syrische meisje": an origin counts only of a person, not of a pizza.
function originIn({ cues }: SentenceBody): Cue | undefined {
  return cues
    .get('origin-adjective')
    ?.find((origin) => cues.get('origin-noun')?.some((noun) => noun.start - origin.end === 1));
}

// Who is meant stands in the sentences before; a word with one meaning may come before its person.
const BACK = [-1, -2];
const AHEAD = 1;

function subjectNear(draft: ReadDraft, at: number, care: Care, { knowledge }: Context): Subject | undefined {
  const { sentences } = draft.read;
  const home = sentences[at] as Sentence;
  const here = subjectIn(home.body, knowledge);
  if (here?.sure) return here;
  if (!care.strong && !pointsBack(home.body)) return undefined;
  for (const step of care.strong ? [...BACK, AHEAD] : BACK) {
    const other = sentences[at + step];
    const subject = other && subjectIn(other.body, knowledge);
    if (subject?.sure) return subject;
  }
  const repliedTo = draft.inReplyTo && subjectIn(scanSentence(draft.inReplyTo.text), knowledge);
  return repliedTo?.sure && pointsBack(home.body) ? repliedTo : undefined;
}

function toMatch(sentence: Sentence, care: Care, subject: Subject): Match {
  return {
    span: spanIn(sentence, care),
    message: 'rule_care_details',
    because: [
      { kind: 'words', text: sentence.body.text.slice(care.start, care.end) },
      { kind: 'context', text: subject.words },
    ],
  };
}
