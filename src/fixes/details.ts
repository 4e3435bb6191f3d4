import { type Fix, fixWith, type Remedy } from './fix';
import { phrasesIn } from './phrases';
import { inPlace, removal } from './place';

// "Mail me even op …": what is asked can be asked without the address.
const ASKED =
  /(?:^|(?<=[.!?…\n] ?))(?:stuur een (?:mail|mailtje|berichtje) naar|(?:mail|bel|app|sms|bellen|mailen|appen|call|text|email)(?:,? (?:of|me|mij|naar|even|ff|maar|gerust|gewoon|op|bel|app|mail|sms|or|at|on))*):? $/iu;
// What only announces the number, and goes with it: "tel. …", "(bsn …)", ", geb. …".
const LABEL =
  /(?:^|(?<=[(,.!?\n]))\s*(?:tel|telefoon|mob|mobiel|gsm|e-?mail|mail|telefoonnummer|bsn|burgerservicenummer|iban|leerlingnummer|kenteken|paspoort|paspoortnummer|geb|geboren|geboren op|geboortedatum|adres|phone|born)(?: is| nummer| op)?[.:]* ?$/iu;
const REACHED =
  /(?<=(?<!\p{L})(?:bereikbaar|(?<!te )bereiken|bel|bellen|belt|app|appen|appt|mail|mailen|reageren|overmaken|overmaakt|mag|me|mij|hem|haar|ons|call|reach|contact)) (?:op|via|naar|on|at|via) $/iu;
const COLON = /(?<=\p{L}) ?: $/u;
const OWN_NAME =
  /(?:bsn|nummer|wachtwoord|code|rekening|kenteken|iban|ww|inlog|geboren|naar|van \p{Lu}[\p{L} ]*) ?: $/iu;
const COMMA = /(?<=\p{L}),? $/u;
const CLOSES = /^\s*(?:[.!?)\n]|$|\p{Extended_Pictographic})/u;
// "… als je hem wilt overnemen" goes on after "Stuur me een bericht" too.
const GOES_ON = /^\s*(?:[.!?),\n]|$|\p{Extended_Pictographic}|(?:als|voor|om|na|if|for)(?!\p{L}))/u;
const PAUSES = /^(?:\s*(?:[.!?),\n]|$|\p{Extended_Pictographic}))/u;

/** Takes a number or an address out where the sentence stands without it, and else puts dots in its place. */
export const detailFixes: Remedy = (finding, { draft: { text }, language }) => {
  const { span, words } = finding;
  if (!span) return [];
  const message = askedOtherwise(text, span.start, span.end, phrasesIn(language).table.message);
  const from = startOfAside(text, span.start, span.end, finding.rule);
  const out =
    from === undefined || message.length > 0
      ? []
      : [fixWith('details_out', removal(text, from, span.end), { words })];
  return [...message, ...out, fixWith('mask', { ...span, text: masked(words, finding.rule) }, { words })];
};

function askedOtherwise(text: string, start: number, end: number, message: string): readonly Fix[] {
  const asked = ASKED.exec(text.slice(Math.max(0, start - 50), start))?.[0];
  if (!asked || !GOES_ON.test(text.slice(end))) return [];
  const from = start - asked.length;
  return [fixWith('message', { start: from, end, text: inPlace(text, from, message.toLowerCase()) })];
}

function startOfAside(text: string, start: number, end: number, rule: string): number | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end);
  const label = LABEL.exec(before)?.[0];
  if (label && PAUSES.test(after)) return withComma(text, start - label.trimStart().length);
  if (/\($/.test(before) && /^\)/.test(after)) return start;
  const reached = REACHED.exec(before)?.[0];
  if (reached && PAUSES.test(after)) return start - reached.length;
  if (rule === 'identifier' || !CLOSES.test(after)) return undefined;
  if (COLON.test(before) && !OWN_NAME.test(before)) return start - (COLON.exec(before)?.[0].length ?? 0);
  return COMMA.test(before) && /, $/.test(before) ? start - 2 : undefined;
}

// The comma before goes too; the one after it stays.
function withComma(text: string, at: number): number {
  return /, $/.test(text.slice(0, at)) ? at - 2 : at;
}

const PHONE = /^(?:\+31|0031|0)[\d ()./·_–-]+$/;
// "06 …", "+31 6 …", "+31 (0)6 …"; a six further on is one of any number.
const MOBILE = /^(?:(?:\+31|0031)[ ()./·_–-]*0?|0)[ ()./·_–-]*6/;

// As many dots as make clear that something stood there, not how long it was; a phone number keeps its kind.
function masked(words: string, rule: string): string {
  if (rule === 'contact-details' && PHONE.test(words))
    return `${MOBILE.test(words) ? '06' : words.slice(0, 3)}-••••••••`;
  return words.includes('@') ? '•••@•••' : '••••';
}
