import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { type OurLayer, ourLayer } from './our-layer';

/** The training page in Chromium, and what a coach does there. */
export interface TrainingPage {
  readonly page: Page;
  readonly layer: OurLayer;
  /** Chooses a way to practise by its name. */
  begin(mode: string): Promise<void>;
  /** Presses keys one after another. */
  press(...keys: readonly string[]): Promise<void>;
  /** Stores more while the page is open. */
  store(values: object): Promise<void>;
  /** What breaks a rule of accessibility. */
  violations(): Promise<string[]>;
  /** Closes the page, and the extension forgets everything. */
  close(): Promise<void>;
}

/** Opens the training page with these things stored. */
export async function openTraining(chromium: Chromium, stored: object = {}): Promise<TrainingPage> {
  const worker = chromium.worker!;
  const store = (values: object): Promise<void> =>
    worker.evaluate((all) => chrome.storage.local.set(all), values);
  await store(stored);
  const page = await chromium.context.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${chromium.origin}/src/views/training/training.html`);
  await page.locator('.start').waitFor();
  return {
    page,
    layer: await ourLayer(page),
    store,
    async begin(mode) {
      await page.locator('.mode', { hasText: mode }).click();
      await page.locator('.round').waitFor();
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    async violations() {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    async close() {
      await page.close();
      await worker.evaluate(() => chrome.storage.local.clear());
    },
  };
}

/** How many sheets of paper a PDF is, and whether all are A4. */
export function sheetsOf(pdf: Buffer): { readonly sheets: number; readonly a4: boolean } {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
  const isA4 = ([, width, height]: RegExpMatchArray) =>
    Math.round(Number(width)) === 595 && Math.round(Number(height)) === 842;
  const sheets = (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
  return { sheets, a4: boxes.length > 0 && boxes.every(isA4) };
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
};
