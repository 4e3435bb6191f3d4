import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** The ways in which every view must hold. A width of 320 pixels is what 400 % leaves of a window. */
export const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'a width of 320 pixels': { viewport: { width: 320, height: 640 } },
  'forced colours': { forcedColors: 'active' },
};

/** What axe finds within an element, one line each: the rule and the element. */
export async function violations(page: Page, root: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include(root).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Unfolds everything that can be unfolded. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** How far an element goes beyond the right side of the window. */
export function overflow(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .evaluate((element) => element.getBoundingClientRect().right - document.documentElement.clientWidth);
}
