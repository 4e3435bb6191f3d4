import type { Span } from '../../draft/span';
import type { Cue } from '../lexicon/lexicon';
import { candidatesIn } from '../names/candidates';
import { perSentence, type SentenceBody } from './scan';
import { spanIn, type Text, wholeSpan } from './text';
import { placesWhere, sentencesWhere } from './where';

const LONGEST_OPENING = 70;

// "De juf zei", "Puck, eerste rij, zei na tien minuten"; what the author said or asks of the readers is another matter.
const SAID =
  /\b(?<![À-ɏ])(?:zei|zegt|zeiden|vroeg|riep|roept|appt|appte|mailt|mailde|fluisterde|fluistert|snauwde|snauwt|zuchtte|zucht|antwoordde|antwoordt|said|says|asked)(?! ik)(?: [a-zÀ-ɏ'’]+){0,4}$/i;
const BY_AUTHOR = /\b(?<![À-ɏ])(?:ik|we|wij|I) [a-zÀ-ɏ]+(?: [a-zÀ-ɏ'’]+){0,4}$/i;
// "Duo gisteren", "vader op het plein": nothing but who it is, and when or where.
const WHO = /^(?:(?:een|de|die|mijn|m['’]n|mn|onze|ons) )?(?:[a-zÀ-ɏ]+e )?$/i;
const WHEN_OR_WHERE =
  /^ (?:net|zojuist|daarnet|gisteren|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|aan de (?:telefoon|deur|poort|lijn|balie)|(?:bij|in|op) (?:de|het|mijn|onze) (?:poort|deur|pauze|gang|app|appgroep|koffiehoek|lerarenkamer|plein|schoolplein|spreekuur)|tegen (?:mij|me|ons))$/i;
const MESSAGE_FROM =
  /^(?:een |dit |net |weer een )?(?:berichtje|appje|mailtje|briefje|kaartje|voicemail) van (?:mijn|m['’]n|mn|onze|een|de) (?:[a-zÀ-ɏ]+e )?$/i;
const WHOSE = /^(?:mijn|m['’]n|mn|onze) $/i;
const FIRST_PERSON = /^(?:\S+ ){0,5}(?:ik|mij|me|mijn|m['’]n|mn|I|my)(?![a-zÀ-ɏ])/i;
const IN_PERSON =
  /^(?:\S+ ){0,5}(?:ik|mij|me|mijn|m['’]n|mn|we|wij|ons|onze|je|jij|jouw|u|uw|jullie|I|my|you|we're|i'm)(?![a-zÀ-ɏ])/i;

// What is said, counted from the sentence's start.
const saidIn = perSentence((body): Span | undefined => {
  const { text } = body;
  const colon = text.indexOf(': ');
  if (colon < 0 || colon > LONGEST_OPENING) return undefined;
  const end = text.trimEnd().length;
  const start = end - text.slice(colon + 1).trim().length;
  const said = text.slice(start, end);
  if (!IN_PERSON.test(said)) return undefined;
  const speaker = body.cues.get('stakeholder')?.find((cue) => cue.end <= colon);
  return isTold(body, colon, speaker) || (speaker && isSpeaker(text, colon, speaker, said))
    ? { start, end }
    : undefined;
});

function isTold(body: SentenceBody, colon: number, speaker: Cue | undefined): boolean {
  const opening = body.text.slice(0, colon);
  if (!SAID.test(opening) || BY_AUTHOR.test(opening)) return false;
  return speaker !== undefined || candidatesIn(body).some((name) => name.known && name.end < colon);
}

// "Mijn duo: ik ga naar huis" is speech; "Conciërge: jij bent de spil van onze school" seeks one.
function isSpeaker(text: string, colon: number, { start, end }: Cue, said: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end, colon)];
  if (after === '') return MESSAGE_FROM.test(before) || (WHOSE.test(before) && FIRST_PERSON.test(said));
  return WHO.test(before) && WHEN_OR_WHERE.test(after);
}

// "Weet je wat hij zei? Nou, …", "en wat zegt ze dan?": the next sentence is what was said.
const ASKED_WHAT =
  /\b(?<![À-ɏ])(?:(?:[Ww]eet|[Rr]aad|[Ww]eten) (?:je|jullie|u) (?:eens )?wat (?:hij|ze|zij|die|ie|\p{Lu}\p{Ll}+) (?:toen |dan |daarop |net |laatst )?(?:zei|zegt|riep|vroeg|antwoordde)|(?:[Ee]n )?[Ww]at (?:zei|zegt|riep|vroeg|antwoordde) (?:hij|ze|zij|die|ie)(?: toen| dan| daarop)?)\?\s*$/u;

const asksWhat = perSentence(({ text }) => ASKED_WHAT.test(text));

/**
 * What a draft gives as somebody's words without quotation marks: "Ouder aan de telefoon: waarom krijgt mijn kind geen
 * plusles". Whose they are is for the caller to tell.
 */
export function spokenLinesOf(text: Text): readonly Span[] {
  const answers = placesWhere(text, asksWhat).flatMap((at) => text.sentences[at + 1] ?? []);
  return [
    ...sentencesWhere(text, saidIn).map((sentence) => spanIn(sentence, saidIn(sentence.body)!)),
    ...answers.map(wholeSpan),
  ];
}
