import type { Case, Theme } from '../../training/deck';

/** One step of a round: a case, or what a theme begins and ends with. */
export type Slide =
  | { readonly kind: 'case'; readonly one: Case; readonly number: number }
  | { readonly kind: 'starter' | 'takeaway'; readonly theme: Theme };

/**
 * The cases one by one; where all cases of a theme follow each other, with its question before them and what to take
 * home after them.
 */
export function slidesOf(cases: readonly Case[], themes: readonly Theme[]): readonly Slide[] {
  return cases.flatMap((one, at): Slide[] => {
    const theme = themes.find(({ id }) => id === one.theme);
    const first = cases.findIndex((other) => other.theme === one.theme);
    const last = cases.findLastIndex((other) => other.theme === one.theme);
    const together = cases.slice(first, last + 1).every((other) => other.theme === one.theme);
    const slides: Slide[] = [{ kind: 'case', one, number: at + 1 }];
    if (!theme || !together) return slides;
    if (theme.starter && at === first) slides.unshift({ kind: 'starter', theme });
    if (theme.takeaway && at === last) slides.push({ kind: 'takeaway', theme });
    return slides;
  });
}
