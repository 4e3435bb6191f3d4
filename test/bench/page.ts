// `npm run bench`: what the extension costs in a page, with it and without it, in one run, in turns, in real Chromium.
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PAUSE_MS } from '../../src/compose/unfinished';
import { type Chromium, openChromium } from '../browser/rig/chromium';
import { SURFACES } from '../browser/rig/compose-boxes';
import { ourLayer } from '../browser/rig/our-layer';
import { benchCalendar } from './calendar';
import { benchFirstWords } from './first-words';
import { callsDuring, metersOn, quantile, settled } from './page-metrics';
import { benchPanel } from './panel';

const EXTENSION = 'dist/chrome';
const LENGTH = 500;
const KEYS = 200;
const LOADS = 15;
const MARKS = 15;
const FRAMES = 10;
const FRAMED = 7;
const SENTENCES =
  'Vandaag hebben wij met elkaar in de tuin gewerkt en daarna soep gekookt. Het was een mooie dag vol zon. ' +
  'Morgen is de bibliotheek dicht, daarom lezen wij in de hal. Wie wil er nog helpen met de versiering? ' +
  'Op vrijdag eten wij samen pannenkoeken. De nieuwe schommel staat er al en hij is erg in trek. ';

type Sides<T> = { readonly with: T; readonly without: T };

if (!existsSync(EXTENSION)) throw new Error(`${EXTENSION} is not there: npm run build`);
const browsers: Sides<Chromium> = {
  with: await openChromium({ extension: EXTENSION }),
  without: await openChromium(),
};

console.log(`\nin a page (Chromium), the extension beside none; milliseconds of the tab's main thread`);
for (const surface of [SURFACES[0], SURFACES[2]]) {
  await benchKeys(surface);
  await benchMark(surface, 'that ends a word', ['Bel zijn moeder op 06-12345678', '.'], 150);
  await benchMark(surface, 'within a word', ['Bel zijn moeder op 06-1234567', '8'], PAUSE_MS + 150);
  await benchFirstWords(surface.name, () => openAt(surface, browsers.with));
  await benchPanel(surface.name, () => openAt(surface, browsers.with));
}
await benchLoad();
await benchFrames();
await benchIdle();
await benchPopup();
await benchCalendar(browsers.with);
await Promise.all([browsers.with.close(), browsers.without.close()]);

type Surface = (typeof SURFACES)[number];

/** Types on in a draft, in turns of one key each, so that whatever slows the machine slows both. */
async function benchKeys(surface: Surface): Promise<void> {
  const pages = await both((chromium) => openAt(surface, chromium));
  const draft = SENTENCES.repeat(3);
  const meters = { with: await metersOn(pages.with), without: await metersOn(pages.without) };
  for (const page of [pages.with, pages.without]) {
    await page.keyboard.insertText(draft.slice(0, LENGTH - KEYS / 2));
    await settled(page);
  }
  const spent: Sides<number[]> = { with: [], without: [] };
  for (const key of draft.slice(LENGTH - KEYS / 2, LENGTH + KEYS / 2)) {
    for (const side of ['with', 'without'] as const) {
      const before = await meters[side].spent();
      await pages[side].keyboard.type(key);
      await settled(pages[side]);
      spent[side].push((await meters[side].spent()).task - before.task);
    }
  }
  const added = spent.with.slice(10).map((value) => value - quantile(spent.without, 0.5));
  const tail = quantile(spent.with.slice(10), 0.95) - quantile(spent.without.slice(10), 0.95);
  report(`a key in ${LENGTH} characters, ${surface.name}`, spent, [
    `added: median ${quantile(added, 0.5).toFixed(2)} (budget 1), 95th percentile ${quantile(added, 0.95).toFixed(2)} (budget 4); between the 95th percentiles ${tail.toFixed(2)}`,
  ]);
  await closeBoth(pages);
}

/** From the last key to the mark: the frame after it has been drawn. The word behind the caret is left alone for a pause. */
async function benchMark(
  surface: Surface,
  which: string,
  [written, last]: readonly [string, string],
  budget: number,
): Promise<void> {
  const times: number[] = [];
  for (let run = 0; times.length < MARKS; run++) {
    if (run === 2 * MARKS) throw new Error('The mark is there before the last key');
    const page = await openAt(surface, browsers.with);
    const layer = await ourLayer(page);
    await page.keyboard.insertText(`${SENTENCES.repeat(3).slice(0, LENGTH)} ${written}`);
    await settled(page);
    // On a slow machine the pause may be over before the last key comes.
    if (await layer.ask((root) => root.querySelector('.pw-mark:not(.pw-mark-clear)') !== null, null)) {
      await page.close();
      continue;
    }
    await layer.ask(timeMark, null);
    await page.keyboard.type(last);
    await page.waitForFunction(() => document.documentElement.dataset.mark);
    const { mark, key } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    times.push(Number(mark) - Number(key));
    await page.close();
  }
  console.log(
    `from the last key to the mark, a key ${which}, ${surface.name}: median ${quantile(times, 0.5).toFixed(0)}, longest ${Math.max(...times).toFixed(0)} (budget ${budget})`,
  );
}

