import type { Attachment, Author, Role } from '../../draft/draft';
import { overlaps, type Span } from '../../draft/span';
import { patternCue } from '../cues/pattern-cue';
import type { Cue } from '../lexicon/lexicon';
import type { ReadDraft } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import type { Sentence } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';

/** The attached pictures, films and recordings that show or sound people, as far as alt text, file name and text tell. */
export function footageOfPeople(draft: ReadDraft): readonly Attachment[] {
  return footageWhere(draft, showsPeople);
}

/** Those that may, by what the text is about: nothing tells what is on them. */
export function footagePerhapsOfPeople(draft: ReadDraft): readonly Attachment[] {
  const { read, attachments } = draft;
  // Nearly every draft, at every key.
  if (attachments.length === 0) return [];
  if (hasSentence(read, 'shown-thing') || hasSentence(read, 'own-picture')) return [];
  if (!hasSentence(read, 'shown-person') && !hasSentence(read, 'school-event')) return [];
  return footageWhere(draft, ({ kind, name, alt }) => kind !== 'document' && !alt && BY_CAMERA.test(name));
}

// "IMG_7120.jpg", "PXL_20260302_142211.jpg", "foto.png", or no name at all.
const BY_CAMERA =
  /^(?:(?:img|dsc[a-z]?|pxl|vid|mvi|mov|gopr|p|image|photo|foto|video|film|afbeelding|[a-z]+ (?:image|video))(?![a-z]))?[^a-z]*(?:at[^a-z]*|[ _-]wa[^a-z]*)?(?:\.\w+)?$/i;

type Shows = (attachment: Attachment, told: boolean, colleagues: boolean) => boolean;

function footageWhere(draft: ReadDraft, shows: Shows): readonly Attachment[] {
  const { read, attachments } = draft;
  if (attachments.length === 0) return [];
  const told = hasSentence(read, tellsOfPeople);
  const colleagues = hasSentence(read, 'colleague-noun') || hasSentence(read, 'furtive');
  return attachments.filter(
    (attachment) => shows(attachment, told, colleagues) && !isAuthor(attachment, draft.author),
  );
}

/**
 * Whether a file shows or sounds people, by its name and description; or by the text, when that was `told` there.
 * "Een oudere man" is somebody of the school where the text speaks of `colleagues`.
 */
export function showsPeople({ kind, name, alt }: Attachment, told = false, colleagues = false): boolean {
  if (kind === 'document') return false;
  const { cues } = scanSentence(name.replace(/\.\w+$/, '').replace(/[_\-.\d]+/g, ' '));
  const adults = colleagues && !cues.has('own-picture');
  if (alt) return pictures(alt, 'shown-person') || (adults && pictures(alt, 'shown-adult'));
  if (cues.has('shown-thing') || cues.has('own-picture')) return false;
  return cues.has('shown-group-name') || told || (kind !== 'image' && cues.has('shown-person'));
}

const OWN_TRADE: Readonly<Partial<Record<Role, RegExp>>> = {
  teacher: /^(?:een |de )?(?:juf|meester|leraar|lerares|docente?|leerkracht)(?![a-zÀ-ɏ])/i,
  intern: /^(?:een |de )?stagiaire?(?![a-zÀ-ɏ])/i,
  leader: /^(?:een |de )?(?:directeur|directrice)(?![a-zÀ-ɏ])/i,
};

// "Juf praat in de camera", in a teacher's own post: nobody else is in it.
function isAuthor({ alt = '' }: Attachment, { role, account }: Author): boolean {
  const people = scanSentence(alt).cues.get('shown-person') ?? [];
  return account === 'personal' && people.length === 1 && OWN_TRADE[role]?.test(alt) === true;
}

function pictures(alt: string, list: string): boolean {
  const { cues } = scanSentence(alt);
  const person = cues.get(list)?.[0];
  const thing = cues.get('shown-thing')?.[0];
  if (list === 'shown-adult' && cues.has('own-picture')) return false;
  return person !== undefined && (thing === undefined || person.start < thing.start);
}

/**
 * Where a text announces footage of people ("Swipe voor meer blije snoetjes") that goes with it or is found elsewhere.
 * `named` are those whom the draft names.
 */
export function announcedFootage(
  { read, kind }: ReadDraft,
  named: readonly Span[],
): { sentence: Sentence; cue: Cue } | undefined {
  for (const at of placesWhere(read, announcementIn)) {
    const sentence = read.sentences[at] as Sentence;
    const cue = announcementIn(sentence.body);
    if (!cue || (kind === 'reply' && POINTED_AT.test(sentence.body.text.slice(0, cue.start)))) continue;
    const near = [read.sentences[at - 1], sentence, read.sentences[at + 1]];
    const people =
      near.some((one) => one?.body.cues.has('shown-person')) ||
      isOfEvent(sentence.body, cue) ||
      isOnIt(sentence, cue, named);
    if (people) return { sentence, cue };
  }
  return undefined;
}

// "De foto's van het schoolreisje": where a school goes out together nobody takes pictures of things only.
function isOfEvent({ cues, text }: SentenceBody, footage: Cue): boolean {
  if (cues.has('shown-thing')) return false;
  return (cues.get('school-event') ?? []).some(
    ({ start }) => start > footage.end && OF_IT.test(text.slice(footage.end, start)),
  );
}

