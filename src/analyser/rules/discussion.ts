import { WORKERS } from '../../draft/draft';
import { heaviest, type WeighedCue, weigher, weightOf } from '../kinds/weighed-evidence';
import type { Match, ReadDraft, Rule } from '../rule';
import { scanSentence, scanWords } from '../text/scan';
import { spanIn, wordsOf } from '../text/text';

/** Arguing with a parent or a pupil in public: correcting, answering back, or calling them out. */
export const discussion: Rule = {
  id: 'discussion',
  level: 'warn',
  roles: WORKERS,
  find(draft) {
    if (!isPublic(draft)) return [];
    const heat = draft.inReplyTo ? answersBack(draft) : callsOut(draft);
    return heat ? [toMatch(heat)] : [];
  },
  concerns: isPublic,
  touches: (draft) => draft.inReplyTo !== undefined && isPrivatePerson(draft),
};

function isPublic({ kind }: ReadDraft): boolean {
  return kind !== 'message' && kind !== 'profile';
}

function toMatch({ sentence, cue }: WeighedCue): Match {
  return {
    span: spanIn(sentence, cue),
    message: 'rule_discussion',
    because: [{ kind: 'words', text: wordsOf(sentence, cue) }],
  };
}

const ENOUGH = 3;

const heatOf = weigher({
  lists: { argues: 3, 'argues-mildly': 1, 'public-arena': 2, settles: -3, informs: -1, 'insult-phrase': 2 },
});

function answersBack(draft: ReadDraft): WeighedCue | undefined {
  if (!isPrivatePerson(draft)) return undefined;
  const heat = heatOf(draft);
  const aloof = addresses(draft) ? 0 : 1;
  if (weightOf(heat) - aloof < ENOUGH && !arguesOn(draft)) return undefined;
  return heaviest(heat);
}

const AGAIN_AND_AGAIN = 3;

// Who answers back so often has not settled it with "Fijne dag!".
function arguesOn({ read }: ReadDraft): boolean {
  const times = read.sentences.reduce((sum, { body }) => sum + (body.cues.get('argues')?.length ?? 0), 0);
  return times >= AGAIN_AND_AGAIN;
}

// A parent or a pupil rather than a paper, a publisher or a ministry.
function isPrivatePerson({ inReplyTo }: ReadDraft): boolean {
  return inReplyTo !== undefined && !scanSentence(inReplyTo.author.slice(0, 200)).cues.has('public-body');
}

// With "u" or "jij", or by the name under which they posted.
function addresses({ read, inReplyTo }: ReadDraft): boolean {
  const names = new Set(
    scanWords(inReplyTo?.author.slice(0, 200) ?? '').flatMap(({ norm }) => (norm.length > 2 ? [norm] : [])),
  );
  return read.sentences.some(
    ({ body }) => body.cues.has('addresses') || body.words.some((word) => names.has(word.norm)),
  );
}

const daresOf = weigher({ lists: { 'to-families': 1, dares: 2 } });

function callsOut(draft: ReadDraft): WeighedCue | undefined {
  const evidence = daresOf(draft);
  return weightOf(evidence) >= ENOUGH && addresses(draft) ? heaviest(evidence) : undefined;
}
