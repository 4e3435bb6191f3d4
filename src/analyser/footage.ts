import type { Attachment } from '../draft/draft';
import type { Cue } from './lexicon/lexicon';
import type { ReadDraft } from './rule';
import { perSentence, type SentenceBody, scanSentence } from './scan';
import type { Sentence } from './text';

/** The attached pictures, films and recordings that show or sound people, as far as alt text, file name and text tell. */
export function footageOfPeople(draft: ReadDraft): readonly Attachment[] {
  const told = draft.read.sentences.some((sentence) => tellsOfPeople(sentence.body));
  return draft.attachments.filter(
    (attachment) => attachment.kind !== 'document' && showsPeople(attachment, told),
  );
}

function showsPeople({ kind, name, alt }: Attachment, told: boolean): boolean {
  if (alt) return picturesPeople(scanSentence(alt));
  const words = name.replace(/\.\w+$/, '').replace(/[_\-.\d]+/g, ' ');
  const { cues } = scanSentence(words);
  if (cues.has('shown-thing') || cues.has('own-picture')) return false;
  return cues.has('shown-group-name') || told || (kind !== 'image' && cues.has('shown-person'));
}

const picturesPeople: (body: SentenceBody) => boolean = perSentence((body) => {
  const person = body.cues.get('shown-person')?.[0];
  const thing = body.cues.get('shown-thing')?.[0];
  return person !== undefined && (thing === undefined || person.start < thing.start);
});

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
