import type { Page } from 'playwright-core';
import { metersOn, quantile, settled } from './page-metrics';

const RUNS = 9;
// Between the click into a compose box and the first key.
const THOUGHT_MS = 700;
const WORDS = 'Vandaag hebben wij met groep 5 in de tuin gewerkt. Wat een mooie dag!';

/** What the first words in a new page cost, when the lexicon has just been read. */
export async function benchFirstWords(name: string, open: () => Promise<Page>): Promise<void> {
  const spent: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await open();
    await page.waitForTimeout(THOUGHT_MS);
    const meter = await metersOn(page);
    const before = await meter.spent();
    await page.keyboard.insertText(WORDS);
    await settled(page);
    spent.push((await meter.spent()).task - before.task);
    await page.close();
  }
  console.log(
    `the first words written in a page, ${name}: median ${quantile(spent, 0.5).toFixed(0)} of the main thread, longest ${Math.max(...spent).toFixed(0)}`,
  );
}
