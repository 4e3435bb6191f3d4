import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Span } from '../draft/span';
import phoneMetadata from './lexicon/phone-metadata.json';
import { spokenNumbersIn } from './number-words';
import { perSentence, type SentenceBody } from './scan';

/** A phone number, mail address or street address in a sentence; the span counts from the sentence's start. */
export interface ContactForm extends Span {
  readonly kind: 'phone' | 'mail' | 'address';
  readonly words: string;
  /** A mobile number belongs to a person; a line with an area code may be an organisation's. */
  readonly mobile?: boolean;
}

/** Every form of contact in a sentence, whoever it belongs to. */
export const contactFormsIn: (body: SentenceBody) => readonly ContactForm[] = perSentence((body) => [
  ...phonesIn(body),
  ...mailsIn(body.text),
  ...addressesIn(body.text),
]);

const PHONE = /(?<![\p{L}\d+])(?:\+|\(0|0)\d?[\d ()./–-]{7,20}\d(?!\d)/gu;

function phonesIn(body: SentenceBody): ContactForm[] {
  const written = [...body.text.matchAll(PHONE)].flatMap(({ 0: words, index }) => {
    const number = validNumber(words);
    return number ? [phoneForm(body, { start: index, end: index + number.words.length }, number.digits)] : [];
  });
  const spoken = spokenNumbersIn(body).flatMap((row) =>
    isPhone(row.digits) ? [phoneForm(body, row, row.digits)] : [],
  );
  return [
    ...written,
    ...spoken.filter((row) => !written.some((one) => one.start < row.end && row.start < one.end)),
  ];
}

function phoneForm({ text }: SentenceBody, { start, end }: Span, digits: string): ContactForm {
  return {
    kind: 'phone',
    start,
    end,
    words: text.slice(start, end),
    mobile: /^(?:\+31|0031|0)6/.test(digits),
  };
}

// The pattern may run on into a number that follows: cut back to what is a phone number.
function validNumber(words: string): { words: string; digits: string } | undefined {
  for (let end = words.length; end >= 9; end--) {
    const part = words.slice(0, end);
    const digits = part.replace(/[^\d+]/g, '');
    if (digits.length < 9) return undefined;
    if (/\d$/.test(part) && !/\d/.test(words[end] ?? '') && isPhone(digits)) return { words: part, digits };
  }
  return undefined;
}

function isPhone(digits: string): boolean {
  const number = parsePhoneNumberFromString(digits, 'NL', phoneMetadata as never);
  return number?.isValid() === true && !/^\+31(?:[89]00|1[14]|8[45678])/.test(number.number);
}

const MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d_][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const SPELLED_MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d_][\p{L}\d._%+-]{1,63} {0,2}(?:\(at\)|\[at\]|\{at\}|<at>|_at_| at | apenstaart | apenstaartje |\(apenstaartje\)|\[apenstaartje\]) {0,2}[\p{L}\d-]{2,40} {0,2}(?:\(dot\)|\[dot\]|\(punt\)|\[punt\]| dot | punt |\.) {0,2}(?:nl|com|org|net|eu|be|de|me|online|co\.uk)(?![\p{L}\d])/giu;

function mailsIn(text: string): ContactForm[] {
  if (!/@|\bat\b|_at_|apenstaart/i.test(text)) return [];
  return [...text.matchAll(MAIL), ...text.matchAll(SPELLED_MAIL)].map(({ 0: words, index }) => ({
    kind: 'mail' as const,
    start: index,
    end: index + words.length,
    words,
  }));
}

const STREET =
  /(?<![\p{L}\d'])\p{L}[\p{L}.'’-]{0,40}(?:straat|straatje|laan|laantje|weg|plein|dreef|hof|hofje|kade|gracht|singel|steeg|dijk|pad|plantsoen|park|wal|baan|brink|esch|es|kamp|veld|akker|erf|tuin|tuinen|hoek|horst|weide|beek|bos|brug|markt|stee|oord|ring|haven|berg|kolk|bleek|landen|maten|meen|stege|diek|str\.?) (?:nr\.? |nummer |huisnummer )?\d{1,4}(?: ?[a-h](?![\p{L}\d])|-\d{1,3}| bis)?(?![\d%°:,.]\d|\d|e\b| ?(?:uur|euro|kinderen|jaar|weken|dagen|minuten|maanden|keer|km|meter|mensen|leerlingen|graden|meesters|juffen))(?:,? [1-9]\d{3} ?[A-Z]{2}(?![\p{L}\d]))?(?:,? (?:in |te )?(?=\p{Lu})[\p{L}'’-]{3,30})?/gu;
const POSTCODE =
  /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?:, ?| - | )(?:nr\.? |nummer |huisnummer )?\d{1,4}(?: ?[a-h](?![\p{L}\d]))?(?![\d%°:])/gu;

function addressesIn(text: string): ContactForm[] {
  if (!/\d/.test(text)) return [];
  const streets = [...text.matchAll(STREET)].filter(({ 0: words, index }) => isNamed(text, words, index));
  return [...streets, ...text.matchAll(POSTCODE)].map(({ 0: words, index }) => ({
    kind: 'address' as const,
    start: index,
    end: index + words.length,
    words,
  }));
}

// A street's name has a capital, in its last part or in what stands before ("Prins Bernhardstraat").
function isNamed(text: string, words: string, at: number): boolean {
  return (
    /^\p{Lu}/u.test(words) ||
    /\p{Lu}[\p{L}.]*(?: (?:van|de|der|den|ten|ter|op|aan)){0,2} $/u.test(text.slice(Math.max(0, at - 24), at))
  );
}
