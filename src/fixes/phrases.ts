import type { Language } from './language';
import data from './phrases.json';

/** Whom a neutral form stands for. */
export type Kind = 'pupil' | 'colleague' | 'parent' | 'someone';

/** Which of several: the first, the same again, another one. */
type Form = 'one' | 'same' | 'other' | 'further' | 'ofThem' | 'several';

type Table = (typeof data)['nl'];

/** The words that fixes put in a draft, in the draft's own language. */
export interface Phrases {
  readonly table: Table;
  readonly dutch: boolean;
  /** The noun for one and for many. */
  nouns(kind: Kind): readonly [one: string, many: string];
  of(form: Form, kind: Kind): string;
  /** "twee leerlingen"; from eleven on nobody counts. */
  count(kind: Kind, number: number): string;
}

/** The phrases for a language; Dutch where a draft is in neither. */
export function phrasesIn(language: Language): Phrases {
  const table: Table = language === 'en' ? data.en : data.nl;
  const nouns = (kind: Kind) => table[kind] as [string, string];
  const of: Phrases['of'] = (form, kind) =>
    kind === 'someone'
      ? table.person[form]
      : table[form].replace('{one}', nouns(kind)[0]).replace('{many}', nouns(kind)[1]);
  return {
    table,
    dutch: language !== 'en',
    nouns,
    of,
    count: (kind, number) => {
      const word = table.numbers[number - 2];
      return word ? `${word} ${nouns(kind)[1]}` : of('several', kind);
    },
  };
}