/** Notes on the page when the next key is pressed and when the frame with the mark is drawn. */
function timeMark(root: ShadowRoot): void {
  const { dataset } = document.documentElement;
  new MutationObserver((_, observer) => {
    if (!root.querySelector('.pw-mark:not(.pw-mark-clear)')) return;
    observer.disconnect();
    requestAnimationFrame((now) => {
      dataset.mark = `${now}`;
    });
  }).observe(root, { subtree: true, childList: true, attributes: true });
  const options = { capture: true, once: true };
  window.addEventListener('keydown', (event) => Object.assign(dataset, { key: event.timeStamp }), options);
}

/** Scripts' time until a page stands, in tabs of their own. */
async function benchLoad(): Promise<void> {
  const scripts: Sides<number[]> = { with: [], without: [] };
  const tasks: Sides<number[]> = { with: [], without: [] };
  for (let run = 0; run < LOADS + 1; run++) {
    for (const side of ['with', 'without'] as const) {
      const page = await browsers[side].context.newPage();
      const meter = await metersOn(page);
      const before = await meter.spent();
      await page.goto('https://x.com/home');
      await settled(page);
      // The first one also warms the browser.
      const { script, task } = await meter.spent();
      if (run > 0) {
        scripts[side].push(script - before.script);
        tasks[side].push(task - before.task);
      }
      await page.close();
    }
  }
  report('scripts while a page loads', scripts, [
    `added: median ${medianAdded(scripts).toFixed(1)} (budget 15)`,
    `added to all that the main thread does, reading and compiling our script too: ${medianAdded(tasks).toFixed(1)}`,
  ]);
}

/** Frames that nobody uses, in a page that has loaded. */
async function benchFrames(): Promise<void> {
  const spent: Sides<number[]> = { with: [], without: [] };
  for (let run = 0; run < FRAMED + 1; run++) {
    for (const side of ['with', 'without'] as const) {
      const page = await browsers[side].open('https://x.com/home');
      await settled(page);
      const meter = await metersOn(page);
      const before = await meter.spent();
      await page.evaluate(addFrames, FRAMES);
      await settled(page);
      if (run > 0) spent[side].push(((await meter.spent()).task - before.task) / FRAMES);
      await page.close();
    }
  }
  report('a frame that nobody uses', spent, [`added: median ${medianAdded(spent).toFixed(2)}`]);
}

async function addFrames(count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Niets</p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
  }
}

function medianAdded(spent: Sides<readonly number[]>): number {
  return quantile(spent.with, 0.5) - quantile(spent.without, 0.5);
}

/** A busy page in which nobody writes. */
async function benchIdle(): Promise<void> {
  const page = await browsers.with.open('https://x.com/home');
  await settled(page);
  const busy = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) {
        for (let change = 0; change < 20; change++) {
          const element = document.createElement('p');
          element.textContent = `${frame} ${change}`;
          document.querySelector('main')!.append(element);
          element.className = 'x';
        }
        await new Promise(requestAnimationFrame);
      }
    });
  const calls = await callsDuring(page, busy);
  console.log(
    `a page in which nobody writes, 1,200 elements added in a second: ${calls} calls of our functions (budget 0)`,
  );
  await page.click('[data-testid="tweetTextarea_0"][contenteditable]');
  const inBox = await callsDuring(page, async () => {
    await page.keyboard.type('a');
    await settled(page);
  });
  console.log(`… and ${inBox} at one key in a compose box, so that the count does count`);
  await page.close();
}

/** From the click to a popup that can be used; the browser's own part of that, opening its window, is not in it. */
async function benchPopup(): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < LOADS + 1; run++) {
    const page = await browsers.with.open(`${browsers.with.origin}/src/views/popup/popup.html`);
    await page.getByRole('searchbox').waitFor();
    const [drawn] = await page.evaluate(() => performance.getEntriesByName('popup-drawn'));
    if (run > 0) times.push(drawn?.startTime ?? Number.NaN);
    await page.close();
  }
  console.log(
    `the popup, until it can be used: median ${quantile(times, 0.5).toFixed(0)}, longest ${Math.max(...times).toFixed(0)} (budget 100)`,
  );
}

async function openAt(surface: Surface, chromium: Chromium): Promise<Page> {
  const page = await chromium.open(surface.address);
  if ('open' in surface) await page.click(surface.open);
  await page.click(surface.editor);
  return page;
}

async function both<T>(run: (chromium: Chromium) => Promise<T>): Promise<Sides<T>> {
  return { with: await run(browsers.with), without: await run(browsers.without) };
}

async function closeBoth(pages: Sides<Page>): Promise<void> {
  await Promise.all([pages.with.close(), pages.without.close()]);
}

function report(what: string, spent: Sides<readonly number[]>, more: readonly string[]): void {
  const figures = (values: readonly number[]) =>
    `${quantile(values, 0.5).toFixed(2)} / ${quantile(values, 0.95).toFixed(2)}`;
  const ratio = quantile(spent.with, 0.5) / quantile(spent.without, 0.5);
  console.log(
    `${what}: with ${figures(spent.with)}, without ${figures(spent.without)} (median / 95th percentile), × ${ratio.toFixed(2)}`,
  );
  for (const line of more) console.log(`  ${line}`);
}
