import { isFiction } from '../framing';
import type { Cue } from '../lexicon/lexicon';
import { quotedAt } from '../quotations';
import type { Match, ReadDraft, Rule } from '../rule';
import { scanSentence } from '../scan';
import { type Sentence, spanIn } from '../text';

const EMPLOYEES = ['teacher', 'support', 'intern', 'leader', 'board', 'staff'] as const;

/** Arguing with a parent or a pupil in public: correcting, answering back, or calling them out. */
export const discussion: Rule = {
  id: 'discussion',
  level: 'warn',
  roles: EMPLOYEES,
  find(draft) {
    if (draft.kind === 'message' || draft.kind === 'profile') return [];
    const heat = draft.inReplyTo ? answersBack(draft) : callsOut(draft);
    return heat ? [toMatch(heat.sentence, heat.cue)] : [];
  },
  touches: (draft) => draft.inReplyTo !== undefined && isFamily(draft),
};

interface Heat {
  readonly sentence: Sentence;
  readonly cue: Cue;
}

function toMatch(sentence: Sentence, cue: Cue): Match {
  return {
    span: spanIn(sentence, cue),
    message: 'rule_discussion',
    because: [{ kind: 'words', text: cue.term }],
  };
}

function answersBack(draft: ReadDraft): Heat | undefined {
  if (!isFamily(draft)) return undefined;
  const heated = wordsOf(draft, 'argues');
  const calm = wordsOf(draft, 'settles').length;
  return heated.length > calm && addresses(draft) ? heated[0] : undefined;
}

// A parent or a pupil rather than a paper, a publisher or a ministry.
function isFamily({ inReplyTo }: ReadDraft): boolean {
  if (!inReplyTo) return false;
  const author = scanSentence(inReplyTo.author.slice(0, 200));
  return (
    !author.cues.has('public-body') && scanSentence(inReplyTo.text.slice(0, 600)).cues.has('family-voice')
  );
}

// With "u" or "jij", or by the name under which they posted.
function addresses({ read, inReplyTo }: ReadDraft): boolean {
  const names = new Set(inReplyTo?.author.toLowerCase().match(/\p{L}{3,}/gu));
  return read.sentences.some(
    ({ body }) => body.cues.has('addresses') || body.words.some((word) => names.has(word.norm)),
  );
}

function callsOut(draft: ReadDraft): Heat | undefined {
  const families = wordsOf(draft, 'to-families').length > 0;
  const dare = families ? wordsOf(draft, 'dares')[0] : undefined;
  return dare && addresses(draft) ? dare : undefined;
}

function wordsOf(draft: ReadDraft, list: string): readonly Heat[] {
  return draft.read.sentences.flatMap((sentence) =>
    isFiction(draft, sentence)
      ? []
      : (sentence.body.cues.get(list) ?? [])
          .filter((cue) => !quotedAt(draft.read, spanIn(sentence, cue)))
          .map((cue) => ({ sentence, cue })),
  );
}
