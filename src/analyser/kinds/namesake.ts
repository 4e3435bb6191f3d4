import type { Cue } from '../lexicon/lexicon';
import type { SentenceBody } from '../text/scan';

// "De Sint Jozef gaat fuseren": the school of that name, not the feast.
const SAINT = /(?:^| )sint$/;
const FEASTED = /^ (?:Nicolaas|Nikolaas|Maarten|Klaas|Piet|En|Kapoentje)(?!\p{L})/u;

/** Whether a cue that ends in "sint" is the beginning of another name. */
export function isNamesake({ text }: SentenceBody, { term, end }: Cue): boolean {
  if (!SAINT.test(term)) return false;
  const rest = text.slice(end, end + 20);
  return /^ \p{Lu}\p{Ll}/u.test(rest) && !FEASTED.test(rest);
}
