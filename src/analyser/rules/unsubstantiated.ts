import { framingOf, isFiction, negatedAt } from '../framing';
import type { Cue } from '../lexicon/lexicon';
import { quotedAt } from '../quotations';
import type { Match, ReadDraft, Rule } from '../rule';
import { type SentenceBody, scanSentence } from '../scan';
import { type Sentence, spanIn } from '../text';

const LONGEST_WITHOUT_REASON = 45;

/** A verdict on someone else's article, report, school or method without any reason. */
export const unsubstantiated: Rule = {
  id: 'unsubstantiated',
  level: 'warn',
  find(draft) {
    const bodies = draft.read.sentences.map((sentence) => sentence.body);
    if (draft.kind === 'message' || givesReason(bodies) || !judgesWork(draft, bodies)) return [];
    return draft.read.sentences.flatMap((sentence) => verdictIn(draft, sentence)).slice(0, 1);
  },
};

// A text of some length explains itself.
function givesReason(bodies: readonly SentenceBody[]): boolean {
  const words = bodies.reduce((sum, body) => sum + body.words.length, 0);
  return words > LONGEST_WITHOUT_REASON || bodies.some((body) => body.cues.has('reason'));
}

function judgesWork({ inReplyTo }: ReadDraft, bodies: readonly SentenceBody[]): boolean {
  const all = inReplyTo
    ? [...bodies, scanSentence(`${inReplyTo.author}: ${inReplyTo.text}`.slice(0, 600))]
    : bodies;
  return all.some((body) => body.cues.has('judged-work') || compoundIn(body) !== undefined);
}

function verdictIn(draft: ReadDraft, sentence: Sentence): Match[] {
  const { body } = sentence;
  const verdict = verdictOf(body);
  if (!verdict || isFiction(draft, sentence) || framingOf(body).reported) return [];
  const span = spanIn(sentence, verdict);
  if (negatedAt(body, verdict) || quotedAt(draft.read, span)) return [];
  return [{ span, message: 'rule_unsubstantiated', because: [{ kind: 'words', text: verdict.term }] }];
}

function verdictOf(body: SentenceBody): Cue | undefined {
  return body.cues.get('flat-verdict')?.[0] ?? compoundIn(body);
}

const WORK =
  /(?:school|artikel|rapport|boek|methode|stuk|onderzoek|advies|verhaal|plan|site|app|toets|programma|column)$/i;

// "Prutschool", "onzin-rapport": the verdict and the work in one word.
function compoundIn({ cues, text }: SentenceBody): Cue | undefined {
  return cues
    .get('flat-compound')
    ?.find(({ start, end }) => WORK.test(/^[\p{L}-]{0,30}/u.exec(text.slice(start, end + 20))?.[0] ?? ''));
}
