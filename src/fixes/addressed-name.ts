import type { Edit } from './fix';
import type { Row } from './name-row';
import type { Phrases } from './phrases';
import { removal, startsSentence } from './place';

// After these a name only says to whom they are said.
const CALLS =
  /(?<!\p{L})(?:gefeliciteerd|proficiat|bedankt|dank ?je(?: ?wel)?|dank u(?: wel)?|hoi|hey|hee|hallo|ha|dag|doei|welkom|succes|sterkte|beterschap|welterusten|hup|zet '?m op|goed gedaan|goed zo|knap(?: hoor| gedaan| gewerkt)?|top|hoera|congratulations|congrats|well done|thanks|thank you|hi|hello|good job|happy birthday|bravo|mevrouw|meneer|mijnheer),? (?:<\w+>)?$/iu;
const TITLE = /(?:mevrouw|meneer|mijnheer) $/i;
const MISTER = /(?:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|de heer|mijnheer) $/i;
const ENDS = /^(?:<\/\w+>)?(?:\s*(?:[!.?…,;]|\p{Extended_Pictographic}|$)|\n)/u;
const WITH = /^ (?:met|voor|en|on|with|for|van harte)(?!\p{L})/iu;
const RELATIVE = /^, (?:die|dat|who) /i;
const GREETS = /(?<!\p{L})(?:hoi|hey|hee|hallo|hi|hello) $/iu;
// "Sjors, ik weet dat jij het was."
const SPOKEN_TO =
  /^, (?:ik|je(?! weet wel)|jij|jullie|als je|u|wat|het ga|gefeliciteerd|bedankt|dank|succes|goed|knap|you|thank|well|congratulations)(?!\p{L})/iu;
// "Onze jongste, Noor, is er ook weer."
const APPOSED =
  /(?<!\p{L})(?:onze|ons|mijn|de|het|een|haar|zijn|hun|our|my|the|a) (?:\p{L}+ ){0,3}\p{L}+, $/iu;
const LAST_WORD = /\p{L}[\p{L}'’]*(?: [\p{L}'’]+)+,? $/u;

/** Whether the words before only greet or praise someone: "Bedankt juf Anne!". */
export function isCall(before: string): boolean {
  return CALLS.test(before);
}

/** A name that nothing else in its sentence needs: it is spoken to, or stands beside what it names. Such a name just goes. */
export function byItself(text: string, row: Row, { dutch }: Phrases): Edit | undefined {
  if (row.possessive) return undefined;
  const before = text.slice(Math.max(0, row.start - 60), row.start);
  const after = text.slice(row.end, row.end + 40);
  if (
    CALLS.test(before) &&
    (ENDS.test(after) || WITH.test(after)) &&
    (GREETS.test(before) || !RELATIVE.test(after))
  ) {
    const edit = called(text, row, before, after);
    if (edit) return edit;
  }
  if (startsSentence(text, row.start) && SPOKEN_TO.test(after)) return removal(text, row.start, row.end);
  const atEnd =
    /, $/.test(before) && LAST_WORD.test(before) && /^(?:\s*[!?]|\s*\p{Extended_Pictographic})/u.test(after);
  const title = MISTER.exec(before)?.[0] ?? '';
  const apposed = APPOSED.test(before.slice(0, before.length - title.length)) && /^(?:[,.!?:]|$)/.test(after);
  if (row.count > 1 || !(apposed || (atEnd && dutch))) return undefined;
  return removal(text, row.start - title.length, row.end);
}

// "Mevrouw De Vries, dit klopt niet" keeps its "mevrouw"; in the middle of a sentence she is a colleague.
function called(text: string, row: Row, before: string, after: string): Edit | undefined {
  const title = TITLE.exec(before);
  const opens = title && startsSentence(text, row.start - title[0].length) && /^[,!]/.test(after);
  if (title && !opens) return undefined;
  if (opens) return { start: row.start - 1, end: row.end, text: '' };
  // "Gefeliciteerd <b>Saar</b>": marks around nothing go too.
  const marks = [/<\w+>$/.exec(text.slice(0, row.start))?.[0], /^<\/\w+>/.exec(text.slice(row.end))?.[0]];
  const [open, close] = marks[0] && marks[1] ? [marks[0].length, marks[1].length] : [0, 0];
  return removal(text, row.start - open, row.end + close);
}
