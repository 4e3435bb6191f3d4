import type { Span } from '../../draft/span';
import type { SentenceBody } from '../text/scan';
import { termBefore, termBehind } from './adjoining';
import type { Candidate } from './candidates';
import { isOfDepartment, isPartner } from './grown-ups';
import { isNobody } from './nobody';
import { FORMAL_TITLE } from './titles';

/** What the words right beside a name say about whose it is. */
export type Slot = 'pupil' | 'adult' | 'nobody' | 'own' | 'topic' | undefined;

// "uit groep 5", "(gr. 4)", "van de plusklas"; "(8a)", "uit 6b".
const GROUP_AFTER =
  /^,? ?\(?(?:uit |oet |út |van |in |zit in )?(?:onze |mijn |de )?(?:gr\.? ?\d|groep ?\d|klas ?\d|unit ?\d)|^(?:, | \(| uit | van )(?:onze |mijn |de )?(?:klas|groep|kleuterklas|plusklas|schakelklas|brugklas|bovenbouw|onderbouw|middenbouw)\b/i;
const CODE_AFTER =
  /^ ?\((?:gr\.? ?|groep )?[1-8](?:[/-]\d)?[a-f]?\)|^,? (?:uit|in) (?:1\/2|[1-8])[a-f]?\b(?! ?(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|uur|euro|jaar))/i;
const AGE_AFTER =
  /^,? ?\(?(?:van |is |wordt |werd )?(?:vandaag |gisteren |morgen )?(?:al )?(?:[3-9]|1[0-3]|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?: ?jr\b| jaar\b| geworden|\))|^,? van (?:[3-9]|1[0-3])(?![a-zÀ-ɏ\d]|[.:]\d| (?:tot|uur|euro|op|en|jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))/i;
// "Benthe 03-05-2021": born so lately that only a child can be meant.
const BORN_AFTER = /^,? \(?\d{1,2}[-/.]\d{1,2}[-/.](?:20)?[12]\d(?!\d)/;
// "Koen, geboren 14-02-2016": the other way round, but for those just born.
const BORN_LATELY =
  /^[:,]? \(?(?:geboren|geb\.?)(?: op)? [^.!?]{0,20}(?<!\d)(?:200[89]|201\d|202[0-3])(?!\d)/;
// "Beste mevrouw Koster, Dewi is gevallen": whoever it is written to has a child of that name.
const TO_PARENT = new RegExp(
  `^\\W*(?:beste|geachte|dag|hallo|hoi|hi|goedemorgen|goedemiddag|goedenavond|lieve) (?:(?:${FORMAL_TITLE}|familie|fam\\.?) [a-zÀ-ɏ][a-zÀ-ɏ '’-]{1,24}|ouders?(?: van [^,!.]{2,24})?|mama|papa|mam|pap|moeder|vader)[,!] ?$`,
  'i',
);
const AILS =
  /^ (?:is|heeft|was|had|wil|mag|kan|voelt|zit|ligt|staat|komt|kwam|viel|deed|vergat|mist|huilt|moet)(?![a-zÀ-ɏ])/i;
// "Daan Wolters is naar de eerste hulp met zn moeder", "… is aangemeld bij Veilig Thuis".
const CARED_FOR =
  /^ (?:is|wordt|werd|was|gaat|moet|moest|ging) [^.!?]{0,44}(?:met (?:zijn|haar|z['’]?n|zn|d['’]?r) (?:moeder|vader|ouders|mama|papa)|bij veilig thuis|bij jeugdzorg|door leerplicht|bij leerplicht)(?![a-zÀ-ɏ])/i;
// "Gegeten bij Thea thuis met het hele team": no friend.
const AT_HOME_OF = /\b(?<![À-ɏ])bij $/i;
// "Dit is Wiebe, onze nieuwe leerling uit Friesland".
const PRESENTED =
  /^(?:,| \(| is) ?(?:mijn|m['’]n|onze|de|een) (?:nieuwe |nieuwste |jongste |oudste )?(?:leerling|leerlinge|klasgenoot|klasgenootje|groepsgenoot|kleuter|klasgenote)(?![a-zÀ-ɏ])/i;
// "Die Sven van jullie".
const OF_YOURS = /^ van (?:jullie|u|jou|hullie)(?![a-zÀ-ɏ])/i;
const THAT = /(?<![a-zÀ-ɏ])(?:die|dat|jullie) $/i;
// "…, die bij ons al 22 jaar schoonmaakt", "… met je 25 jaar op onze school": longer than any pupil stays.
const LONG_HERE =
  /^,? (?:die (?:[a-zÀ-ɏ]+ ){0,4}al|(?:met|van harte met) (?:je|jouw|haar|zijn|uw|je al)) (?:1[3-9]|[2-5]\d)(?: jaar(?![a-zÀ-ɏ])|-?jarig )/i;
// "Tess, het zusje van Sven": a child, as its kin is.
const KIN_AFTER =
  /^,? \(?(?:het |de )?(?:kleine |jongste |oudere |jongere )?(?:zusje|broertje|tweelingbroer(?:tje)?|tweelingzus(?:je)?|vriendje|vriendinnetje|klasgenoot(?:je)?) van(?![a-zÀ-ɏ])/i;
// "De ouders van Leonie, de moeder van Charlene": she has parents, and is none.
const CHILD_OF =
  /\b(?<![À-ɏ])(?:ouders?|moeders?|vaders?|mama|papa|mam|pap|opa|oma|grootouders|verzorgers?) van (?:onze |kleine |lieve )?$/i;
// "Oma Toos van Jens": it is his grandmother.
const KIN_OF =
  /(?<![a-zA-ZÀ-ɏ])(?:[Oo]ma|[Oo]pa|[Mm]ama|[Pp]apa|[Mm]oeder|[Vv]ader|[Tt]ante|[Oo]om) [A-ZÀ-ÞĀ-ɏ][a-zß-ɏ]+ van $/;
// "Met dank aan Fenna uit mijn groep".
const FROM_MY_CLASS = /^ uit (?:mijn|m['’]n|mn|onze) (?:klas|groep)(?![a-zÀ-ɏ])/;
// "De zoon van Samira": a grown-up, and by a first name alone one of the school's own world.
const OFFSPRING_OF =
  /\b(?<![À-ɏ])(?:de|het|een) (?:[a-zÀ-ɏ]+ )?(?:zoon|zoontje|dochter|dochtertje|kinderen|man|vrouw|partner|vriend|vriendin) van (?:collega |onze |juf |meester )?$/i;
// "Bij Grietje Boonstra, Kerkpad 3", "van Mariska Peeters: geboren op 14 februari 1991".
const LIVES_AT =
  /^, \p{Lu}\p{L}*(?:straat|weg|laan|pad|plein|kade|dijk|singel|hof|steeg|dreef|brink|markt|gracht|kamp|veld|es|esch)(?: \p{L}+){0,2} \d{1,4}(?![\d:.]|\p{L})/u;
// "Mevrouw Oosterom, Rozenhofstraat 27"
const FORMAL = new RegExp(`${FORMAL_TITLE} $`, 'i');
const KIN_IN_ROW = /(?:, ?| en )(?:oma|opa|tante|oom|moeder|vader|mama|papa) $/i;
const HELPS =
  /\b(?<![À-ɏ])(?:bedankt|dank|dankjewel|hulp|geholpen|helpen|hielpen|rijders|chauffeurs|begeleiders|vrijwilligers|hulpouders)(?![a-zÀ-ɏ])/i;
const BORN_LONG_AGO = /^[:,]? \(?(?:geboren|geb\.?)(?: op)? [^.!?]{0,20}(?:19[3-9]\d|200[0-5])(?!\d)/;
const TO_CONTACT = /^ (?:mailen|bellen|appen|contacten)(?![a-zÀ-ɏ])/i;
const BELONGING_AFTER =
  /^ (?:(?:eigen|lieve|nieuwe|mooie|eerste|kleine|grote) )?(?:oma|opa|moeder|vader|mama|papa|mam|pap|ouders|zusje|broertje|zus|broer|spreekbeurt|werkstuk|tekening|tekeningen|diploma|verjaardag|boekbespreking|rapport|traktatie|knuffel|juf|meester|klas|boekje|gedicht|maquette|bouwwerk|schrift|beugel|gips|wiebeltand|tand|fiets|jas|verhaal|plek|stoel|advies|dossier|tas|gymtas)\b/i;
const OPINION_AFTER = /^ (?:kijk|mening|blik|visie|column|hoekje|gedachten|weblog|blog|praktijk)\b/i;
const MINE =
  /(?:^|[^a-zÀ-ɏ])(?:(?:mijn|m['’]n|mn|my|mien)|(?:man|vrouw|zoon|dochter)lief|(?:ge)?trouwd met|(?:mijn|mien|ons) (?:jong|wicht|knechie))[\s(]{1,2}$/i;
// "Mijn conrector Aad": a public role, and yet somebody of the author's own work.
const OF_MINE = /\b(?<![À-ɏ])(?:mijn|m['’]n|mn) (?:[a-zÀ-ɏ]+ )?[a-zÀ-ɏ-]+ $/i;
// "Wij heten Kevin van harte welkom": nobody is called so there.
const WELCOMED = /^ (?:(?:van )?harte(?:lijk)? )?welkom(?![a-zÀ-ɏ])/i;
// "Lieke als Maria".
const PLAYED_BY = /\p{Lu}\p{Ll}+ als $/u;
const POSSESSIVE = /(?:['’]s?|s)$/;
const HIS_OR_HER = /^ (?:z['’]?n|d['’]?r)(?= )/;

const slots = new WeakMap<Candidate, { readonly slot: Slot }>();

/** Reads the words around a name; the strongest sign wins. Candidates live as long as their sentence, and so do the answers. */
export function slotOf(body: SentenceBody, candidate: Candidate): Slot {
  const known = slots.get(candidate);
  if (known) return known.slot;
  const slot = readSlot(body, candidate);
  slots.set(candidate, { slot });
  return slot;
}

function readSlot(body: SentenceBody, candidate: Candidate): Slot {
  const right = body.text.slice(candidate.end, candidate.end + 40);
  const left = body.text.slice(Math.max(0, candidate.start - 40), candidate.start);
  if (termBefore(body, candidate, 'self-before')) return 'own';
  if (
    termBefore(body, candidate, 'own-before') &&
    !(AT_HOME_OF.test(left) && body.cues.has('colleague-noun'))
  )
    return 'own';
  if (MINE.test(left)) return 'own';
  if (PLAYED_BY.test(left)) return 'topic';
  if (body.cues.has('follows-online') && !GROUP_AFTER.test(right)) return 'nobody';
  if (OF_MINE.test(left) && termBefore(body, candidate, 'public-role')) return 'adult';
  if (isOfReader(body, candidate) || PRESENTED.test(right)) return 'pupil';
  if (CARED_FOR.test(body.text.slice(candidate.end, candidate.end + 90))) return 'pupil';
  const [owns, ofGroup] = [hasBelonging(body, candidate), isOfGroup(body, candidate)];
  if (isNobody(body, candidate, owns || (candidate.form === 'first' && ofGroup))) return 'nobody';
  if (!candidate.known && nicknamed(body, candidate)) return 'nobody';
  if (LONG_HERE.test(right) || BORN_LONG_AGO.test(right)) return 'adult';
  if (!ofGroup && !owns && isPartner(body, left)) return 'adult';
  if (BORN_LATELY.test(right) || isGrandchild(body, candidate)) return 'pupil';
  if (isOfDepartment(candidate, left, right)) return 'adult';
  if (FROM_MY_CLASS.test(right) && !titled(body, candidate)) return 'pupil';
  if (isParent(body, candidate)) return 'adult';
  if (isHelper(body, candidate)) return 'adult';
  if (livesBeside(body, candidate) || (candidate.form === 'full' && TO_CONTACT.test(right))) return 'adult';
  if (termBehind(body, candidate, 'adult-beside')) return 'adult';
  if (termBehind(body, candidate, 'parent-beside') && !CHILD_OF.test(left)) return 'adult';
  if (termBefore(body, candidate, 'pupil-before') && !titled(body, candidate)) return 'pupil';
  if (termBefore(body, candidate, 'called-before') && !WELCOMED.test(right)) return calledSlot(body, left);
  if (termBefore(body, candidate, 'adult-before') || apposed(body, candidate)) return 'adult';
  // "De theorie van Milan uit groep 4" is nobody's whose theories are taught.
  const inGroup = ofGroup && candidate.form === 'first';
  if (!inGroup && (termBefore(body, candidate, 'topic-before') || quotedWorkBefore(body, candidate)))
    return 'topic';
  if (ofGroup || AGE_AFTER.test(right)) return 'pupil';
  if (BORN_AFTER.test(right) || KIN_AFTER.test(right) || plays(body, candidate)) return 'pupil';
  if (isPossessive(body, candidate) && OPINION_AFTER.test(right)) return 'own';
  return owns ? 'pupil' : undefined;
}

function isPossessive({ text }: SentenceBody, { start, end }: Span): boolean {
  return POSSESSIVE.test(text.slice(start, end));
}

// "Jips tas", "Jelte zn dossier": what a pupil has.
function hasBelonging(body: SentenceBody, candidate: Span): boolean {
  const right = body.text.slice(candidate.end, candidate.end + 40);
  if (isPossessive(body, candidate)) return BELONGING_AFTER.test(right);
  return HIS_OR_HER.test(right) && BELONGING_AFTER.test(right.replace(HIS_OR_HER, ''));
}

/** Whether a group of the school stands right behind a name: "Willem uit groep 7", "Sara (4b)". */
export function isOfGroup({ text }: SentenceBody, { end }: Span): boolean {
  const right = text.slice(end, end + 40);
  return GROUP_AFTER.test(right) || CODE_AFTER.test(right);
}

/** Whose a name is where the words beside it leave no doubt: an address, a parent who is written to, a grandmother. */
export function toldOf(body: SentenceBody, candidate: Candidate): 'pupil' | 'adult' | undefined {
  if (isOfReader(body, candidate) || isGrandchild(body, candidate)) return 'pupil';
  return livesBeside(body, candidate) || isParent(body, candidate) || isHelper(body, candidate)
    ? 'adult'
    : undefined;
}

// "Bedankt Anouska, Erol en oma Sieny voor het versieren": a grandmother who helps at school is not the author's own.
function isHelper({ text, cues }: SentenceBody, { form, start }: Candidate): boolean {
  return (
    form === 'first' &&
    HELPS.test(text) &&
    !cues.has('own-family') &&
    KIN_IN_ROW.test(text.slice(Math.max(0, start - 12), start))
  );
}

// "Beste mevrouw Koster, Dewi is gevallen".
function isOfReader({ text }: SentenceBody, { start, end }: Span): boolean {
  const right = text.slice(end, end + 40);
  if (OF_YOURS.test(right)) return THAT.test(text.slice(Math.max(0, start - 8), start));
  return AILS.test(right) && TO_PARENT.test(text.slice(0, start));
}

function livesBeside({ text }: SentenceBody, { form, start, end }: Candidate): boolean {
  if (form !== 'full' && !FORMAL.test(text.slice(Math.max(0, start - 9), start))) return false;
  return LIVES_AT.test(text.slice(end, end + 40));
}

function isGrandchild({ text }: SentenceBody, { known, start }: Candidate): boolean {
  return known && KIN_OF.test(text.slice(Math.max(0, start - 40), start));
}

function isParent({ text }: SentenceBody, { form, known, start }: Candidate): boolean {
  return form === 'first' && known && OFFSPRING_OF.test(text.slice(Math.max(0, start - 40), start));
}

// "Shivani als Pippi Langkous": a child in a costume or a play.
function plays({ cues, text }: SentenceBody, { form, end }: Candidate): boolean {
  const as = / als (?:de |een )?/y;
  as.lastIndex = end;
  if (form !== 'first' || !as.test(text)) return false;
  return (cues.get('figure') ?? []).some(({ start }) => start === as.lastIndex);
}

// "Groep 6 heeft mij 'juf Bijna' gedoopt": a made-up name in quotation marks.
function nicknamed({ text }: SentenceBody, { start, end }: Span): boolean {
  return /["'‘“„][a-zA-ZÀ-ɏ]{2,12} $/.test(text.slice(0, start)) && /^["'’”]/.test(text.slice(end));
}

const CALLED_PARENT =
  /\b(?<![À-ɏ])(?:opa|oma|vader|moeder|papa|mama|oppas|gastouder)(?: die [^,.!?]{1,30})? heet $/i;

// "De dader heet Quinten", "de opa die ophaalt heet Henk", but not "onze cavia heet Bram" or "de methode heet Nora".
function calledSlot({ cues }: SentenceBody, left: string): Slot {
  if (cues.has('own-family')) return 'own';
  const persons = ['pupil-noun', 'one-pupil', 'pupil-before', 'accused-noun'].flatMap(
    (list) => cues.get(list) ?? [],
  );
  const pet = cues.get('pet-noun')?.[0];
  // "Het meisje met de hond heet Sanne": what comes first has the name.
  if (pet) return persons.some(({ end }) => end < pet.start) ? 'pupil' : 'nobody';
  if (cues.has('colleague-noun') && !cues.has('group-word')) return 'adult';
  if (persons.length > 0) return 'pupil';
  return CALLED_PARENT.test(left) ? 'adult' : 'nobody';
}

function titled(body: SentenceBody, candidate: Candidate): boolean {
  return (
    termBefore(body, candidate, 'colleague-noun') && !/\bvan\s+$/i.test(body.text.slice(0, candidate.start))
  );
}

function apposed(body: SentenceBody, { end }: Span): boolean {
  return [...(body.cues.get('colleague-noun') ?? []), ...(body.cues.get('job-noun') ?? [])].some(
    (cue) =>
      cue.start > end &&
      /^(?:, | \(|,| als )(?:de |interim |onze |mijn |een |haar |zijn )?(?:nieuwe |vaste |eigen |lieve )?$/i.test(
        body.text.slice(end, cue.start),
      ),
  );
}

// "'Lampje' van Annet Schaap".
function quotedWorkBefore(body: SentenceBody, { start }: Span): boolean {
  return /['’”"»]\s?(?:van|door|by)\s$/i.test(body.text.slice(Math.max(0, start - 10), start));
}
