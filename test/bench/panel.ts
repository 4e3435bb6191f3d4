import type { Page } from 'playwright-core';
import { ourLayer } from '../browser/rig/our-layer';
import { quantile, settled } from './page-metrics';

const OPENINGS = 15;
// Several findings, each with fixes to think of.
const TEXT =
  'Zo trots op Jip van Dalen en Noor uit groep 5! Verdomd knap gedaan. Die nieuwe rekenmethode is echt waardeloos. ' +
  'Bel zijn moeder op 06-12345678 voor meer informatie.';

/** From the press on the mark until the panel has been drawn, with what can be done about the first finding. */
export async function benchPanel(name: string, open: () => Promise<Page>): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run++) {
    const page = await open();
    const layer = await ourLayer(page);
    await page.keyboard.insertText(TEXT);
    await settled(page);
    const mark = await layer.spotOf('.pw-mark-stop');
    if (!mark) throw new Error('The mark is not there');
    await layer.ask(timePanel, null);
    await page.mouse.click(mark.x, mark.y);
    await page.waitForFunction(() => document.documentElement.dataset.panel);
    times.push(Number(await page.evaluate(() => document.documentElement.dataset.panel)));
    await page.close();
  }
  console.log(
    `from a press on the mark to the panel, ${name}: median ${quantile(times, 0.5).toFixed(0)}, longest ${Math.max(...times).toFixed(0)} (budget 100)`,
  );
}

/** Notes on the page how long the next press takes until the frame with the first fix has been drawn. */
function timePanel(root: ShadowRoot): void {
  let pressed = 0;
  const once = { capture: true, once: true };
  root.addEventListener(
    'submit',
    () => {
      pressed = performance.now();
    },
    once,
  );
  new MutationObserver((_, observer) => {
    if (!root.querySelector('.finding .fix')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => {
        document.documentElement.dataset.panel = `${performance.now() - pressed}`;
      };
      drawn.port2.postMessage(undefined);
    });
  }).observe(root, { subtree: true, childList: true });
}
