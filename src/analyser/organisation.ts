import type { Span } from '../draft/span';
import type { Protocol } from '../protocol/protocol';
import { normalise } from './normalise';
import type { SentenceBody, Word } from './scan';

/** Where a sentence names the board or one of its schools; spans count from the sentence's start. */
export function organisationIn(body: SentenceBody, { organisation }: Protocol): Span[] {
  return placesOf(body, [...organisation.names, ...organisation.schools]);
}

function placesOf({ words }: SentenceBody, names: readonly string[]): Span[] {
  const wanted = names.map(partsOf);
  return words.flatMap((word, at) => {
    const name = wanted.find((parts) => parts.every((part, offset) => fits(words[at + offset], part)));
    const last = name && words[at + name.length - 1];
    return last ? [{ start: word.start, end: last.end }] : [];
  });
}

// "Konotschool", "Konots", "Konot's": a name may carry such a tail.
function fits(word: Word | undefined, part: string): boolean {
  return !!word?.norm.startsWith(part) && TAIL.test(word.norm.slice(part.length));
}

const TAIL = /^(?:'?s|school|scholen|bestuur)?$/;

// A handful of names a device: remembered for as long as the page lives.
const known = new Map<string, readonly string[]>();

function partsOf(name: string): readonly string[] {
  const parts = known.get(name) ?? normalise(name).match(/[\p{L}\p{N}']+/gu) ?? [name];
  known.set(name, parts);
  return parts;
}
