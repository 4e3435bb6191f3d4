import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type OurLayer, ourLayer } from './rig/our-layer';

const DRAFT = 'Wat ben ik trots op Jip uit groep 5!';
const COMPOSER = `<div data-testid="tweetTextarea_0" contenteditable="true" role="textbox" style="min-height:3em"></div>
  <button type="button" data-testid="tweetButton">Posten</button>`;

let chromium: Chromium;
let page: Page;
let layer: OurLayer;
let frame: FrameLocator;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => page.close());
afterAll(() => chromium.close());

/** A compose box in a frame that has no address of its own. */
async function openFrame(kind: 'about:blank' | 'srcdoc'): Promise<void> {
  page = await chromium.open('https://x.com/home');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(putFrame, { kind, composer: COMPOSER });
  frame = page.frameLocator('#composer');
  await frame.locator('[contenteditable]').click();
  layer = await ourLayer(page);
}

describe.each(['about:blank', 'srcdoc'] as const)('a compose box in a frame (%s)', (kind) => {
  it('is held, and goes at the first click once corrected', async () => {
    await openFrame(kind);
    await page.keyboard.type(DRAFT);
    await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
    await frame.locator('button').click();
    await expect.poll(() => layer.textOf('[role=alertdialog]')).toContain('Jip');
    expect(await clicks()).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => layer.textOf('[role=alertdialog]')).toBeUndefined();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Morgen is de bibliotheek dicht.');
    await expect.poll(() => layer.spotOf('.pw-mark-clear')).toBeDefined();
    await frame.locator('button').click();
    expect(await clicks()).toBe(1);
  });

  it('has its panel and its dialog within the frame', async () => {
    await openFrame(kind);
    await page.keyboard.type(DRAFT);
    await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
    await layer.ask((root) => root.querySelector<HTMLElement>('.pw-mark')!.click(), null);
    await expect
      .poll(() => layer.ask(outside, '.pw-panel'))
      .toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
    await frame.locator('button').click();
    await expect
      .poll(() => layer.ask(outside, '[role=alertdialog]'))
      .toEqual({ left: 0, top: 0, right: 0, bottom: 0 });
  });
});

it('the popup hears of the frame in which somebody writes', async () => {
  await openFrame('srcdoc');
  await page.keyboard.type(DRAFT);
  await expect.poll(() => layer.spotOf('.pw-mark-stop')).toBeDefined();
  const answer = await chromium.worker!.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.tabs.sendMessage(tab!.id!, { name: 'get-state-in-use' });
  });
  expect(answer).toMatchObject({ status: 'stop', site: 'x' });
});

it('nothing of ours stands in a frame without a compose box in use', async () => {
  page = await chromium.open('https://x.com/home');
  await page.evaluate(putFrame, { kind: 'srcdoc', composer: '<input><p>Niets</p>' });
  await page.frameLocator('#composer').locator('input').click();
  await page.keyboard.type('Jip uit groep 5');
  layer = await ourLayer(page);
  expect(await layer.ask(() => 'a layer', null)).toBeUndefined();
});

function clicks(): Promise<number> {
  return page.evaluate(() => window.framed);
}

function putFrame({ kind, composer }: { kind: string; composer: string }): void {
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
    frame.srcdoc = composer;
    frame.onload = listen;
  }
  document.body.append(frame);
  if (kind === 'srcdoc') return;
  frame.contentDocument!.body.innerHTML = composer;
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
  }
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  tabs: {
    query(wanted: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<unknown>;
  };
};
