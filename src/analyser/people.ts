import { overlaps, type Span } from '../draft/span';
import { isFiction, isTold } from './meaning/fiction';
import { isAnimalOf, isPet } from './names/animals';
import type { Candidate } from './names/candidates';
import { isGrown, isKin, isOfOwnLife, isPostcode } from './names/elsewhere';
import { excludedSpans } from './names/excluded';
import { firstNameIn, isOlderName } from './names/first-names';
import { isFigure } from './names/publics';
import type { RosterHit } from './names/roster-index';
import { isOfGroup, slotOf, toldOf } from './names/slots';
import { namingTags } from './names/tags';
import { speaksOfPupils, type Theme, themeOf } from './names/theme';
import { FORMAL_TITLE, SCHOOL_TITLE } from './names/titles';
import { LIKELY, namesAt, type Weighed, weighedNames } from './names/weigh';
import type { Signal } from './report';
import { rosterHits, rosterSentences } from './roster';
import type { Context, ReadDraft } from './rule';
import { normalise } from './text/normalise';
import { perDraft } from './text/per-draft';
import type { SentenceBody } from './text/scan';
import { type Sentence, spanIn } from './text/text';
import { hasSentence, sentencesWhere } from './text/where';

/** A private person around the school whom a draft names. */
export interface NamedPerson extends Span {
  readonly kind: 'pupil' | 'adult';
  /** How it is known: the author's own list, or the words around the name. */
  readonly source: 'roster' | 'words';
  /** Whether a pupil's name is likely enough to hold a post: by `SURE`, or by `LIKELY` where a word beside it tells a pupil's. */
  readonly sure: boolean;
  readonly because: readonly Signal[];
}

const SURE = 0.7;
// So little must a name of the list look like anybody's before it is taken for an ordinary word; a child's, with a
// capital, for that of a book, a game or a pet as well.
const ANOTHER = 0.08;
const ANOTHER_CHILD = 0.15;

// "Ook een Karen in je oudergroep?", "in het Engels".
const ONE_OF_A_KIND = /(?<![a-zÀ-ɏ])(?:g?een|het) $/i;
// "De Brits-Amerikaanse broers", "de Twentse boeren".
const OF_A_PLACE = /[a-zÀ-ɏ]{3}(?:aanse|eense|ische|itse|dse|ese|tse|gse)$/i;

// "Roos, raam, rok, vis": the first of a row of words.
const LISTED = /^(\p{Lu})\p{L}+, (\p{Ll})\p{L}+(?:,| en) (\p{Ll})/u;
// "Floris de Vijfde", "Julius II"; but "Sem V" sits beside "Sem B".
const RULER =
  /^\p{Lu}\p{Ll}+ (?:de (?:Eerste|Tweede|Derde|Vierde|Vijfde|Zesde|Zevende|Achtste|Stoute|Kale|Vrome)|X{0,2}(?:I{2,3}|I[VX]|VI{1,3}|XI{1,3}|XIV|XVI))(?![\p{L}.]| (?:plaats|prijs|uit (?:groep|klas)))/u;
// "Paarse Vrijdag".
const NAMED_DAY = /(?:maan|dins|woens|donder|vrij|zater|zon)dag$/i;

/** Everyone whom the draft names: pupils, and colleagues, parents and others around the school; in the text's order. */
export const peopleIn = perDraft((draft, context: Context): readonly NamedPerson[] => {
  const weighed = weighedNames(draft);
  const listed = rosterSentences(context.knowledge.roster, draft.read).flatMap((sentence) =>
    listedIn(draft, context, sentence, weighed),
  );
  const theme = themeOf(draft);
  const likely = weighed.filter(isLikely);
  const tagged = taggedIn(draft, likely);
  const titled = new Set(weighed.filter(isTitled).map(({ candidate }) => candidate.first));
  const animals = new Set(
    weighed.filter(({ body, candidate }) => isPet(body, candidate)).map(({ candidate }) => candidate.first),
  );
  const isAnimals = ({ body, candidate }: Weighed) =>
    animals.has(candidate.first) && slotOf(body, candidate) !== 'pupil';
  const loose = likely.filter((name) => !isAnimals(name) && !tagged.some((tag) => overlaps(tag, name)));
  const seen = [...loose.flatMap((name) => guessed(draft, name, theme, titled)), ...tagged];
  const named = [...listed, ...seen.filter((one) => !listed.some((person) => overlaps(person, one)))];
  return withoutExcluded(draft, context, named).sort((a, b) => a.start - b.start);
});

