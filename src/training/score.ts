import type { Answer, Case, Deck, Theme } from './deck';

/** What somebody answered, by the ids of the cases. */
export type Given = ReadonlyMap<string, Answer>;

/** So many right of so many answered. */
export interface Tally {
  readonly right: number;
  readonly total: number;
}

/** The score for one theme. */
export interface ThemeScore extends Tally {
  readonly theme: Theme;
}

/** How somebody did; themes without an answered case are left out. */
export interface Score extends Tally {
  readonly themes: readonly ThemeScore[];
}

/** From four right of five on somebody did well: less would be flattery, and nobody needs to hear of a weak spot. */
export const WELL_ENOUGH = 0.8;

/** Whether this is what the case asks for. */
export function isRight(one: Case, answer: Answer): boolean {
  return one.answer === answer;
}

/** Counts what was answered. Cases without an answer count neither way. */
export function scoreOf(deck: Deck, given: Given): Score {
  const themes = deck.themes
    .map((theme) => ({
      theme,
      ...tally(
        deck.cases.filter((one) => one.theme === theme.id),
        given,
      ),
    }))
    .filter(({ total }) => total > 0);
  return { ...tally(deck.cases, given), themes };
}

/** The themes to look at again, the weakest first. */
export function weakSpots({ themes }: Score): ThemeScore[] {
  return themes.filter((theme) => share(theme) < WELL_ENOUGH).toSorted((a, b) => share(a) - share(b));
}

function tally(cases: readonly Case[], given: Given): Tally {
  const answered = cases.flatMap((one) => {
    const answer = given.get(one.id);
    return answer ? [isRight(one, answer)] : [];
  });
  return { right: answered.filter(Boolean).length, total: answered.length };
}

function share({ right, total }: Tally): number {
  return right / total;
}
