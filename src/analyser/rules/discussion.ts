import { type Evidence, heaviest, type Shape, weigher, weightOf } from '../kinds/weighed-evidence';
import type { Match, ReadDraft, Rule } from '../rule';
import { scanSentence } from '../scan';
import { spanIn } from '../text';

const EMPLOYEES = ['teacher', 'support', 'intern', 'leader', 'board', 'staff'] as const;

/** Arguing with a parent or a pupil in public: correcting, answering back, or calling them out. */
export const discussion: Rule = {
  id: 'discussion',
  level: 'warn',
  roles: EMPLOYEES,
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

function toMatch({ sentence, cue }: Evidence): Match {
  return {
    span: spanIn(sentence, cue),
    message: 'rule_discussion',
    because: [{ kind: 'words', text: cue.term }],
  };
}

const ENOUGH = 3;

const TURNS: readonly Shape[] = [
  // "Als u uw kind op tijd in bed legde": what would not have happened if they had done better.
  [
    /(?<!\p{L})als (?:u|je|jij|jullie)(?!\p{L})[^.?!]{3,90}(?<!\p{L})(?:had|hadden|was|waren|legde|bracht|las|keek|deed|kwam|liet|belde|luisterde|lette|leerde|opvoedde|vroeg)(?!\p{L})/iu,
    3,
  ],
  // "U heeft de brief niet gelezen", "hebt u blijkbaar".
  [
    /(?<!\p{L})(?:u|jij|je|jullie) (?:\p{L}+ ){0,5}(?:gewoon|zelf|nooit|niet|geen|blijkbaar|kennelijk|alleen maar|zomaar)(?!\p{L})/iu,
    1,
  ],
  [
    /(?<!\p{L})(?:uw|je|jouw|jullie) (?:eigen )?(?:zoon|dochter|kind|kinderen|jongste|oudste|man|vrouw)(?!\p{L})/iu,
    1,
  ],
  [
    /^[^\p{L}]*(?:nou |lieve |beste |ach )?(?:mevrouw|meneer|mijnheer|dame|heer|jongeman|jongedame|maatje)(?!\p{L})/iu,
    1,
  ],
  // "Zet een wekker", "lees dan de brief".
  [
    /(?:^|[.!?] )(?:zet|leer|lees|koop|doe|stop|begin|vraag|wees|neem|gebruik|breng) (?:eerst |eens |dan |maar |gewoon |zelf )?(?:een|de|uw|je|eerst|eens|zelf) /iu,
    1,
  ],
  // "Kom dan zelf", "dan zullen we eens kijken", "mag dat hier komen vertellen".
  [/(?:^|[.!?] )kom (?:dan|anders|maar) (?:eens |maar )?(?:zelf|hier|een|eens)(?!\p{L})/iu, 2],
  [
    /(?<!\p{L})(?:dan zullen we (?:eens|wel eens) (?:kijken|zien)|(?:mag|kan) (?:dat|het|zich) hier [^.!?]{0,30}(?:vertellen|zeggen|uitleggen|melden))(?!\p{L})/iu,
    1,
  ],
  [/[🤷🙄😏🤡😒👏🤦😉]|(?<!\p{L})hè(?!\p{L})/u, 1],
];

const heatOf = weigher({
  lists: { argues: 3, 'argues-mildly': 1, 'public-arena': 2, settles: -3, informs: -1, 'insult-phrase': 2 },
  shapes: TURNS,
});

// Who answers a complaint is sooner in an argument than who answers a question.
function answersBack(draft: ReadDraft): Evidence | undefined {
  if (!isPrivatePerson(draft)) return undefined;
  const heat = heatOf(draft);
  const complaint = COMPLAINT.test(draft.inReplyTo?.text ?? '') ? 1 : 0;
  const aloof = addresses(draft) ? 0 : 1;
  return weightOf(heat) + complaint - aloof >= ENOUGH ? heaviest(heat) : undefined;
}

const COMPLAINT =
  /!!|\?\?|[🤬😡]|(?<!\p{L})(?:weer|wéér|belachelijk|schande|schandalig|niks|niets|nooit|niemand|geen|oneerlijk|slecht|streng|lekker dan|klaar mee|waarom|wat d[oó]en)(?!\p{L})/iu;

// A parent or a pupil rather than a paper, a publisher or a ministry.
function isPrivatePerson({ inReplyTo }: ReadDraft): boolean {
  return inReplyTo !== undefined && !scanSentence(inReplyTo.author.slice(0, 200)).cues.has('public-body');
}

// With "u" or "jij", or by the name under which they posted.
function addresses({ read, inReplyTo }: ReadDraft): boolean {
  const names = new Set(inReplyTo?.author.toLowerCase().match(/\p{L}{3,}/gu));
  return read.sentences.some(
    ({ body }) => body.cues.has('addresses') || body.words.some((word) => names.has(word.norm)),
  );
}

const daresOf = weigher({ lists: { 'to-families': 1, dares: 2 } });

function callsOut(draft: ReadDraft): Evidence | undefined {
  const evidence = daresOf(draft);
  return weightOf(evidence) >= ENOUGH && addresses(draft) ? heaviest(evidence) : undefined;
}
