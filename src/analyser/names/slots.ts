import type { Span } from '../../draft/span';
import type { SentenceBody } from '../scan';
import type { Candidate } from './candidates';
import { PARTICLES } from './particles';

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
// "…, die bij ons al 22 jaar schoonmaakt": longer than any pupil stays.
const LONG_HERE = /^,? die (?:[a-zÀ-ɏ]+ ){0,4}al (?:1[3-9]|[2-5]\d) jaar(?![a-zÀ-ɏ])/i;
// "Tess, het zusje van Sven": a child, as its kin is.
const KIN_AFTER =
  /^,? \(?(?:het |de )?(?:kleine |jongste |oudere |jongere )?(?:zusje|broertje|tweelingbroer(?:tje)?|tweelingzus(?:je)?|vriendje|vriendinnetje|klasgenoot(?:je)?) van(?![a-zÀ-ɏ])/i;
// "De ouders van Leonie, de moeder van Charlene": she has parents, and is none.
const CHILD_OF =
  /\b(?<![À-ɏ])(?:ouders?|moeders?|vaders?|mama|papa|mam|pap|opa|oma|grootouders|verzorgers?) van (?:onze |kleine |lieve )?$/i;
const TO_CONTACT = /^ (?:mailen|bellen|appen|contacten)(?![a-zÀ-ɏ])/i;
const BELONGING_AFTER =
  /^ (?:(?:eigen|lieve|nieuwe|mooie|eerste|kleine|grote) )?(?:oma|opa|moeder|vader|mama|papa|mam|pap|ouders|zusje|broertje|zus|broer|spreekbeurt|werkstuk|tekening|tekeningen|diploma|verjaardag|boekbespreking|rapport|traktatie|knuffel|juf|meester|klas|boekje|gedicht|maquette|bouwwerk|schrift|beugel|gips|wiebeltand|tand|fiets|jas|verhaal|plek|stoel|advies)\b/i;
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
  if (before(body, candidate, 'own-before') || before(body, candidate, 'self-before')) return 'own';
  if (MINE.test(left)) return 'own';
  if (PLAYED_BY.test(left)) return 'topic';
  if (body.cues.has('follows-online') && !GROUP_AFTER.test(right)) return 'nobody';
  if (OF_MINE.test(left) && before(body, candidate, 'public-role')) return 'adult';
  if (isNobody(body, candidate, right)) return 'nobody';
  if (!candidate.known && nicknamed(body, candidate)) return 'nobody';
  if (LONG_HERE.test(right) || (candidate.form === 'full' && TO_CONTACT.test(right))) return 'adult';
  if (besides(body, candidate, 'adult-beside')) return 'adult';
  if (besides(body, candidate, 'parent-beside') && !CHILD_OF.test(left)) return 'adult';
  if (before(body, candidate, 'pupil-before') && !titled(body, candidate)) return 'pupil';
  if (before(body, candidate, 'called-before') && !WELCOMED.test(right)) return calledSlot(body);
  if (before(body, candidate, 'adult-before') || apposed(body, candidate)) return 'adult';
  if (before(body, candidate, 'topic-before') || quotedWorkBefore(body, candidate)) return 'topic';
  if (GROUP_AFTER.test(right) || CODE_AFTER.test(right) || AGE_AFTER.test(right)) return 'pupil';
  if (BORN_AFTER.test(right) || KIN_AFTER.test(right)) return 'pupil';
  const own = body.text.slice(candidate.start, candidate.end);
  if (POSSESSIVE.test(own) && OPINION_AFTER.test(right)) return 'own';
  return POSSESSIVE.test(own) && BELONGING_AFTER.test(right) ? 'pupil' : undefined;
}

