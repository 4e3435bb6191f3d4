import { overlaps, type Span } from '../../draft/span';
import type { SentenceBody } from '../scan';
import { actsLikePerson, afterDeterminer, HUMAN_SIGN, near, verbBeside } from './beside';
import type { Candidate } from './candidates';
import { isOlderName } from './first-names';
import { type Slot, slotOf } from './slots';
import { type Talk, type Theme, talkOf } from './theme';
import { isUnheardName } from './unheard';

/** Whose name it is, and the words or circumstance that told. */
export interface Verdict {
  readonly kind: 'pupil' | 'adult';
  readonly slot: boolean;
}

/** What stands around a name's sentence. */
export interface Around {
  /** Whom else the draft surely names. */
  readonly company?: Verdict['kind'] | undefined;
  /** The line above the list that the sentence is an item of. */
  readonly intro?: SentenceBody | undefined;
  /** Whether the next sentence goes on about "hij" or "haar". */
  readonly goesOn?: boolean;
}

const ENOUGH = 3;
const ENOUGH_IN_CLASS = 2;
// A whole name is more often a public person's than a bare first name is.
const ENOUGH_FULL = 4;

/** Judges the names of one row, which share what is known of any of them. */
export function judgeRow(
  body: SentenceBody,
  row: readonly Candidate[],
  theme: Theme,
  around: Around = {},
): (Verdict | undefined)[] {
  const slots = slotsOf(body, row);
  const known = slots.find((slot) => slot === 'pupil' || slot === 'adult');
  const shared = (isEnumeration(body, row) ? known : undefined) ?? introduced(body, row, around.intro);
  const listed = row.length > 1 && row.some((candidate) => candidate.known && !candidate.doubtful);
  return row.map((candidate, index) =>
    judge(
      body,
      candidate,
      slots[index] ?? (listed || row.length === 1 ? shared : undefined),
      listed,
      theme,
      around,
    ),
  );
}

// "Voorgelezen uit Lotte en Roos": what is no private person's first is none's behind it.
function slotsOf(body: SentenceBody, row: readonly Candidate[]): readonly Slot[] {
  const slots = row.map((candidate) => slotOf(body, candidate));
  const nobodys = slots[0] === 'own' || (slots[0] === 'topic' && body.cues.has('reading-word'));
  return nobodys ? slots.map((slot) => slot ?? slots[0]) : slots;
}

// "Hoi juf Sanne, Daan is ziek" is no enumeration; "Petra en Marloes" and three in a row are.
function isEnumeration(body: SentenceBody, row: readonly Candidate[]): boolean {
  const first = row[0] as Candidate;
  return row.length > 2 || / (?:en|and) |&|\+/.test(body.text.slice(first.end, row.at(-1)?.start));
}

// "Diploma A: Yara, Sjoerd": an event of children, a colon, names.
function introduced(body: SentenceBody, row: readonly Candidate[], intro: SentenceBody | undefined): Slot {
  const first = row[0] as Candidate;
  const colon = row.length > 1 && /:\s*$/.test(body.text.slice(0, first.start));
  const source = colon ? body : intro;
  const cast = /[–—:-] $/.test(body.text.slice(0, first.start));
  if (!source || (!colon && !cast && first.from > 1)) return undefined;
  const { pupils, adults } = talkOf(source);
  if (pupils === adults) return undefined;
  return pupils ? 'pupil' : 'adult';
}

function judge(
  body: SentenceBody,
  candidate: Candidate,
  slot: Slot,
  listed: boolean,
  theme: Theme,
  around: Around,
): Verdict | undefined {
  const topic = slot === 'topic' && !(candidate.form === 'first' && talkOf(body).pupils);
  if (slot === 'own' || slot === 'nobody' || topic || isFigure(body, candidate, theme)) return undefined;
  if (slot === 'pupil' || slot === 'adult') return inSlot(body, candidate, slot, listed, theme);
  if (!mayStandAlone(body, candidate, listed, theme, around) || theme.impersonal || theme.fiction)
    return undefined;
  if (theme.ownFamily || theme.public) return undefined;
  const pupil = pupilScore(body, candidate, theme, listed) + (around.company === 'pupil' ? 1 : 0);
  const adult = adultScore(body, candidate, theme) + (around.company === 'adult' ? 1 : 0);
  const spoken = around.goesOn || HUMAN_SIGN.test(body.text) ? 1 : 0;
  if (Math.max(pupil, adult) + spoken < enoughFor(body, candidate, listed, theme)) return undefined;
  return { kind: pupil >= adult && !theme.newStaff ? 'pupil' : 'adult', slot: false };
}

