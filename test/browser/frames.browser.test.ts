import type { Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { DRAFT, HARMLESS } from './rig/drafts';
import { type Firefox, openFirefox } from './rig/firefox';
import { firefoxLayer } from './rig/firefox-layer';
import { type OurLayer, ourLayer } from './rig/our-layer';
import { chromiumTab, firefoxTab, type Tab } from './rig/tab';

const HOME = 'https://x.com/home';
const FRAME = '#composer';
const KINDS = ['about:blank', 'srcdoc'] as const;
const COMPOSER = `<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height:3em"></div>
  <button type="button" data-testid="tweetButton">Posten</button>`;
/** A script of the frame's own that listens on its window before anything else of the page, and publishes at a click. */
const EARLY = `<script>
  parent.heardInFrame = [];
  window.addEventListener('keydown', ({ key }) => parent.heardInFrame.push(key), true);
  window.addEventListener('click', ({ target }) => target.matches('button') && (parent.framed += 1), true);
</script>`;
const WITHIN = { left: 0, top: 0, right: 0, bottom: 0 };

/** A frame that has no address of its own, and what stands in it. */
interface Framing {
  readonly kind: (typeof KINDS)[number];
  readonly markup: string;
}

let chromium: Chromium;
let firefox: Firefox;
let tab: Tab;
let layer: OurLayer;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
  firefox = await openFirefox({ extension: 'dist/firefox' });
});
afterEach(() => tab.close());
afterAll(async () => {
  await chromium.close();
  await firefox.close();
});

async function inChromium(framing: Framing): Promise<void> {
  const page = await chromium.open(HOME);
  await page.setViewportSize({ width: 1280, height: 800 });
  tab = chromiumTab(page);
  await tab.evaluate(putFrame, framing);
  layer = await ourLayer(page);
}

async function inFirefox(framing: Framing): Promise<void> {
  const page = await firefox.open(HOME);
  await page.setViewport({ width: 1280, height: 800 });
  tab = firefoxTab(page);
  await tab.evaluate(putFrame, framing);
  const frame = await (await page.waitForSelector(FRAME))!.contentFrame();
  layer = firefoxLayer(firefox.browser, frame as Frame);
}

const BROWSERS = [
  { name: 'Chromium', open: inChromium },
  { name: 'Firefox', open: inFirefox },
];

describe.each(BROWSERS.flatMap((browser) => KINDS.map((kind) => ({ ...browser, kind }))))(
  'a compose box in a frame ($kind) in $name',
  ({ open, kind }) => {
    async function writeIn(text: string): Promise<void> {
      await open({ kind, markup: COMPOSER });
      await tab.clickIn(FRAME, '[contenteditable]');
      await tab.type(text);
    }

    it('is held, and goes at the first click once corrected', async () => {
      await writeIn(DRAFT);
      await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
      await tab.clickIn(FRAME, 'button');
      await expect.poll(() => layer.textOf('[role=alertdialog]')).toContain('Jip');
      expect(await clicks()).toBe(0);
      await tab.press('Escape');
      await expect.poll(() => layer.textOf('[role=alertdialog]')).toBeUndefined();
      await tab.press('Control+a');
      await tab.type(HARMLESS);
      await expect.poll(() => layer.spotOf('.pw-mark-clear')).toBeDefined();
      await tab.clickIn(FRAME, 'button');
      expect(await clicks()).toBe(1);
    });

    it('has its panel and its dialog within the frame', async () => {
      await writeIn(DRAFT);
      await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
      await layer.ask((root) => root.querySelector<HTMLElement>('.pw-mark')!.click(), null);
      await expect.poll(() => layer.ask(outside, '.pw-panel')).toEqual(WITHIN);
      await tab.clickIn(FRAME, 'button');
      await expect.poll(() => layer.ask(outside, '[role=alertdialog]')).toEqual(WITHIN);
    });

    it('has nothing of ours beside it where no compose box is in use', async () => {
      await open({ kind, markup: '<input><p>Niets</p>' });
      await tab.clickIn(FRAME, 'input');
      await tab.type('Jip uit groep 5');
      expect(await layer.ask(() => 'a layer', null)).toBeUndefined();
    });
  },
);

it('the popup hears of the frame in which somebody writes', async () => {
  await inChromium({ kind: 'srcdoc', markup: COMPOSER });
  await tab.clickIn(FRAME, '[contenteditable]');
  await tab.type(DRAFT);
  await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
  const answer = await chromium.worker!.evaluate(async () => {
    const [inFront] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(inFront!.id!, { name: 'get-state-in-use' });
  });
  expect(answer).toMatchObject({ status: 'stop', network: 'x' });
});

it('the hold and our layer hear before the scripts of a frame, however early these listen', async () => {
  await inChromium({ kind: 'srcdoc', markup: EARLY + COMPOSER });
  await tab.clickIn(FRAME, '[contenteditable]');
  await tab.type(DRAFT);
  await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
  await tab.clickIn(FRAME, 'button');
  await expect.poll(() => layer.textOf('[role=alertdialog]')).toContain('Jip');
  const heard = await tab.evaluate(() => window.heardInFrame.length);
  await tab.type('abc');
  expect(await tab.evaluate(() => window.heardInFrame)).toHaveLength(heard);
  expect(await clicks()).toBe(0);
});

it('the toolbar shows no points of a frame that was taken away', async () => {
  await inChromium({ kind: 'srcdoc', markup: COMPOSER });
  await tab.clickIn(FRAME, '[contenteditable]');
  await tab.type(DRAFT);
  await expect.poll(badge).toMatch(/\d/);
  await tab.evaluate(() => document.querySelector('iframe')!.remove());
  await expect.poll(badge).toBe('');
});

function badge(): Promise<string> {
  return chromium.worker!.evaluate(async () => {
    const [inFront] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: inFront!.id! });
  });
}

function clicks(): Promise<number> {
  return tab.evaluate(() => window.framed);
}

function putFrame({ kind, markup }: Framing): void {
  const frame = document.createElement('iframe');
  frame.id = 'composer';
  frame.style.cssText = 'position:fixed;left:100px;top:80px;width:420px;height:320px;background:white';
  window.framed = 0;
  const listen = () => {
    frame.contentDocument!.querySelector('button')?.addEventListener('click', () => {
      window.framed += 1;
    });
  };
  if (kind === 'srcdoc') {
    frame.srcdoc = markup;
    frame.onload = listen;
  }
  document.body.append(frame);
  if (kind === 'srcdoc') return;
  frame.contentDocument!.body.innerHTML = markup;
  listen();
}

/** By how much an element sticks out of its window, on each side. */
function outside(root: ShadowRoot, selector: string) {
  const rect = root.querySelector(selector)?.getBoundingClientRect();
  if (!rect || rect.height === 0) return undefined;
  return {
    left: Math.max(0, -rect.left),
    top: Math.max(0, -rect.top),
    right: Math.max(0, rect.right - innerWidth),
    bottom: Math.max(0, rect.bottom - innerHeight),
  };
}

declare global {
  interface Window {
    /** How often the button in the frame was pressed. */
    framed: number;
    /** The keys that the frame's own script heard of. */
    heardInFrame: string[];
  }
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  action: { getBadgeText(where: { tabId: number }): Promise<string> };
  tabs: {
    query(wanted: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
