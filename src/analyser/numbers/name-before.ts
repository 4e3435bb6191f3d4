import { isAlsoWord, isFirstName } from '../names/first-names';
import { normalise } from '../text/normalise';

// "Lois, …", "Benthe Leus …", "Said is van …", "(Sara: …", "Ziva Mulder, meisje, …".
const NAMED =
  /(?<![\p{L}'’-])\p{Lu}[\p{L}'’-]{1,20}(?: (?:van |de |der |den |ten |ter |el ){0,2}\p{Lu}[\p{L}'’-]{1,20}){0,2}(?:, (?:meisje|jongen|jongetje|m|v|j))?(?: ?[,:(=|;–-]| (?:is|ben|van|is van|is op))? ?$/u;

// "Lieve: …" on a line of its own is a list of people, also where the name is a word.
const LISTED = /^\s*\p{Lu}[\p{L}'’-]{1,20} ?[:(] ?$/u;

/** The first name of the person whose name, or name and verb, a text ends with: what comes next is that person's. */
export function nameBefore(before: string): string | undefined {
  const words = NAMED.exec(before)?.[0].match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const listed = LISTED.test(before);
  return words.find((word) => isFirstName(normalise(word)) && (listed || !isAlsoWord(normalise(word))));
}
