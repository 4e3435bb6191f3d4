import type { Span } from '../../draft/span';
import type { Protocol } from '../../protocol/protocol';
import { perSentenceOf, type SentenceBody, scanWords, type Word } from '../text/scan';
import { spanIn, type Text } from '../text/text';
import { sentencesWhere } from '../text/where';

/** Where a sentence names the board or one of its schools; spans count from the sentence's start. */
export function organisationIn(body: SentenceBody, protocol: Protocol): readonly Span[] {
  return finderOf(protocol.organisation)(body);
}

/** Where a text names the board or one of its schools. */
export function organisationSpans(text: Text, protocol: Protocol): readonly Span[] {
  const find = finderOf(protocol.organisation);
  return sentencesWhere(text, find).flatMap((sentence) =>
    find(sentence.body).map((span) => spanIn(sentence, span)),
  );
}

const finderOf = perSentenceOf((organisation: Protocol['organisation']) => {
  const names = byLetter([...organisation.names, ...organisation.schools]);
  return (body) => placesOf(body, names);
});

type Name = readonly string[];

function placesOf({ words }: SentenceBody, names: ReadonlyMap<string, readonly Name[]>): Span[] {
  const spans: Span[] = [];
  for (const [at, word] of words.entries()) {
    const name = names.get(word.norm[0] ?? '')?.find((parts) => standsAt(words, at, parts));
    const last = name && words[at + name.length - 1];
    if (last) spans.push({ start: word.start, end: last.end });
  }
  return spans;
}

function standsAt(words: readonly Word[], at: number, name: Name): boolean {
  return name.every((part, offset) => fits(words[at + offset], part));
}

// "Konotschool", "Konots", "Konot's": a name may carry such a tail.
function fits(word: Word | undefined, part: string): boolean {
  return !!word?.norm.startsWith(part) && TAIL.test(word.norm.slice(part.length));
}

const TAIL = /^(?:'?s|school|scholen|bestuur)?$/;

// Every word of a text is looked up: only names that begin with its letter are compared with it.
function byLetter(names: readonly string[]): ReadonlyMap<string, readonly Name[]> {
  const letters = new Map<string, Name[]>();
  for (const name of names) {
    const parts = scanWords(name).map(({ norm }) => norm);
    const letter = parts[0]?.[0];
    if (letter === undefined) continue;
    letters.set(letter, [...(letters.get(letter) ?? []), parts]);
  }
  return letters;
}
