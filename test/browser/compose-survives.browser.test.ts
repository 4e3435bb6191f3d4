import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CHANGES } from '../pages/mutations';
import { PICTURE } from './probe/open-probe';
import { scriptOf } from './rig/changes';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { EVERY_SITE, hostsAdded } from './rig/every-site';
import { extensionAlsoOn, type Variant } from './rig/extension-on';
import { holdsAndPublishes, typeAnew, typeThroughRemount } from './rig/main-path';

// Labels cannot be taken away and be in another language.
const EVERYTHING = CHANGES.filter((change) => change !== 'another language');

let extension: Variant;
let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  extension = extensionAlsoOn(hostsAdded);
  chromium = await openChromium({ extension: extension.folder });
});
afterEach(() => author.page.close());
afterAll(async () => {
  await chromium.close();
  extension.remove();
});

async function isHeld(): Promise<void> {
  await author.sees('stop');
  await author.publish();
  await author.isHeld();
  expect(await author.published()).toEqual([]);
}

describe.each(EVERY_SITE)('$name is found and followed', (surface) => {
  it.each(CHANGES)('on a page with %s', async (change) => {
    author = await authorAt(surface, chromium, await scriptOf(change));
    await holdsAndPublishes(author, (text) => typeAnew(author, text));
  });

  it('on a page with all of that at once, built anew half-way', async () => {
    author = await authorAt(surface, chromium, await scriptOf(...EVERYTHING));
    await holdsAndPublishes(author, (text) => typeThroughRemount(author, text));
  });

  it('when the page builds it anew as soon as it gets the focus', async () => {
    author = await authorAt(surface, chromium);
    await author.page.evaluate(rebuildOnFocus);
    await author.page.click(surface.editor);
    await author.page.click(surface.editor);
    await holdsAndPublishes(author, (text) => typeAnew(author, text));
  });

  it('when the address changes, without another click', async () => {
    author = await authorAt(surface, chromium);
    await typeAnew(author, 'Wat ben ik ');
    await author.sees('clear');
    await author.page.evaluate(
      (address) => history.pushState({}, '', address),
      surface.elsewhere ?? '/ergens/anders',
    );
    await author.type('trots op Jip uit groep 5!');
    await isHeld();
  });
});

describe.each(EVERY_SITE.filter(({ files }) => files))('$name, to which a picture is added', (surface) => {
  it('is followed, also when the page builds it anew after that', async () => {
    author = await authorAt(surface, chromium);
    await typeAnew(author, DRAFT);
    await author.page.locator(surface.files!).first().setInputFiles(PICTURE);
    await isHeld();
    await author.page.keyboard.press('Escape');
    await author.page.evaluate(() => window.remount());
    await author.page.click(surface.editor);
    await isHeld();
  });
});

function rebuildOnFocus(): void {
  let inner: Element | null = document.activeElement;
  while (inner?.shadowRoot?.activeElement) inner = inner.shadowRoot.activeElement;
  (inner as HTMLElement).blur();
  const rebuild = () => queueMicrotask(() => window.remount());
  document.addEventListener('focusin', rebuild, { once: true, capture: true });
}
