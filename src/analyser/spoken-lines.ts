import type { Span } from '../draft/span';
import { perSentence, type SentenceBody } from './scan';
import { spanIn, type Text } from './text';
import { sentencesWhere } from './where';

const LONGEST_OPENING = 70;

// How speech is brought in: by a verb, by when or where it was said, or as a message from somebody.
const BROUGHT_IN: readonly RegExp[] = [
  /\b(?<![À-ɏ])(?:zei|zegt|zeiden|vroeg|vraagt|riep|roept|appt|appte|mailt|mailde|fluisterde|fluistert|snauwde|snauwt|zuchtte|zucht|antwoordde|antwoordt|reageerde|said|says|asked)(?: [a-zÀ-ɏ']+){0,4}$/i,
  /(?<![a-zÀ-ɏ]|van )(?:net|zojuist|daarnet|gisteren|vandaag|vanochtend|vanmorgen|vanmiddag|vanavond|aan de (?:telefoon|deur|poort|lijn|balie)|(?:bij|in|op) (?:de|het|mijn|onze) (?:poort|deur|pauze|gang|app|appgroep|koffiehoek|lerarenkamer|plein|schoolplein|mail|spreekuur)|tegen (?:mij|me|ons))$/i,
  /^(?:een |dit |net |weer een )?(?:berichtje|bericht|appje|mailtje|mail|briefje|kaartje|reactie|voicemail) van (?:mijn|m'n|mn|onze|een|de) [a-zÀ-ɏ'-]+$/i,
];
// "Vraag aan de ouders:", "beste collega:" speak to somebody, not for them.
const SPEAKS_TO =
  /\b(?<![À-ɏ])(?:beste|lieve|hallo|hoi|dag|hey|aan(?! (?:de|het) (?:telefoon|deur|poort|lijn|balie))|voor|tip|gezocht|gevraagd|welkom|vacature)(?![a-zÀ-ɏ])/i;
const ALONE = /^(?:(?:een|de|mijn|m'n|mn|onze) )?[a-zÀ-ɏ'-]+$/i;
const IN_PERSON =
  /^(?:\S+ ){0,5}(?:ik|mij|me|mijn|m'n|mn|we|wij|ons|onze|je|jij|jouw|u|uw|jullie|i|my|you|we're|i'm)(?![a-zÀ-ɏ])/i;

// What is said, counted from the sentence's start.
const saidIn = perSentence((body): Span | undefined => {
  const { text } = body;
  const colon = text.indexOf(': ');
  if (colon < 0 || colon > LONGEST_OPENING) return undefined;
  const opening = text.slice(0, colon).trim();
  if (SPEAKS_TO.test(opening)) return undefined;
  if (!BROUGHT_IN.some((way) => way.test(opening)) && !isSpeakerAlone(body, opening)) return undefined;
  const said = text.slice(colon + 2).trim();
  return IN_PERSON.test(said) ? { start: colon + 2, end: text.trimEnd().length } : undefined;
});

// "Mijn duo: ik ga naar huis", but "Ouders: wij gaan dicht" speaks to them.
function isSpeakerAlone({ cues, text }: SentenceBody, opening: string): boolean {
  const speaker = cues.get('stakeholder')?.find(({ end }) => end === text.indexOf(':'));
  return speaker !== undefined && !speaker.term.endsWith('s') && ALONE.test(opening);
}

/**
 * What a draft gives as somebody's words without quotation marks: "Ouder aan de telefoon: waarom krijgt mijn kind geen
 * plusles". Whose they are is for the caller to tell.
 */
export function spokenLinesOf(text: Text): readonly Span[] {
  return sentencesWhere(text, saidIn).map((sentence) => spanIn(sentence, saidIn(sentence.body) as Span));
}
