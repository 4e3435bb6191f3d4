import type { Browser, Frame } from 'puppeteer-core';
import { bidi } from './bidi';
import { layerBy, type OurLayer } from './our-layer';

const SHOWING = { includeShadowTree: 'all', maxDomDepth: 0 };

/** Our layer in a frame of a page in Firefox, found anew at every question: BiDi shows closed shadow roots too. */
export function firefoxLayer(browser: Browser, frame: Frame): OurLayer {
  const { run, call } = bidi(browser, frame);
  return layerBy(async (question, argument) => {
    // It stands at the end of the page, or in the modal dialog that makes the rest unreachable.
    const { value: hosts } = await run('[...document.querySelectorAll("div[popover]")]', SHOWING);
    const root = hosts?.find(({ value }) => value?.shadowRoot?.value?.mode === 'closed')?.value?.shadowRoot
      ?.sharedId;
    if (!root) return undefined;
    const asked = `(root, words) => JSON.stringify((${question})(root, JSON.parse(words)))`;
    const answer = await call(asked, [
      { sharedId: root },
      { type: 'string', value: JSON.stringify(argument ?? null) },
    ]);
    // What is undefined has no JSON.
    return answer.type === 'string' ? JSON.parse(String(answer.value)) : undefined;
  });
}
