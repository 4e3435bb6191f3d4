import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type * as Mirror from '../../src/compose/textarea-mirror';
import { type Chromium, openChromium } from './rig/chromium';
import { type Firefox, openFirefox } from './rig/firefox';
import { bundle } from './rig/pages';

declare global {
  /** The module under test, in a page. */
  var mirror: typeof Mirror;
}

const TEXT = `Vandaag waren we met groep 5 naar het bos. Daan viel in een sloot,\tmaar lachte er hard om 🎉.

Wat een dag: hottentottententententoonstellingsmakersopleidingsprogramma en   drie spaties.
日本語のテキスト en een regel die nog lang genoeg is om een paar keer af te breken in een smal vak.
${'En daarna gingen we weer naar huis, met de bus van half drie. '.repeat(4)}Einde.`;
const WORDS = [
  'Vandaag',
  'Daan',
  'sloot,\tmaar',
  '🎉',
  'programma en   drie',
  'テキスト',
  'Einde',
  'half drie. En',
];

const AREAS = [
  ['as the browser draws it', ''],
  ['in another type', 'font: italic 700 19px/1.7 Georgia, serif'],
  ['with room and borders', 'padding: 3px 21px 7px 13px; border: 5px solid; border-left-width: 11.5px'],
  [
    'with borders inside its width',
    'box-sizing: border-box; width: 301.4px; padding: 12px; border: 2px solid',
  ],
  ['of a broken width', 'width: 233.37px; font: 13.3px sans-serif'],
  ['with letters and words apart', 'letter-spacing: .8px; word-spacing: 3px; text-indent: 24px; tab-size: 3'],
  ['in the middle', 'text-align: center'],
  ['from right to left', 'direction: rtl; font: 16px sans-serif'],
  ['in capitals', 'text-transform: uppercase; font: small-caps 15px sans-serif'],
  ['that does not wrap', 'white-space: pre; overflow: auto; width: 700px'],
  ['that breaks anywhere', 'word-break: break-all; width: 180px'],
  ['made larger', 'transform: scale(1.3); transform-origin: 20px 10px'],
  ['with a scroll bar', 'overflow-y: scroll; scrollbar-gutter: stable; width: 240px'],
] as const;

let script: string;
beforeAll(async () => {
  script = await bundle('src/compose/textarea-mirror.ts', 'mirror');
});

describe('in Chromium', () => {
  let chromium: Chromium;
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    chromium = await openChromium({ scrollBars: true });
  });
  beforeEach(async () => {
    page = await chromium.context.newPage();
    session = await page.context().newCDPSession(page);
  });
  afterEach(() => page.close());
  afterAll(() => chromium.close());

  describe.each(AREAS)('a text area %s', (_, style) => {
    it.each([0, 57])('has its words where we say, scrolled by %d pixels', async (scrolled) => {
      await page.setContent(pageWith(style));
      await page.addScriptTag({ content: script });
      await page.fill('textarea', TEXT);
      await page.evaluate((top) => document.querySelector('textarea')!.scrollTo(0, top), scrolled);
      for (const words of WORDS) {
        const span = { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
        const ours = await page.evaluate(measured, { text: TEXT, span });
        const real = await realRects(session, span);
        expect(ours.length, words).toBeGreaterThan(0);
        expect(ours.length, words).toBe(real.length);
        for (const [at, rect] of ours.entries()) {
          for (const side of [0, 1, 2, 3])
            expect(Math.abs(rect[side]! - real[at]![side]!), words).toBeLessThan(0.6);
        }
      }
    });
  });

  it('has a real scroll bar in this test', async () => {
    await page.setContent(pageWith('overflow-y: scroll'));
    const bar = await page.evaluate(() => {
      const { offsetWidth, clientWidth } = document.querySelector('textarea')!;
      return offsetWidth - clientWidth;
    });
    expect(bar).toBeGreaterThan(12);
  });

  it('is not measured when it holds another text by now', async () => {
    await page.setContent(pageWith(''));
    await page.addScriptTag({ content: script });
    await page.fill('textarea', 'Iets anders');
    expect(await page.evaluate(measured, { text: TEXT, span: { start: 0, end: 7 } })).toEqual([]);
  });

  it('leaves no words behind in our layer', async () => {
    await page.setContent(pageWith(''));
    await page.addScriptTag({ content: script });
    await page.fill('textarea', TEXT);
    for (const start of [0, 7])
      await page.evaluate(measured, { text: TEXT, span: { start, end: start + 7 } });
    const left = await page.evaluate(() => {
      const ours = document.querySelector('i')!;
      return { nodes: ours.childNodes.length, words: ours.textContent, height: ours.scrollHeight };
    });
    // One element that is used again; taking it away each time would end what the author can undo at once.
    expect(left).toEqual({ nodes: 1, words: '', height: 0 });
  });
});

