import { parsePhoneNumberFromString } from 'libphonenumber-js/core/es6';
import { overlaps, type Span } from '../../draft/span';
import phoneMetadata from '../lexicon/phone-metadata.json';
import { perSentence, type SentenceBody } from '../text/scan';
import { spokenNumbersIn } from './number-words';

/** A phone number, mail address or street address in a sentence; the span counts from the sentence's start. */
export interface ContactForm extends Span {
  readonly kind: 'phone' | 'mail' | 'address';
  readonly words: string;
  /** A mobile number belongs to a person; a line with an area code may be an organisation's. */
  readonly mobile?: boolean;
  /** A number without a place, as offices have (085, 088). */
  readonly office?: boolean;
}

/** Every form of contact in a sentence, whoever it belongs to. */
export const contactFormsIn: (body: SentenceBody) => readonly ContactForm[] = perSentence((body) => [
  ...phonesIn(body),
  ...mailsIn(body.text),
  ...addressesIn(body.text),
]);

const PHONE =
  /(?<![a-zA-ZÀ-ɏ\d+]|[A-Z]{4}[ .-])(?:\+|\(0(?=\d{1,3}\))|0|316(?=\d{8}(?!\d)))\d?[\d ()./·_–-]{7,20}\d(?!\d)/g;

// "O6-12345678", "app haar: 6 83 11 90 24": the nought is a letter, or left out.
const SLIPPED =
  /(?<![a-zA-ZÀ-ɏ\d+.,-])(?:[oO]|(?<=(?:bel|app|tel|mobiel|mob|telefoon|mijn nummer|telefoonnummer)(?![a-zÀ-ɏ])[^\d\n]{1,20}))6(?:[ -]?\d){8}(?!\d|[.,]\d)/gi;

function phonesIn(body: SentenceBody): ContactForm[] {
  const { text } = body;
  const written = /[0+]|316/.test(text) ? writtenIn(body) : [];
  const slipped = (/6[ -]?\d/.test(text) ? [...text.matchAll(SLIPPED)] : []).flatMap(
    ({ 0: words, index }) => {
      const digits = `0${words.replace(/\D/g, '')}`;
      return isPhone(digits) ? [phoneForm(body, { start: index, end: index + words.length }, digits)] : [];
    },
  );
  const spoken = spokenNumbersIn(body).flatMap((row) =>
    /^(?:0|31)/.test(row.digits) && isPhone(row.digits) ? [phoneForm(body, row, row.digits)] : [],
  );
  const others = [...slipped, ...spoken];
  return [...written, ...others.filter((row) => !written.some((one) => overlaps(one, row)))];
}

// The search goes on right behind a number: "0612345678/0687654321" are two.
function writtenIn(body: SentenceBody): ContactForm[] {
  const { text } = body;
  const forms: ContactForm[] = [];
  PHONE.lastIndex = 0;
  for (let match = PHONE.exec(text); match; match = PHONE.exec(text)) {
    const { 0: words, index } = match;
    const number = ORDERED.test(text.slice(0, index)) ? undefined : validNumber(words);
    if (!number) continue;
    const end = index + number.words.length;
    forms.push(phoneForm(body, { start: index, end }, number.digits));
    PHONE.lastIndex = end;
  }
  return forms;
}