// How much must speak for a name that nothing beside it explains.
function enoughFor(body: SentenceBody, candidate: Candidate, listed: boolean, theme: Theme): number {
  if (theme.message) return ENOUGH_IN_CLASS;
  if (candidate.form === 'full') return listed || talkOf(body).adults ? ENOUGH : ENOUGH_FULL;
  return theme.classroom ? ENOUGH_IN_CLASS : ENOUGH;
}

/** Whether the words are those of a book, of history, of the stage or of a feast. */
export function isFigure(body: SentenceBody, candidate: Span, theme: Theme): boolean {
  const hits = (list: string) => (body.cues.get(list) ?? []).some((cue) => overlaps(cue, candidate));
  if (hits('figure')) return true;
  if (hits('public-first') && body.cues.has('figure-context')) return true;
  return hits('figure-first') && (theme.fiction || theme.figures || body.cues.has('work-noun'));
}

// A name in a slot may be one that no lexicon knows, unless it is a bare capitalised word behind a weak sign.
function inSlot(
  body: SentenceBody,
  candidate: Candidate,
  slot: Slot,
  listed: boolean,
  theme: Theme,
): Verdict | undefined {
  if (!candidate.known && candidate.form === 'full' && isInstitution(body, candidate)) return undefined;
  if ((theme.impersonal || theme.public) && !titledOrGrouped(body, candidate)) return undefined;
  if (theme.literary && !GROUP.test(body.text.slice(candidate.end))) return undefined;
  const unknown = !candidate.known && candidate.form === 'first';
  if (unknown && !titledOrGrouped(body, candidate)) return undefined;
  if (slot === 'pupil' && BIRTH.test(body.text)) return undefined;
  if (!candidate.capital && candidate.doubtful && !listed) return undefined;
  const left = body.text.slice(0, candidate.start);
  if (slot === 'adult' && KIN.test(left) && !isOfSchool(body, theme)) return undefined;
  const older = isOlderName(candidate.first) && talkOf(body).adults;
  const grown = body.cues.has('adult-only') || theme.newStaff || older;
  const adult = slot === 'adult' || grown;
  return { kind: adult ? 'adult' : 'pupil', slot: true };
}

// "Met dank aan vader Jeroen" in a school's own post; who writes for themselves more often means their own.
function isOfSchool(body: SentenceBody, theme: Theme): boolean {
  return !theme.ownFamily && (talkOf(body).pupils || theme.adults || theme.official);
}

// "Team Oranje", "Bakkerij Nollen".
function isInstitution(body: SentenceBody, candidate: Candidate): boolean {
  const left = body.text.slice(Math.max(0, candidate.start - 20), candidate.start);
  const lists = ['nobody-before', 'public-role', 'school-type', 'named-thing', 'group-noun', 'school-noun'];
  const names = lists.some((list) => (body.cues.get(list) ?? []).some((cue) => overlaps(cue, candidate)));
  const right = body.text.slice(candidate.end);
  return names || !(TITLE.test(left) || GROUP.test(right) || PRESENTED.test(right));
}

const KIN = /(?:^|\P{L})(?:opa|oma|tante|oom|papa|mama|vader|moeder)\s$/iu;
// A newborn is no pupil yet.
const BIRTH = /\b(?:bevallen|geboren|geboorte|beschuit met)\b/i;
const TITLE =
  /\b(?:juf|juffrouw|meester|mevrouw|meneer|familie|leerling|kleuter|(?:mama|papa|moeder|vader|leerlingnummer|bsn|dossier|verlofbrief|verlofaanvraag) van|(?:notities?|aantekeningen) over)\s$/i;
// "…, vader uit groep 2", "… mailen", "…, die bij ons al 22 jaar schoonmaakt".
const PRESENTED =
  /^, (?:vader|moeder|papa|mama|opa|oma|onze|de (?:papa|mama|vader|moeder) van)(?!\p{L})|^ (?:mailen|bellen|appen|contacten)(?!\p{L})|^, die (?:\p{L}+ ){0,4}al \d\d jaar/iu;
