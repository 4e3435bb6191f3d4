import type { Attachment } from '../draft/draft';
import type { Cue } from './lexicon/lexicon';
import type { ReadDraft } from './rule';
import { perSentence, type SentenceBody, scanSentence } from './scan';
import type { Sentence } from './text';

/** The attached pictures, films and recordings that show or sound people, as far as alt text, file name and text tell. */
export function footageOfPeople(draft: ReadDraft): readonly Attachment[] {
  const bodies = draft.read.sentences.map((sentence) => sentence.body);
  const told = bodies.some(tellsOfPeople);
  const colleagues = bodies.some(({ cues }) => cues.has('colleague-noun') || cues.has('furtive'));
  return draft.attachments.filter(
    (attachment) => attachment.kind !== 'document' && showsPeople(attachment, told, colleagues),
  );
}

// "Een oudere man" is somebody of the school where the text speaks of colleagues.
function showsPeople({ kind, name, alt }: Attachment, told: boolean, colleagues: boolean): boolean {
  const { cues } = scanSentence(name.replace(/\.\w+$/, '').replace(/[_\-.\d]+/g, ' '));
  const adults = colleagues && !cues.has('own-picture');
  if (alt) return pictures(alt, 'shown-person') || (adults && pictures(alt, 'shown-adult'));
  if (cues.has('shown-thing') || cues.has('own-picture')) return false;
  return cues.has('shown-group-name') || told || (kind !== 'image' && cues.has('shown-person'));
}

function pictures(alt: string, list: string): boolean {
  const { cues } = scanSentence(alt);
  const person = cues.get(list)?.[0];
  const thing = cues.get('shown-thing')?.[0];
  if (list === 'shown-adult' && cues.has('own-picture')) return false;
  return person !== undefined && (thing === undefined || person.start < thing.start);
}

/** Where a text announces footage of people ("Swipe voor meer blije snoetjes") that goes with it or is found elsewhere. */
export function announcedFootage({ read }: ReadDraft): { sentence: Sentence; cue: Cue } | undefined {
  for (const [at, sentence] of read.sentences.entries()) {
    const cue = announcementIn(sentence.body);
    const people = [read.sentences[at - 1], sentence, read.sentences[at + 1]].some((near) =>
      near?.body.cues.has('shown-person'),
    );
    if (cue && people) return { sentence, cue };
  }
  return undefined;
}

const announcementIn: (body: SentenceBody) => Cue | undefined = perSentence(({ cues }) => {
  if (cues.has('future-footage') || !cues.has('presents')) return undefined;
  return cues.get('footage')?.[0];
});

// "Foto van groep 4", "filmpje van mijn klas": the text tells who is on it.
const tellsOfPeople: (body: SentenceBody) => boolean = perSentence(({ cues, text }) => {
  if (cues.has('shown-thing') || cues.has('own-picture')) return false;
  const people = cues.get('shown-person') ?? [];
  const footage = cues.get('footage') ?? [];
  const near = footage.some((shot) =>
    people.some((person) => person.start > shot.start && person.start - shot.end < 40),
  );
  return near || (people.length > 0 && /(?<!\p{L})(?:kijk|zie|swipe|look|live)(?!\p{L})/iu.test(text));
});
