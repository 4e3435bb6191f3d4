import { deflateRawSync } from 'node:zlib';
import type { Lists } from '../src/analyser/lexicon/unpack';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Makes word lists small for the content script: sorted, each term without the letters it shares with the one before,
 * deflated, in base64. Throws on a term with a capital, which is what tells terms apart.
 */
export function packed(lists: Lists): string {
  const lines = Object.entries(lists).map(([name, terms]) => `${name}:${packedTerms(name, terms)}`);
  return deflateRawSync(lines.join('\n'), { level: 9 }).toString('base64');
}

function packedTerms(name: string, terms: readonly string[]): string {
  const odd = terms.find((term) => term === '' || /[A-Z\n]/.test(term));
  if (odd !== undefined) throw new Error(`The list ${name} holds "${odd}"; terms are written small.`);
  const sorted = [...new Set(terms)].sort();
  return sorted
    .map((term, at) => {
      const shared = sharedLetters(sorted[at - 1] ?? '', term);
      return LETTERS[shared] + term.slice(shared);
    })
    .join('');
}

// Plain letters only: half an emoji could not be written down.
function sharedLetters(before: string, term: string): number {
  const most = Math.min(before.length, term.length, LETTERS.length - 1);
  let count = 0;
  while (count < most && before[count] === term[count] && /[ -~]/.test(term[count] as string)) count++;
  return count;
}
