/** A term, and a list that it stands in. */
export interface ListedTerm {
  readonly list: string;
  readonly term: string;
}

/** Word lists by their names. */
export type Lists = Readonly<Record<string, readonly string[]>>;

/** Terms of many lists by the letters that they begin with: a text asks for a few shelves, and only those are read. */
export interface Shelves {
  readonly keys: readonly string[];
  /** The terms on a shelf; none where there is no such shelf. */
  on(key: string): readonly ListedTerm[];
}

/** How many letters a shelf is known by. */
export const KEY_LENGTH = 3;

const NONE: readonly ListedTerm[] = [];

/** The shelf of a term: the first letters of its first word. */
export function keyOf(term: string): string {
  const key = term.slice(0, KEY_LENGTH);
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
}

/** Remembers what `work` makes of each shelf; a word is answered from the shelf that it would stand on. */
export function perShelf<Answer>(
  shelves: () => Shelves,
  work: (listed: readonly ListedTerm[]) => Answer,
): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const key = keyOf(word);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = work(shelves().on(key));
    answers.set(key, answer);
    return answer;
  };
}

const MOST_WORDS = 20_000;

/** Remembers what `work` makes of each word: every word of every text is asked for, and most of them again and again. */
export function perWord<Answer>(work: (norm: string) => Answer): (norm: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (norm) => {
    const known = answers.get(norm);
    if (known) return known.answer;
    const answer = work(norm);
    if (answers.size >= MOST_WORDS) answers.clear();
    answers.set(norm, { answer });
    return answer;
  };
}

/** Lists that are at hand, put on their shelves. */
export function shelved(lists: Lists): Shelves {
  const shelves = new Map<string, ListedTerm[]>();
  for (const [list, terms] of Object.entries(lists)) {
    for (const term of terms) {
      const shelf = shelves.get(keyOf(term));
      if (shelf) shelf.push({ list, term });
      else shelves.set(keyOf(term), [{ list, term }]);
    }
  }
  return { keys: [...shelves.keys()], on: (key) => shelves.get(key) ?? NONE };
}
