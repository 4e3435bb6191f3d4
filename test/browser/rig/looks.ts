import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';

/** The ways in which a view must be legible. */
export const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  // What is left of a window of 1280 pixels at 400 %.
  'a width of 320 pixels': { viewport: { width: 320, height: 640 } },
  'forced colours': { forcedColors: 'active' },
};

/** What breaks a rule of accessibility with everything unfolded, and whether the page is wider than its window. */
export async function violationsIn(page: Page, root: string): Promise<string[]> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include(root).analyze();
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  return [
    ...found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ...(wider ? ['wider than the window'] : []),
  ];
}
