import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import type { Chromium } from './chromium';
import type { Firefox } from './firefox';
import { firefoxLayer } from './firefox-layer';
import { type OurLayer, ourLayer } from './our-layer';
import { chromiumTab, firefoxTab, piercing, type Tab } from './tab';

/** A compose box of a network's page, and how an author reaches and publishes it. */
export interface Surface {
  readonly name: string;
  readonly address: string;
  /** What is pressed to get there, or all that an author does for it. */
  readonly open?: string | ((page: Page) => Promise<void>);
  readonly editor: string;
  readonly publish: string;
  /** The key press that publishes here, if the page has one. */
  readonly shortcut?: string;
  /** An address at which this box can still stand open; any, if not told. */
  readonly elsewhere?: string;
  /** Where files are chosen, if the page has that once the box is open. */
  readonly files?: string;
}

const X_EDITOR = '[data-testid="tweetTextarea_0"][contenteditable]';

/** The compose boxes that the main path is tested in. */
export const SURFACES = [
  {
    name: 'a new post on Facebook',
    address: 'https://www.facebook.com/',
    open: '[data-part="open-composer"]',
    editor: 'form[method="POST"] [data-lexical-editor]',
    publish: '[data-part="publish"]',
    files: 'form[method="POST"] [type="file"]',
  },
  {
    name: 'a comment on Facebook',
    address: 'https://www.facebook.com/',
    editor: '[data-part="comment"] [data-lexical-editor]',
    publish: '[data-part="comment"] #focused-state-composer-submit [role="button"]',
    shortcut: 'Enter',
  },
  {
    name: 'a new post on X',
    address: 'https://x.com/home',
    editor: X_EDITOR,
    publish: '[data-testid="tweetButtonInline"]',
    shortcut: 'Control+Enter',
    files: '[data-testid="fileInput"]',
  },
  {
    name: 'a reply on X',
    address: 'https://x.com/compose/post?in_reply_to=1',
    editor: `[role="dialog"] ${X_EDITOR}`,
    publish: '[data-testid="tweetButton"]',
    shortcut: 'Control+Enter',
  },
] as const satisfies readonly Surface[];

/** An author at a compose box, in whichever browser. */
export interface Writer {
  readonly tab: Tab;
  readonly layer: OurLayer;
  readonly surface: Surface;
  type(text: string): Promise<void>;
  /** Presses the page's own publish button with the mouse, whatever lies over it. */
  publish(): Promise<void>;
  /** Presses something in our layer with the mouse. */
  press(selector: string, words?: string): Promise<void>;
  /** Waits until the mark shows a status. */
  sees(status: 'clear' | 'warn' | 'stop' | 'unchecked'): Promise<void>;
  /** Waits until the hold dialog stands. */
  isHeld(): Promise<void>;
  /** Gives a reason in the hold dialog and lets the text through. */
  release(): Promise<void>;
  /** What the page has published. */
  published(): Promise<readonly { text: string; how: string }[]>;
  /** Waits until the page has published these texts, and these only. */
  hasPublished(...texts: readonly string[]): Promise<void>;
  /** The editor's text as it is shown. */
  shown(): Promise<string>;
}

/** An author at a compose box in Chromium. */
export interface Author extends Writer {
  readonly page: Page;
}

/** Opens a page, with a script that runs before its own when given, and puts the caret in its compose box. */
export async function authorAt(surface: Surface, chromium: Chromium, script?: string): Promise<Author> {
  const page = await chromium.open(surface.address, script);
  await page.setViewportSize({ width: 1280, height: 800 });
  if (typeof surface.open === 'string') await page.click(surface.open);
  else await surface.open?.(page);
  await page.click(surface.editor);
  return { page, ...writerOn(chromiumTab(page), surface, await ourLayer(page)) };
}

/** The same in Firefox, for compose boxes that take one press to get to. */
export async function writerAt(surface: Surface, firefox: Firefox): Promise<Writer> {
  const page = await firefox.open(surface.address);
  await page.setViewport({ width: 1280, height: 800 });
  if (typeof surface.open === 'string') await page.click(surface.open);
  await page.waitForSelector(piercing(surface.editor));
  await page.click(piercing(surface.editor));
  return writerOn(firefoxTab(page), surface, firefoxLayer(firefox.browser, page.mainFrame()));
}

function writerOn(tab: Tab, surface: Surface, layer: OurLayer): Writer {
  const press: Writer['press'] = async (selector, words) => {
    const spot = await vi.waitUntil(() => layer.spotOf(selector, words), WAITING);
    await tab.clickAt(spot.x, spot.y);
  };
  const isHeld = async () => {
    await vi.waitUntil(() => layer.spotOf('[role=alertdialog]'), WAITING);
  };
  const published = () => tab.evaluate(() => window.published);
  return {
    ...{ tab, surface, layer, press, isHeld, published },
    type: (text) => tab.type(text),
    publish: () => tab.click(surface.publish),
    sees: async (status) => {
      await vi.waitUntil(() => layer.spotOf(`.pw-mark-${status}`), WAITING);
    },
    release: async () => {
      await isHeld();
      await press('[role=alertdialog] button', 'Toch plaatsen');
      await press('.reason .choice');
      await press('button', 'vrijgeven');
      await vi.waitUntil(async () => !(await layer.spotOf('[role=alertdialog]')), WAITING);
    },
    hasPublished: (...texts) =>
      expect.poll(async () => (await published()).map(({ text }) => text)).toEqual(texts),
    shown: () => tab.wordsIn(surface.editor),
  };
}

const WAITING = { timeout: 5000, interval: 25 };
