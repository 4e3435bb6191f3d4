import type { CDPSession, Page } from 'playwright-core';

/** What the main thread of a tab has done since it was opened, in milliseconds. */
export interface Spent {
  /** All scripts, the extension's and the page's. */
  readonly script: number;
  /** Everything: scripts, style, layout, painting, the browser's own tasks. */
  readonly task: number;
}

/** Reads what a tab has spent. */
export async function metersOn(page: Page): Promise<{ session: CDPSession; spent: () => Promise<Spent> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  };
  return { session, spent };
}

/** Waits until a tab has drawn what came of the last event. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
}

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** How often functions of the extension's content script run while something is done; zero is silence. */
export async function callsDuring(page: Page, run: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  await session.send('Profiler.takePreciseCoverage');
  await run();
  const { result } = await session.send('Profiler.takePreciseCoverage');
  await session.detach();
  const own = result.filter(({ url }) => url.startsWith('chrome-extension:'));
  const functions = own.flatMap((script) => script.functions);
  return functions.reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