const GROUP =
  /^,? ?\(?(?:uit )?(?:groep|gr\.?|klas) ?\d|^ ?\(?[1-8][a-f]?\)|^,? \(?\d{1,2} jaar|^,? \(?\d{1,2}[-/.]\d{1,2}[-/.](?:20)?[12]\d(?!\d)/i;

function titledOrGrouped(body: SentenceBody, candidate: Candidate): boolean {
  const left = body.text.slice(Math.max(0, candidate.start - 20), candidate.start);
  const right = body.text.slice(candidate.end, candidate.end + 20);
  return (
    TITLE.test(left) ||
    (GROUP.test(right) &&
      candidate.from > 0 &&
      !afterDeterminer(body, { start: candidate.start, capital: false }))
  );
}

// Without a sign beside it a name must be a first name of the lexicon, and more than an ordinary word.
function mayStandAlone(
  body: SentenceBody,
  candidate: Candidate,
  listed: boolean,
  theme: Theme,
  around: Around,
): boolean {
  if (afterDeterminer(body, candidate)) return false;
  if (!candidate.known && candidate.form !== 'initials')
    return theme.classroom && isUnheardName(body, candidate, around.goesOn === true);
  if (!candidate.capital && (!theme.casual || (candidate.doubtful && !listed))) return false;
  if (candidate.form === 'initials')
    return theme.ours && talkOf(body).pupils && /:/.test(body.text.slice(0, candidate.start));
  if (candidate.form === 'full')
    return (
      (theme.leading && (talkOf(body).adults || worksHere(body, candidate))) ||
      (theme.classroom && listed && talkOf(body).pupils) ||
      (theme.message && theme.adults) ||
      (theme.ours && (listed || talkOf(body).adults || (talkOf(body).pupils && !body.cues.has('work-noun'))))
    );
  return candidate.form === 'first' && (!candidate.doubtful || listed || actsLikePerson(body, candidate));
}

function pupilScore(body: SentenceBody, candidate: Candidate, theme: Theme, listed: boolean): number {
  const talk: Talk = talkOf(body);
  const verb = verbBeside(body, candidate);
  let score = talk.pupils ? 2 : talk.school ? 1.5 : 0;
  if (theme.pupils) score += 1;
  if (theme.atSchool && (theme.pupils || verb)) score += 1;
  if (verb) score += 1;
  else if (near(body, candidate, 'pupil-near')) score += 1;
  if (listed || /: ?$/.test(body.text.slice(0, candidate.start))) score += 1;
  // Whom a pupil writes of is mostly a classmate.
  if (theme.byPupil) score += verb ? 1.5 : 0.5;
  else if (theme.leisure) score -= 2;
  return isOlderName(candidate.first) ? score - 4 : score;
}

// "Dorien Sluiskes van De Marke", "Ilse Schothorst van onze school": whom who leads schools writes of with a school.
function worksHere(body: SentenceBody, { form, end }: Candidate): boolean {
  return form === 'full' && WORKPLACE.test(body.text.slice(end, end + 40));
}

const WORKPLACE =
  /^ (?:van|op|uit) (?:(?:onze|ons|de|een van onze) (?:school|scholen|stafbureau|bestuurskantoor|kindcentrum)(?!\p{L})|(?:De|Het|'t|Sint|St\.?|obs|cbs|ikc|basisschool|kbs) \p{Lu})/u;

function adultScore(body: SentenceBody, candidate: Candidate, theme: Theme): number {
  const talk: Talk = talkOf(body);
  let score = talk.adults ? 2 : 0;
  if (theme.adults) score += 1;
  if (verbBeside(body, candidate)) score += 0.5;
  if (near(body, candidate, 'person-near')) score += 1;
  if (theme.atSchool && theme.adults) score += 0.5;
  if (theme.leisure && !talk.adults) score -= 2;
  if (theme.newStaff) return score + 2;
  if (theme.leading && worksHere(body, candidate)) return score + 5;
  if (candidate.form === 'full' && talk.adults && !talk.pupils) return score + 1;
  if (!isOlderName(candidate.first)) return score - 1;
  return theme.atSchool && theme.pupils ? score + 2 : score + 1;
}
