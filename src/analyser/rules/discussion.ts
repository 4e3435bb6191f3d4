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
    /^[^\p{L}]*(?:nou |lieve |ach )?(?:mevrouw|meneer|mijnheer|dame|heer|jongeman|jongedame|maatje)(?!\p{L})/iu,
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
  // "Dan bladert u niet ver", "dat zal hij dan van huis hebben": what was told is turned against who told it.
  [
    /^[^\p{L}]*(?:dan|dat zal|dat heeft|dat hebben) (?:\p{L}+ ){0,2}(?:u|je|jij|jullie|hij|zij|ze|\p{Lu}\p{Ll}+)(?!\p{L}) [^.!?]{0,60}(?:dan|niet|zeker|zelf|geen|blijkbaar|van huis)(?!\p{L})/iu,
    2,
  ],
  // "Daar vergist u zich", "het ligt anders dan u schetst", "zo zit het niet".
  [
    /(?<!\p{L})(?:vergis(?:t|sen)? (?:u|je|jij|jullie)|(?:ligt|zit|ging|is|was|liep) (?:toch |echt |heel |iets |wel |net )?anders dan (?:u|je|jij|jullie)|zo (?:zit|is|was|ging|ligt|werkt) (?:het|dat) (?:dus |echt |toch |gewoon )?niet|(?:ligt|lag) (?:echt |toch |dus )?(?:bij|aan) (?:u|jou|jullie|uzelf|jezelf)|(?:uw|je|jouw|jullie) probleem)(?!\p{L})/iu,
    3,
  ],
  // "U zat zelf aan tafel", "dat hebt u ondertekend", "heeft u kunnen lezen".
  [
    /(?<!\p{L})(?:u|jij|je|jullie) (?:zat|was|stond|wist|had|hebt|heeft|bent|kreeg|zei|schreef|tekende|kwam) (?:\p{L}+ ){0,4}zelf(?!\p{L})|(?<!\p{L})(?:hebt|heeft|heb|hadden|had) (?:u|je|jij|jullie) [^.!?,]{0,50}(?:ondertekend|getekend|gekregen|kunnen lezen|gelezen|ontvangen|gezien|gehoord|goedgekeurd|ingestemd)(?!\p{L})/iu,
    2,
  ],
  // ", meid", ", vriend": a word of endearment for who is no friend.
  [
    /, (?:meid|meissie|schat|jongen|jochie|man|vriend|vriendin|makker|maatje|lieverd|liefje|gozer|dame|mevrouwtje|mannetje|knul|juffie|moppie)[.!?, ]/iu,
    2,
  ],
  // "Misschien thuis eerst eens oefenen?", "even kijken kost niks": advice that nobody asked for.
  [
    /(?<!\p{L})(?:misschien|wellicht|probeer|ga|kijk) (?:\p{L}+ ){0,2}(?:thuis|zelf|eerst) (?:\p{L}+ )?(?:eens|maar|even)(?!\p{L})|(?<!\p{L})kost (?:niks|niets|geen geld)(?!\p{L})|(?<!\p{L})(?:snap|weet|begrijp)t? (?:u|je|jij) (?:het )?wel(?=[.!?]|$)|(?:u|je|jij) (?:snapt|weet|begrijpt) het wel(?!\p{L})/iu,
    2,
  ],
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
  const turned = throwsBack(draft) ? 2 : 0;
  if (weightOf(heat) + complaint + turned - aloof < ENOUGH) return undefined;
  return heaviest(heat) ?? opening(draft);
}

// "Makkelijk?", "Er wordt hier niks gestolen": the complaint's own word comes back as a question or denied.
function throwsBack({ read, inReplyTo }: ReadDraft): boolean {
  const [first] = read.sentences;
  const said = new Set(stemsOf(inReplyTo?.text ?? ''));
  if (!first || !stemsOf(first.body.text).some((stem) => said.has(stem))) return false;
  const short = first.body.words.length <= MOST_ECHOED;
  return (short && /\?/.test(first.body.text)) || DENIES.test(first.body.text);
}

const MOST_ECHOED = 3;
const STEM = 4;
const DENIES = /(?<!\p{L})(?:niet|niks|niets|geen|nooit|w[eé]l|nergens)(?!\p{L})/u;

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) =>
    word.replace(/^ge(?=\p{L}{4})/u, '').slice(0, STEM),
  );
}

function opening({ read }: ReadDraft): Evidence | undefined {
  const [sentence] = read.sentences;
  const [word] = sentence?.body.words ?? [];
  if (!sentence || !word) return undefined;
  const term = sentence.body.text.trim();
  const end = word.start + term.length;
  return { sentence, weight: ENOUGH, cue: { list: 'opening', term, start: word.start, end } };
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