// "Bestelling 06-10223344": another number that looks like a telephone's.
const ORDERED =
  /\b(?<![À-ɏ])(?:bestelling|bestelnummer|bestelnr|order|ordernummer|ordernr|factuur|factuurnummer|factuurnr|artikel|artikelnummer|artikelnr|kenmerk|zaaknummer|serienummer|klantnummer|lotnummer|zending|isbn|kvk)(?: nr\.?| nummer)?[ :#]*$/i;

const OFFICE = /^(?:\+31|0031|31|0)8[58]/;

function phoneForm({ text }: SentenceBody, { start, end }: Span, digits: string): ContactForm {
  return {
    kind: 'phone',
    start,
    end,
    words: text.slice(start, end),
    mobile: /^(?:\+31|0031|0)6/.test(digits),
    office: OFFICE.test(digits),
  };
}

// The pattern may run on into a number that follows: cut back to what is a phone number.
function validNumber(words: string): { words: string; digits: string } | undefined {
  for (let end = words.length; end >= 9; end--) {
    const part = words.slice(0, end);
    const digits = part.replace(/^(\+|00)(\d\d) ?\(0\)/, '$1$2').replace(/[^\d+]/g, '');
    if (digits.length < 9) return undefined;
    if (/\d$/.test(part) && !/\d/.test(words[end] ?? '') && isPhone(digits)) return { words: part, digits };
  }
  return undefined;
}

function isPhone(digits: string): boolean {
  const whole = /^31\d{9}$/.test(digits) ? `+${digits}` : digits;
  const number = parsePhoneNumberFromString(whole, 'NL', phoneMetadata as never);
  return number?.isValid() === true && !/^\+31(?:[89]00|1[14]|8[467])/.test(number.number);
}

// Mailboxes of private persons, known by their provider also without its "nl" or "com".
const PROVIDER = '(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail)';
const MAIL = new RegExp(
  [
    '(?<![a-zA-ZÀ-ɏ\\d._%+-])[a-zA-ZÀ-ɏ\\d_][a-zA-ZÀ-ɏ\\d._%+-]{0,63}@[a-zA-ZÀ-ɏ\\d-]{1,63}(?:\\.[a-zA-ZÀ-ɏ\\d-]{1,63}){1,4}',
    `(?<![a-zA-ZÀ-ɏ\\d._%+-])[a-zA-ZÀ-ɏ\\d][a-zA-ZÀ-ɏ\\d._%+-]{0,63}@${PROVIDER}(?![a-zA-ZÀ-ɏ\\d.-])`,
  ].join('|'),
  'g',
);
const SPELLED_AT =
  /\(at\)|\[at\]|\{at\}|<at>|_at_| at | @ |\(a\)|\[a\]| [([]?apen?staart(?:je)?[)\]]? |[([]apen?staart(?:je)?[)\]]/gi;
const SPELLED_LOCAL =
  /(?<![a-zA-ZÀ-ɏ\d.%+-])(?:[a-zA-ZÀ-ɏ\d]{1,20} (?:punt|dot) ){0,2}[a-zA-ZÀ-ɏ\d.%+-]{2,60} ?$/;
const PRIVATE_HOST = new RegExp(`^ ?${PROVIDER}`, 'i');
const SPELLED_DOMAIN =
  /^ ?[a-zÀ-ɏ\d-]{2,40}(?: ?[([](?:dot|punt)[)\]] ?| dot | punt |\.)(?:nl|com|org|net|eu|be|de|me|online)(?![a-zÀ-ɏ\d])/i;

function mailsIn(text: string): ContactForm[] {
  if (!/@|\bat\b|_at_|apen?staart|[([]a[)\]]/i.test(text)) return [];
  const written = [...text.matchAll(MAIL)].map(({ 0: words, index }) => mailForm(index, words));
  return [...written, ...[...text.matchAll(SPELLED_AT)].flatMap((at) => spelledMail(text, at[0], at.index))];
}

function spelledMail(text: string, at: string, index: number): ContactForm[] {
  const local = SPELLED_LOCAL.exec(text.slice(Math.max(0, index - 62), index))?.[0];
  const domain = SPELLED_DOMAIN.exec(text.slice(index + at.length, index + at.length + 60))?.[0];
  // "Have a look at konot.nl" is no address.
  const plain =
    /^ (?:at|@) $/i.test(at) &&
    domain?.includes('.') &&
    !/[.\d]/.test(local ?? '') &&
    !PRIVATE_HOST.test(domain);
  if (!local || !domain || plain) return [];
  return [mailForm(index - local.length, local + at + domain)];
}

function mailForm(start: number, words: string): ContactForm {
  return { kind: 'mail', start, end: start + words.length, words };
}

// A word and a house number; whether the word is a street's is told from its ending.
const HOUSE =
  /(?<![a-zÀ-ɏ\d.'’-])[a-zÀ-ɏ][a-zÀ-ɏ.'’-]{3,40}(?: |,? \(?(?:op )?(?:nr\.?|nummer|huisnummer|huisnr\.?) )\d{1,4}(?: ?[a-h](?![a-zÀ-ɏ\d])|-(?:\d{1,3}|[A-Z])(?![a-zÀ-ɏ\d])|[ -](?:I{1,3}|bis|hs)(?![a-zÀ-ɏ\d]))?(?![\d%°]|[.,:]\d)/gi;
const STREET_WORD =
  /^[^ ]*(?:straat|straatje|laan|laantje|weg|plein|dreef|hof|hofje|kade|gracht|singel|steeg|dijk|pad|plantsoen|park|wal|baan|brink|esch|kamp|veld|akker|erf|tuin|tuinen|hoek|horst|weide|beek|bos|brug|markt|stee|oord|(?<!e)ring|haven|berg|kolk|bleek|landen|maten|meen|stege|diek|bolwerk|strjitte|leane|dyk|str\.?|ln\.?|pln\.?|sngl\.?),? /i;
// "Parkweg 12 weken dicht" is no address.
const UNIT =
  /^(?:e\b| ?(?:uur|euro|kinderen|jaar|weken|week|dagen|minuten|maanden|keer|km|meter|mensen|leerlingen|graden|meesters|juffen|procent|stuks|x\b))/;
const PLACE = /^(?:,? [1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d]))?(?:,? (?:in |te )?\p{Lu}[\p{L}'’-]{2,30})?/u;
const POSTCODE =
  /(?<!\d)[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?:, ?| - |[ -])(?:en )?(?:nr\.? |nummer |huisnummer |huisnr\.? |huis )?\d{1,4}(?: ?[a-h](?![a-zA-ZÀ-ɏ\d]))?(?![\d%°:])/g;

// "Adres: 7591 kl 8": in small letters and apart, where an address is spoken of.
const SMALL_POSTCODE =
  /(?<![\d.,])[1-9]\d{3}(?<=\b(?:adres|postcode|woont|wonen|woon)(?![a-zÀ-ɏ])[^.!?\n]{0,44}) (?!(?:is|en|of|op|in|de|te|ze|we|er|al|om|na|nu|zo|ik|je|tm|km|cm|mm|kg|ml)(?![a-z]))[a-z]{2},? (?:nr\.? |nummer |huisnummer )?\d{1,4}(?: ?[a-h](?![a-zA-ZÀ-ɏ\d]))?(?![\d%°:])/g;

// "Op nummer 12 in de Kerkstraat"
const NUMBER_FIRST =
  /\b(?<![À-ɏ])(?:[Oo]p |[Nn]ummer |[Nn]r\.? |[Hh]uisnummer ){1,2}\d{1,4}[a-h]? (?:in|aan|van|op) (?:de|het) [A-ZÀ-Þ][a-zß-ɏ.'’-]{1,30}(?:straat|laan|weg|plein|hof|kade|gracht|singel|steeg|dijk|pad|plantsoen)(?![a-zÀ-ɏ])/g;

function addressesIn(text: string): ContactForm[] {
  if (!/\d/.test(text)) return [];
  const turned = [...text.matchAll(NUMBER_FIRST)].map(({ 0: words, index }) => addressForm(index, words));
  const houses = / \d/.test(text) ? [...text.matchAll(HOUSE)] : [];
  const streets = houses.flatMap(({ 0: words, index }) => streetAt(text, words, index));
  const postcodes = [POSTCODE, SMALL_POSTCODE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index }) => addressForm(index, words));
  return [
    ...turned,
    ...streets,
    ...postcodes.filter((one) => !streets.some((street) => overlaps(street, one))),
  ];
}

function streetAt(text: string, words: string, at: number): ContactForm[] {
  const rest = text.slice(at + words.length, at + words.length + 60);
  const before = text.slice(Math.max(0, at - 40), at);
  const place = PLACE.exec(rest)?.[0] ?? '';
  const street = STREET_WORD.test(words) && isNamed(before, words);
  const sited = /^\p{Lu}/u.test(words) && (AT_HOME.test(before) || /\d{4} ?[A-Z]{2}/.test(place));
  if (UNIT.test(rest) || /^postbus/i.test(words) || NO_STREET.test(words) || !(street || sited)) return [];
  const opening = OPENING_WORDS.exec(before)?.[0] ?? '';
  return [addressForm(at - opening.length, opening + words + place)];
}

// "Hij woont Bosrand 12": what stands there needs no street's ending.
const AT_HOME =
  /(?:woont|woonachtig|wonend|wonende|woonadres|thuisadres|adres|lives|thuis|bij ons|weggelopen|verhuisd|verhuist|verhuizen|ingeschreven)(?: is|:|,)? ?(?:op |aan |in |te |at |vanaf |van |bij |naar )?(?:de |het |'t )?$/i;
// "Verhuist naar Groep 8", "bij ons in Lokaal 12".
const NO_STREET =
  /^(?:groep|klas|lokaal|unit|kamer|week|deel|stap|team|niveau|level|schooljaar|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december) /i;

// "Lange Nieuwstraat", "Prins Bernhardlaan", "De Ruyterstraat".
const OPENING_WORDS =
  /(?<!\p{L})(?!(?:In|Op|Aan|Bij|Naar|Van|Vanaf|Tot|Hoek|Langs|Woont|Adres) )\p{Lu}[\p{L}.]{0,20} (?:(?:van|de|der|den|ten|ter|het) ){0,2}$/u;

function addressForm(start: number, words: string): ContactForm {
  return { kind: 'address', start, end: start + words.length, words };
}

// A street's name has a capital, in its last part or in what stands before ("Prins Bernhardstraat").
function isNamed(before: string, words: string): boolean {
  return /^\p{Lu}/u.test(words) || STREET_OPENING.test(before);
}

const STREET_OPENING = /(?<!\p{L})\p{Lu}[\p{L}.]{0,20}(?: (?:van|de|der|den|ten|ter|op|aan)){0,2} $/u;
