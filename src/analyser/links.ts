import type { Span } from '../draft/span';
import { perSentence, type SentenceBody } from './scan';

/** A web address in a sentence; the span counts from the sentence's start. */
export interface Link extends Span {
  readonly words: string;
  /** Lower case, without `www.`. */
  readonly host: string;
}

const LINK =
  /(?<![\p{L}\d@.])(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,15}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{2,5})?(?:\/[^\s"“”<>]*)?/giu;

/** The web addresses in a sentence, with or without `https://`. */
export const linksIn: (body: SentenceBody) => readonly Link[] = perSentence(({ text }) => {
  if (!/\.\w{2}|\/\//.test(text)) return [];
  return [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    host: (match[1] ?? '').toLowerCase().replace(/^www\./, ''),
  }));
});

const SHORTENERS =
  /^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.ly|is\.gd|ow\.ly|cutt\.ly|rb\.gy|shorturl\.at|tiny\.cc|rebrand\.ly|s\.id|v\.gd|bl\.ink|adf\.ly)$/;
const BRANDS =
  /^(?:postnl|dhl|ing|ingbank|rabobank|rabo|abnamro|snsbank|bunq|knab|digid|mijnoverheid|overheid|belastingdienst|duo|marktplaats|bol|microsoft|office365|whatsapp|netflix|ideal|ics|icscards|parnassys|basispoort|socialschools|magister|tikkie|paypal|amazon|apple|google|facebook|instagram)$/;
const CHEAP_ENDINGS =
  /\.(?:top|xyz|click|icu|buzz|loan|tk|ml|ga|cf|gq|live|site|online|shop|info|cc|ru|cn|pw|vip|cam|rest|support|help)$/;

/** Whether a link hides where it leads: a shortener. */
export function isShortened({ host }: Link): boolean {
  return SHORTENERS.test(host);
}

/** Whether a host poses as a well-known sender (`postnl-bezorging.top`), or is a bare number or a disguised alphabet. */
export function isLookalike({ host, words }: Link): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return /^https?:/i.test(words);
  if (/(?:^|\.)xn--/.test(host)) return true;
  const labels = host.split('.');
  const own = (labels.at(-2) ?? '').replace(/0/g, 'o').replace(/1/g, 'l').replace(/3/g, 'e');
  const posing = own.split('-').some((part) => BRANDS.test(part));
  const swapped = own !== labels.at(-2) && BRANDS.test(own);
  return (
    swapped ||
    (posing && own.includes('-')) ||
    (CHEAP_ENDINGS.test(host) && labels.slice(0, -1).some((label) => BRANDS.test(label)))
  );
}