// "Groep 6 heeft mij 'juf Bijna' gedoopt": a made-up name in quotation marks.
function nicknamed({ text }: SentenceBody, { start, end }: Span): boolean {
  return /["'‘“„][a-zA-ZÀ-ɏ]{2,12} $/.test(text.slice(0, start)) && /^["'’”]/.test(text.slice(end));
}

// "De dader heet Quinten", but not "onze cavia heet Bram" or "de methode heet Nora".
function calledSlot({ cues }: SentenceBody): Slot {
  if (cues.has('own-family')) return 'own';
  const ofPerson = ['pupil-noun', 'one-pupil', 'pupil-before', 'accused-noun'].some((list) => cues.has(list));
  if (cues.has('pet-noun')) return 'nobody';
  if (cues.has('colleague-noun') && !cues.has('group-word')) return 'adult';
  return ofPerson ? 'pupil' : 'nobody';
}

function titled(body: SentenceBody, candidate: Candidate): boolean {
  return before(body, candidate, 'colleague-noun') && !/\bvan\s+$/i.test(body.text.slice(0, candidate.start));
}

function isNobody(body: SentenceBody, candidate: Candidate, right: string): boolean {
  // "Voorzitter Pleun (groep 8)" holds no public office.
  const inGroup = candidate.form === 'first' && (GROUP_AFTER.test(right) || CODE_AFTER.test(right));
  if (before(body, candidate, 'nobody-before') || (!inGroup && before(body, candidate, 'public-role')))
    return true;
  if (isAnimal(body, candidate)) return true;
  if (inTitle(body, candidate) || EXERCISE.test(body.text.slice(0, candidate.start))) return true;
  if (/^(?:,| \()/.test(right) && besides(body, candidate, 'public-role')) return true;
  if (/^\s?(?:\((?:D66|VVD|CDA|PVV|BBB|SGP|SP|PvdA|GroenLinks|Volt|NSC|DENK))/.test(right)) return true;
  if (isStreet(body, candidate)) return true;
  const things = body.cues.get('named-thing') ?? [];
  return things.some(
    (cue) =>
      cue.start > candidate.end - 1 &&
      /^[ -]$/.test(body.text.slice(candidate.end, cue.start)) &&
      /^[ -][a-zA-ZÀ-ɏ]/.test(right) &&
      closeBound(body, candidate, cue),
  );
}

// "Jan van Goyenstraat", but not "Els van der Laan".
function isStreet({ words, cues }: SentenceBody, { to }: Candidate): boolean {
  const [before, last] = [words[to - 1], words[to]];
  const surname = before && PARTICLES.has(before.norm) && (last?.norm.length ?? 0) < SHORTEST_STREET;
  return !surname && (cues.get('street-word') ?? []).some((cue) => cue.start === last?.start);
}

const SHORTEST_STREET = 6;

// "Trix, de T. rex", "Hans is een meerval", "Bram is uiteraard mijn kat".
function isAnimal(body: SentenceBody, { end }: Span): boolean {
  return (body.cues.get('pet-noun') ?? []).some(
    (cue) =>
      cue.start > end &&
      cue.start < end + 30 &&
      /^(?:(?:,| \(| is| was) ?(?:[a-zÀ-ɏ]+ )?(?:de |een |onze |ons |het |mijn |m['’]n )(?:nieuwe |eigen |oude |lieve )?| \()$/i.test(
        body.text.slice(end, cue.start),
      ),
  );
}

// "Rekensom van vandaag: Anna heeft 4 appels": whoever stands in a sum.
const EXERCISE =
  /(?<![a-zÀ-ɏ])(?:reken|redactie|verhaaltjes)?(?:som(?:men)?|raadsel)(?: van (?:vandaag|de dag|de week))?: ?[^:]{0,80}$/i;

// "Gelezen: 'Meester Max en de Minimonsters'": a short quotation that says nothing, where reading or watching is spoken of.
function inTitle(body: SentenceBody, candidate: Span): boolean {
  if (!['work-noun', 'fiction-context', 'reading-word'].some((list) => body.cues.has(list))) return false;
  const opened = /(?:^|[\s(])['"‘“„«]([^'"’”»‘“„«]{0,40})$/.exec(body.text.slice(0, candidate.start));
  const closed = /^([^'"’”»‘“„«.!?]{0,40})['"’”»]/.exec(body.text.slice(candidate.end));
  if (!opened || !closed) return false;
  const verbs = body.cues.get('human-verb') ?? [];
  return !verbs.some((cue) => cue.start > opened.index && cue.end < candidate.end + closed[0].length);
}

// "Bernhard straat", "Cruyff-plein"; a common noun that merely follows ("Jip huis") is not looked for.
function closeBound(body: SentenceBody, candidate: Candidate, cue: Span): boolean {
  return body.text[candidate.end] === '-' || /\p{Lu}/u.test(body.text[cue.start] ?? '');
}

// A lexicon term that ends where the name begins, with nothing between but blanks, quotes or a filler word.
function before(body: SentenceBody, { start }: Span, list: string): boolean {
  const gap = GAPS[list] ?? USUAL_GAP;
  return (body.cues.get(list) ?? []).some((cue) => cue.end <= start && bridges(body, cue.end, start, gap));
}

// "Gefeliciteerd, Jip!" and "trots op: Jip", but "Hoi juf, Jip is ziek" and "Nieuw in ons team: Nadia".
const GAPS: Readonly<Record<string, RegExp>> = {
  'pupil-before': /^[\s,:!.("'‘’“”*_-]*$/,
  'adult-before': /^(?:\.?[\s("'‘’“”*_]+|: ?|, (?:dat|dit) is )$/,
  'nobody-before': /^\.?[\s"'‘“]+$/,
  'public-role': /^\.?[\s"'‘“]+$/,
};
const USUAL_GAP = /^(?:\.?[\s("'‘’“”*_]+|: ?)$/;

function bridges(body: SentenceBody, from: number, to: number, allowed: RegExp): boolean {
  const gap = body.text.slice(from, to);
  if (gap.length > 24) return false;
  if (allowed.test(gap)) return true;
  const filler = (body.cues.get('name-filler') ?? []).find((cue) => cue.start > from && cue.end < to);
  return (
    filler !== undefined &&
    allowed.test(body.text.slice(from, filler.start)) &&
    /^ $/.test(body.text.slice(filler.end, to))
  );
}

// A lexicon term right behind the name: "Petra (moeder van …", "Judith, onze intern begeleider".
function besides(body: SentenceBody, { end }: Span, list: string): boolean {
  return (body.cues.get(list) ?? []).some(
    (cue) =>
      cue.start >= end &&
      /^,? ?\(?(?:de |het |een |onze |haar |zijn |oud-)?$/i.test(body.text.slice(end, cue.start)),
  );
}

function apposed(body: SentenceBody, { end }: Span): boolean {
  return [...(body.cues.get('colleague-noun') ?? []), ...(body.cues.get('job-noun') ?? [])].some(
    (cue) =>
      cue.start > end &&
      /^(?:, | \(|,| als )(?:de |interim ||onze |mijn |een |haar |zijn )?(?:nieuwe |vaste |eigen |lieve )?$/i.test(
        body.text.slice(end, cue.start),
      ),
  );
}

// "'Lampje' van Annet Schaap".
function quotedWorkBefore(body: SentenceBody, { start }: Span): boolean {
  return /['’”"»]\s?(?:van|door|by)\s$/i.test(body.text.slice(Math.max(0, start - 10), start));
}

/** Names that stand in one row with this one: "Yara, Sjoerd en Emirhan". */
export function rowsOf(
  body: SentenceBody,
  candidates: readonly Candidate[],
): readonly (readonly Candidate[])[] {
  const rows: Candidate[][] = [];
  for (const candidate of candidates) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && ROW_GAP.test(body.text.slice(last.end, candidate.start))) row.push(candidate);
    else rows.push([candidate]);
  }
  return rows;
}

const ROW_GAP =
  /^(?: \([^()]{1,24}\))?(?:,? \d{1,2}\. ?|, ?| & | en | and | \+ |; | ?\/ ?|, en | én |[,.!] (?:en )?[Dd]ag )(?:de |onze |juf |meester )?$/;