function withoutExcluded(draft: ReadDraft, context: Context, named: readonly NamedPerson[]): NamedPerson[] {
  if (named.length === 0) return [];
  const { spans, ofListed } = excludedSpans(draft, context);
  const byGrownUp = draft.author.role !== 'pupil';
  return named.filter((person) => {
    const listed = byGrownUp && person.source === 'roster' && person.kind === 'pupil';
    return !(listed ? ofListed : spans).some((span) => overlaps(span, person));
  });
}

// "Willem van Oranje, gespeeld door Willem uit groep 7", "bij Grietje Boonstra, Kerkpad 3": whatever the text is about,
// a group tells whose name it is, and so does an address, or a parent to whom it is written.
function isLikely({ body, candidate, pupil, adult }: Weighed): boolean {
  if (pupil + adult >= LIKELY) return true;
  const [slot, told] = [slotOf(body, candidate), toldOf(body, candidate)];
  if (!candidate.capital || !(candidate.known || told === 'adult')) return false;
  return told ? slot === told : slot === 'pupil' && pupil >= adult && isOfGroup(body, candidate);
}

// Somebody of a book, a word of the lexicon and a small letter that may be a noun name nobody, whatever else is said.
function isSomebody(name: Weighed, theme: Theme): boolean {
  const { body, candidate, row, after } = name;
  const { known, form, capital, doubtful, start } = candidate;
  // "Jip uit groep 8" is no Jip of a book.
  if (isFigure(body, candidate, theme) && !(form === 'first' && isOfGroup(body, candidate))) return false;
  if (
    isOfOwnLife(body, candidate) ||
    isPostcode(body, candidate) ||
    (after && isAnimalOf(body, candidate, after))
  )
    return false;
  if (!capital && doubtful && row.length === 1 && !isTitled(name)) return false;
  if (isKin(body, candidate) && !theme.school && !theme.pupils) return false;
  if (doubtful && isListed(body.text.slice(start))) return false;
  if (RULER.test(body.text.slice(start)) || isEach(body, candidate)) return false;
  if (ONE_OF_A_KIND.test(body.text.slice(Math.max(0, start - 6), start))) return false;
  if (!known && NAMED_DAY.test(body.text.slice(start, candidate.end))) return false;
  if (!known && form === 'first' && OF_A_PLACE.test(body.text.slice(start, candidate.end))) return false;
  return (
    known ||
    form !== 'first' ||
    ![...body.cues.values()].some((cues) => cues.some((cue) => overlaps(cue, candidate)))
  );
}

// "Elke tien jaar" is each of them; "Elke las voor" is somebody.
function isEach({ words, cues, text }: SentenceBody, { first, to, end }: Candidate): boolean {
  const next = words[to + 1];
  if (first !== 'elke' || !next || next.capital || text.slice(end, next.start) !== ' ') return false;
  return next.norm !== 'en' && !cues.get('human-verb')?.some(({ start }) => start === next.start);
}

function isListed(text: string): boolean {
  const [, name, ...letters] = LISTED.exec(text) ?? [];
  return name !== undefined && letters.every((letter) => letter === name.toLowerCase());
}

// "Drie nieuwe gezichten! Anna (groep 3) en Bob (gym)", "our colleague Megan": so much likelier a pupil must one of them be.
const OF_STAFF = 3;

// What stands behind the name of a pupil.
const OF_CLASS = /^ uit [1-8][a-f](?![a-zÀ-ɏ\d])/i;
const OF_GROUP = /^ uit (?:groep|klas) \d/i;

// "Kayleigh uit 4a", "R. Wolters uit groep 6", "het duo Wolbers en Ter Braak uit groep 8": however formally a name is
// written, but none that hardly a child has.
function isOfClass(name: Weighed): boolean {
  const { body, row, candidate } = name;
  const behind = body.text.slice(row.at(-1)?.end);
  if (candidate.form === 'initials' && OF_GROUP.test(behind)) return true;
  if (isOlderName(candidate.first) || isTitled(name)) return false;
  return OF_CLASS.test(behind) || (!(candidate.known && candidate.form === 'first') && OF_GROUP.test(behind));
}

function guessed(draft: ReadDraft, name: Weighed, theme: Theme, titled: ReadonlySet<string>): NamedPerson[] {
  const { text, read } = draft;
  const { start, end, pupil, adult } = name;
  if (!isSomebody(name, theme) || isTold(draft, name)) return [];
  // "De 52-jarige Lode": no child, and by itself nobody of the school.
  const grown = isGrown(name.body, name.candidate);
  if (grown && adult < LIKELY) return [];
  const slot = slotOf(name.body, name.candidate);
  const known = slot === toldOf(name.body, name.candidate) ? slot : undefined;
  const kind = known ?? (grown ? 'adult' : likelierOf(name, titled, hasSentence(read, 'new-staff')));
  const because = [{ kind: 'words', text: text.slice(start, end) }] as const;
  return [{ start, end, kind, source: 'words', sure: pupil >= (slot === 'pupil' ? LIKELY : SURE), because }];
}

