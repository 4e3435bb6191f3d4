import type { Bilingual } from '../protocol/protocol';
import type { Deck } from './deck';
import { type Score, WELL_ENOUGH, weakSpots } from './score';

/** A sentence as it stands in `_locales`, and what to fill in. */
export interface Sentence {
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}

const LOCALES = { nl: 'nl', en: 'en-GB' } as const;

/**
 * What a certificate says, line by line. It holds no name and nothing is kept: whoever wants a name on it writes it
 * on the paper. `day` is written as `2026-11-21`.
 */
export function certificateOf(deck: Deck, score: Score, day: string, language: keyof Bilingual): Sentence[] {
  const { right, total } = score;
  const weak = weakSpots(score).map(({ theme }) => theme.title[language]);
  const well = total > 0 && right / total >= WELL_ENOUGH;
  return [
    sentence('title', { deck: deck.title[language] }),
    sentence('score', { right: `${right}`, total: `${total}` }),
    sentence(well ? 'well_done' : 'keep_on', {}),
    ...(weak.length > 0 ? [sentence('look_again', { themes: listed(weak, language) })] : []),
    sentence('day', { day: dayInWords(day, language) }),
  ];
}

function sentence(name: string, values: Sentence['values']): Sentence {
  return { message: `training_certificate_${name}`, values };
}

function listed(words: readonly string[], language: keyof Bilingual): string {
  return new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(words);
}

/** `2026-11-21` → `21 november 2026`. */
function dayInWords(day: string, language: keyof Bilingual): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const moment = Date.UTC(year, month - 1, date);
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(moment);
}
