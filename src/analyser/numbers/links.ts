import type { Span } from '../../draft/span';
import hosts from '../lexicon/links.json';
import { perSentence, type SentenceBody } from '../text/scan';

/** A web address in a sentence; the span counts from the sentence's start. */
export interface Link extends Span {
  readonly words: string;
  /** Lower case, without `www.`. */
  readonly host: string;
}

const LINK =
  /(?<![a-zÀ-ɏ\d@.-])(?:https?:\/\/)?((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,15}|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?::\d{2,5})?(?:\/(?:[^\s"“”<>]*[^\s"“”<>.,;:!?)\]'’])?)?/gi;

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

const SHORTENERS = new Set(hosts.lists['short-host']);
const SENDERS = new Set(hosts.lists['known-sender']);
const CHEAP_ENDINGS = new Set(hosts.lists['cheap-ending']);

/** Whether a link hides where it leads: a shortener. */
export function isShortened({ host }: Link): boolean {
  return SHORTENERS.has(host);
}

/** Whether a host poses as a well-known sender (`postnl-bezorging.top`), or is a bare number or a disguised alphabet. */
export function isLookalike({ host, words }: Link): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(host)) return /^https?:/i.test(words);
  if (/(?:^|\.)xn--/.test(host)) return true;
  const labels = host.split('.');
  const written = labels.at(-2) ?? '';
  const own = written.replace(/0/g, 'o').replace(/1/g, 'l').replace(/3/g, 'e');
  const posing = [...own.split('-'), ...written.split('-')].some((part) => SENDERS.has(part));
  const swapped = own !== written && SENDERS.has(own);
  return (
    swapped ||
    (posing && own.includes('-')) ||
    (CHEAP_ENDINGS.has(labels.at(-1) ?? '') && labels.slice(0, -1).some((label) => SENDERS.has(label)))
  );
}
