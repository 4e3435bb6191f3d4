import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openChromium } from './chromium';
import { type OurLayer, ourLayer } from './our-layer';
import { bundle } from './pages';

/** A page in real Chromium on which the compose part stands alone, with a desk that the tests ask. */
export interface ComposePage {
  readonly page: Page;
  readonly layer: OurLayer;
  /** Opens these forms anew, with the compose part on them. */
  show(forms: string): Promise<void>;
  /** What the page has published, in its order. */
  published(): Promise<string[]>;
  /** What the mark beside the compose box says; undefined where none stands. */
  mark(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Keeps such a page for the tests of a file, with these forms on it anew before each; `ready` is given what it stands on. */
export function keepComposePage(
  forms: string,
  ready: (stand: Pick<ComposePage, 'page' | 'layer'>) => void,
): Pick<ComposePage, 'published' | 'mark'> {
  let opened: ComposePage;
  beforeAll(async () => {
    opened = await openComposePage();
    ready(opened);
  });
  beforeEach(() => opened.show(forms));
  afterAll(() => opened.close());
  return { published: () => opened.published(), mark: () => opened.mark() };
}

async function openComposePage(): Promise<ComposePage> {
  const chromium = await openChromium();
  const script = await bundle('test/pages/compose/main.ts');
  const page = await chromium.context.newPage();
  const layer = await ourLayer(page);
  return {
    ...{ page, layer },
    async show(forms) {
      await page.goto('about:blank');
      await page.setContent(forms);
      await page.addScriptTag({ content: script });
    },
    published: () => page.evaluate(() => window.desk.published),
    mark: () => layer.textOf('.at-mark button'),
    close: () => chromium.close(),
  };
}
