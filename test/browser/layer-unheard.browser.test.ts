import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, type OpenBrowser } from './rig/both-browsers';
import { SURFACES } from './rig/compose-boxes';
import { listenToLayer } from './rig/listening';
import { opensPanel } from './rig/panel-path';

const [, , X_POST] = SURFACES;

describe.each(BROWSERS)('what a page in $name can know of our layer', ({ open }) => {
  let browser: OpenBrowser;

  beforeAll(async () => {
    browser = await open();
  });
  afterAll(() => browser.close());

  it('is nothing of the pointer over it, nor which element of ours it is over', async () => {
    const author = await browser.writerAt(X_POST);
    await author.tab.evaluate(listenToLayer);
    await opensPanel(author);
    for (const spot of ['.pw-panel-title', '.pw-panel .quoted', '.pw-mark']) {
      const { x, y } = (await author.layer.spotOf(spot))!;
      await author.tab.clickAt(x, y);
      await author.tab.doubleClickAt(x + 2, y + 2);
    }
    await author.tab.click(X_POST.editor);
    expect(await author.tab.evaluate(() => window.heardOfLayer)).toEqual([]);
    await author.tab.close();
  });
});