const OF_IT = /^ (?:(?:van|tijdens|op|bij|uit) )(?:[a-zÀ-ɏ]+ ){0,5}$/i;

// "Op de foto ziet u Nine": who is named behind it is on it.
function isOnIt(sentence: Sentence, cue: Cue, named: readonly Span[]): boolean {
  const rest = { start: sentence.start + cue.end, end: sentence.end };
  return named.some((person) => overlaps(person, rest));
}

// What stands above an answer is somebody else's: "onder dit filmpje".
const POINTED_AT = /\b(?<![À-ɏ])(?:dit|deze|die|dat) $/i;

// "De foto's van het kamp zijn hier weggehaald", but "bekijk ze gauw, ze worden vrijdag verwijderd".
const TAKEN_OFF =
  /^(?!bekijk|kijk|swipe|zie)[^,;.!?]{0,60}(?:foto|film|beeld|video)[^,;.!?]{0,40} (?:is|zijn|hebben we|heb ik|staan) [^,;.!?]{0,25}(?:weggehaald|verwijderd|gewist|offline gehaald|niet meer online)(?![a-zÀ-ɏ])/i;

// "Filmpje van groep 5 die keihard meezingt": a heading over what is shown.
const SHOWS =
  /^\W*(?:(?:een|het|de|korte?|leuke?|nog een) ){0,2}(?:foto(?:['’]?s)?|fotootjes?|filmpjes?|film|video(?:['’]?s)?|video(?:otje|tje)s?|beelden) (?:van|met) (?:de |mijn |m['’]n |onze |mn )?(?:groep|[a-z]{0,10}klas|kinderen|kleuters|leerlingen|kids|jongens|meiden|meisjes|team|collega['’]?s)(?![a-zÀ-ɏ])/i;
// "Kijk die snoetjes!", 📸: a picture is meant, though no word for one stands there.
const IMPLIED =
  /\b[Kk]ijk (?:eens |nou |dan )?(?:die|deze|hun) (?:[a-zÀ-ɏ]+ )?(?:snoetjes|koppies|gezichtjes|smoeltjes|toetjes)(?![a-zÀ-ɏ])|\b[Kk]ijk (?:nou |eens |dan )?hoe (?:(?:trots|blij|mooi|lief|schattig|stoer|geconcentreerd) (?:onze|de|mijn) [a-zÀ-ɏ]+ |\p{Lu}\p{Ll}+ (?:haar|zijn|z['’]n|een|de|het|op|in|aan) )|\b[Kk]ijk ons (?:nou|nu|eens|dan|hier)(?![a-zÀ-ɏ])|\b[Zz]ie (?:de plaatjes|hier (?:onze|mijn))(?![a-zÀ-ɏ])|\b[Hh]ier (?:is ze|is hij|zijn ze) dan(?![a-zÀ-ɏ])|\bdit waren de (?:gezichten|gezichtjes)(?![a-zÀ-ɏ])|\b[Ss]wipe voor (?:mijn|onze|de|meer)(?![a-zÀ-ɏ])|\b[Hh]ier heb je (?:['’]?m|hem)(?![a-zÀ-ɏ])|[📸📷🎥📹🎬]/u;

const announcementIn: (body: SentenceBody) => Cue | undefined = perSentence(({ cues, text }) => {
  if (cues.has('future-footage') || TAKEN_OFF.test(text)) return undefined;
  if (!cues.has('presents') && !SHOWS.test(text)) return undefined;
  const shot = cues
    .get('footage')
    ?.find(({ start, end }) => !isWatched(text.slice(0, start), text.slice(end)));
  return shot ?? patternCue('footage', IMPLIED, text);
});

// "Zij kijken de film van …", "er stond een film op", "een dag met een filmpje": what is watched shows nobody of the school.
const WATCHED =
  /\b(?<![À-ɏ])(?:(?:ik|je|hij|ze|zij|we|wij|jullie|klas|groep|havo|vwo|mavo|vmbo|kinderen|kids|leerlingen|kleuters) (?:[a-zÀ-ɏ]+ )?(?:kijkt|kijken|keek|keken)(?: naar)?(?: [a-zÀ-ɏ]+){0,2}|kijken(?: naar)? (?:de|een)|met een|stond een|draaide een) $/i;

function isWatched(before: string, after: string): boolean {
  return (
    (WATCHED.test(before.slice(-60)) || /^ te kijken/i.test(after)) &&
    !/^ van (?:onze|mijn|de) (?:klas|groep|kinderen|kleuters)/i.test(after)
  );
}

// "Foto van groep 4", "filmpje van mijn klas": the text tells who is on it.
const tellsOfPeople: (body: SentenceBody) => boolean = perSentence(({ cues, text }) => {
  if (cues.has('shown-thing') || cues.has('own-picture')) return false;
  const people = cues.get('shown-person') ?? [];
  const footage = cues.get('footage') ?? [];
  const near = footage.some((shot) =>
    people.some((person) => person.start > shot.start && person.start - shot.end < 40),
  );
  return near || (people.length > 0 && /\b(?<![À-ɏ])(?:kijk|zie|swipe|look|live)(?![a-zÀ-ɏ])/i.test(text));
});