function likelierOf(name: Weighed, titled: ReadonlySet<string>, welcome: boolean): NamedPerson['kind'] {
  const { body, candidate, pupil, adult } = name;
  const slot = slotOf(body, candidate);
  // "Het duo Wevers en Ter Haar uit groep 8": the class tells more than "duo".
  const ofRow = !candidate.known && name.row.length > 1;
  if ((slot !== 'adult' || ofRow) && isOfClass(name)) return 'pupil';
  // "Juf Esmée is jarig! Een kaart kan naar Esmée Bos, Kerkstraat 3".
  if (slot === 'adult' ? isTitled(name) : slot === undefined && titled.has(candidate.first)) return 'adult';
  return pupil >= adult * (welcome || slot === 'adult' ? OF_STAFF : 1) ? 'pupil' : 'adult';
}

const TITLE = new RegExp(`(?<![a-zÀ-ɏ"'‘“])(?:${SCHOOL_TITLE}|${FORMAL_TITLE}) $`, 'i');

function isTitled({ body, candidate: { start } }: Weighed): boolean {
  return TITLE.test(body.text.slice(Math.max(0, start - 11), start));
}

function listedIn(
  draft: ReadDraft,
  { knowledge }: Context,
  sentence: Sentence,
  weighed: readonly Weighed[],
): NamedPerson[] {
  const hits = rosterHits(knowledge.roster, sentence.body);
  if (themeOf(draft).fiction && isFiction(draft, sentence)) return [];
  return hits
    .filter((hit) => hit.whole || !isElsewhere(draft, sentence, hit, weighed))
    .map((hit) => ({
      ...spanIn(sentence, hit),
      kind: hit.listed.kind === 'pupils' && !hit.adult ? 'pupil' : 'adult',
      source: 'roster',
      sure: true,
      because: [{ kind: 'roster', text: hit.listed.entry }],
    }));
}

// A first name of the list that is a book's, a club's or an ordinary word here.
function isElsewhere(
  draft: ReadDraft,
  sentence: Sentence,
  hit: RosterHit,
  weighed: readonly Weighed[],
): boolean {
  const theme = themeOf(draft);
  if (isFigure(sentence.body, hit, theme) || (theme.literary && !speaksOfPupils(sentence.body))) return true;
  const span = spanIn(sentence, hit);
  const names = namesAt(weighed, span);
  if (isNoName(sentence, hit) && names.length === 0) return true;
  // "Willem van Oranje, gespeeld door Willem uit groep 7".
  if (names.some(({ body, candidate }) => slotOf(body, candidate) === 'pupil')) return false;
  const { words } = sentence.body;
  const capital = words.some((word) => word.capital && overlaps(word, hit));
  const least = capital && hit.listed.kind === 'pupils' ? ANOTHER_CHILD : ANOTHER;
  return names.some((name) => isDoubtful(draft, name) && name.pupil + name.adult < least);
}

// "Wil jij …", "pim-pam-pet": what the lexicon knows as a name and yet does not take for one here.
function isNoName({ body }: Sentence, hit: RosterHit): boolean {
  const word = body.words.find((one) => overlaps(one, hit));
  return word !== undefined && word.end === hit.end && firstNameIn(word.norm) !== undefined;
}

// The list knows names that the lexicon does not, and what is called after somebody: "de Jurre-methode".
function isDoubtful({ text }: ReadDraft, { candidate, end }: Weighed): boolean {
  return candidate.known && text[end] !== '-';
}

function taggedIn(draft: ReadDraft, likely: readonly Weighed[]): NamedPerson[] {
  return sentencesWhere(draft.read, namingTags).flatMap((sentence) =>
    isFiction(draft, sentence)
      ? []
      : namingTags(sentence.body).map((tag) => {
          const span = spanIn(sentence, tag);
          const text = draft.text.slice(span.start, span.end);
          const kind = tag.kind === 'somebody' ? thankedIn(draft, text, likely) : tag.kind;
          const because = [{ kind: 'words', text }] as const;
          return { ...span, kind, source: 'words', sure: true, because };
        }),
  );
}

// "#dankjewelSem" is the Sem of the text; who stands nowhere else in it is of the staff if the text is about staff.
function thankedIn(draft: ReadDraft, tag: string, likely: readonly Weighed[]): NamedPerson['kind'] {
  const letters = normalise(tag);
  const named = likely.filter(({ candidate }) => letters.includes(candidate.first));
  if (named.length > 0) return named.some(({ pupil, adult }) => pupil >= adult) ? 'pupil' : 'adult';
  return themeOf(draft).adults || hasSentence(draft.read, 'colleague-noun') ? 'adult' : 'pupil';
}
