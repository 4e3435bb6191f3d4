import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';

const [, , X_POST] = SURFACES;

let chromium: Chromium;

beforeEach(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => chromium.close());

it('tells the author in an open page that the post is no longer checked after an update', async () => {
  const author = await authorAt(X_POST, chromium);
  await author.type(DRAFT);
  await author.sees('stop');
  // The worker is gone before it can say that it reloads.
  await chromium.worker!.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
  await expect
    .poll(async () => {
      await author.type('!');
      return author.layer.spotOf('.pw-mark-unchecked');
    })
    .toBeDefined();
  await author.press('.pw-mark');
  await expect.poll(() => author.layer.textOf('.pw-panel')).toContain('Herlaad daarna de pagina.');
  await author.tab.press('Escape');
  const text = await author.shown();
  await author.publish();
  await author.hasPublished(text);
  // And so at the next one.
  await author.tab.click(X_POST.editor);
  await author.type(DRAFT);
  await author.sees('unchecked');
});

/** As much of Chromium's own interface as is asked for here. */
declare const chrome: { runtime: { reload(): void } };