describe('in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox();
  });
  afterAll(() => firefox.close());

  it.each(AREAS)('a text area %s has its words where we say', async (_, style) => {
    const page = await firefox.browser.newPage();
    await page.setContent(pageWith(style));
    await page.evaluate(`${script}; globalThis.mirror = mirror;`);
    await page.evaluate((text) => {
      document.querySelector('textarea')!.value = text;
    }, TEXT);
    for (const words of ['waren', 'Daan', 'lachte']) {
      const [start, end] = [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
      const rects = await page.evaluate(measured, { text: TEXT, span: { start, end } });
      const [left, top, , bottom] = rects.at(0)!;
      const [, lastTop, right, lastBottom] = rects.at(-1)!;
      // The browser's own answer to where the caret goes when one presses there.
      const carets = await page.evaluate(
        (points) => points.map(([x, y]) => document.caretPositionFromPoint(x!, y!)?.offset),
        [
          [left! + 0.5, (top! + bottom!) / 2],
          [right! - 0.5, (lastTop! + lastBottom!) / 2],
        ],
      );
      expect(carets, words).toEqual([start, end]);
    }
    await page.close();
  });
});

function pageWith(style: string): string {
  return `<html lang="nl"><body style="margin: 31px 17px"><i style="position:fixed;left:0;top:0"></i>
    <textarea rows="12" style="width: 320px; ${style}"></textarea></body></html>`;
}

/** Left, top, right and bottom of each line of a span, by our own measure. */
function measured({ text, span }: { text: string; span: { start: number; end: number } }): number[][] {
  const area = document.querySelector('textarea')!;
  const [rects] = globalThis.mirror.textareaRects(area, text, [span], document.querySelector('i')!);
  return rects!.map(({ left, top, right, bottom }) => [left, top, right, bottom]);
}

/** The same by the text area's own letters, which only the browser's debugger can reach. */
async function realRects(session: CDPSession, span: { start: number; end: number }): Promise<number[][]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const editor = editorIn(root as Node)!;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: editor.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function ({ start, end }) {
      const range = document.createRange();
      let at = 0;
      for (const node of this.childNodes) {
        const length = node.nodeType === 3 ? node.length : 1;
        if (node.nodeType === 3 && start >= at && start <= at + length) range.setStart(node, start - at);
        if (node.nodeType === 3 && end > at && end <= at + length) range.setEnd(node, end - at);
        at += length;
      }
      return [...range.getClientRects()].filter(({ width }) => width > 0)
        .map(({ left, top, right, bottom }) => [left, top, right, bottom]);
    }`,
    objectId: object.objectId!,
    arguments: [{ value: span }],
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value as number[][];
}

interface Node {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

function editorIn(node: Node, inside = false): Node | undefined {
  // What the text area keeps its letters in.
  if (inside && node.children?.some(({ nodeType }) => nodeType === 3)) return node;
  const within = inside || node.nodeName === 'TEXTAREA';
  const below = within
    ? [...(node.shadowRoots ?? []), ...(inside ? (node.children ?? []) : [])]
    : node.children;
  for (const child of below ?? []) {
    const found = editorIn(child, within);
    if (found) return found;
  }
  return undefined;
}
