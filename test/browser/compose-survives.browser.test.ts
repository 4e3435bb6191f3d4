import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES } from '../pages/mutations';
import { PICTURE } from './probe/open-probe';
import { scriptOf } from './rig/changes';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { holdsAndPublishes, typeThroughRemount } from './rig/main-path';

const DRAFT = 'Wat ben ik trots op Jip uit groep 5!';
const [POST, COMMENT, X_POST, X_REPLY] = SURFACES;

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each(SURFACES)('$name is found', (surface) => {
  it.each(CHANGES)('on a page with %s', async (change) => {
    author = await authorAt(surface, chromium, await scriptOf(change));
    await holdsAndPublishes(author);
  });

  it('on a page with all of that at once', async () => {
    author = await authorAt(surface, chromium, await scriptOf(...CHANGES));
    await holdsAndPublishes(author);
  });

  it('when the page builds it anew half-way', async () => {
    author = await authorAt(surface, chromium);
    await holdsAndPublishes(author, (text) => typeThroughRemount(author, text));
  });

  it('when the page builds it anew as soon as it gets the focus', async () => {
    author = await authorAt(surface, chromium);
    await author.page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      const rebuild = () => queueMicrotask(() => window.remount());
      document.addEventListener('focusin', rebuild, { once: true, capture: true });
    });
    await author.page.click(surface.editor);
    await author.page.click(surface.editor);
    await holdsAndPublishes(author);
  });
});

describe.each([POST, X_POST])('$name is followed', (surface) => {
  it('after a picture was added', async () => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    const chooser = surface === POST ? 'form[method="POST"] [type="file"]' : '[data-testid="fileInput"]';
    await author.page.setInputFiles(chooser, PICTURE);
    await expect.poll(() => author.page.locator('img[src^="blob:"]').count()).toBe(1);
    await author.sees('stop');
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });
});

describe.each([POST, COMMENT, X_POST, X_REPLY])('$name, while the address changes', (surface) => {
  it('is followed on without another click', async () => {
    author = await authorAt(surface, chromium);
    await author.type('Wat ben ik ');
    await author.sees('clear');
    await author.page.evaluate(() => history.pushState({}, '', '/ergens/anders'));
    await author.type('trots op Jip uit groep 5!');
    await author.sees('stop');
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });
});
