import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { scriptOf } from './rig/changes';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { CORRECTED, DRAFT, HARMLESS } from './rig/drafts';
import { holdsAndPublishes, holdsTheKey, leavesTheKey, typeAnew } from './rig/main-path';
import { NETWORK_SURFACES } from './rig/network-boxes';

const BY_BUTTON = NETWORK_SURFACES.filter(({ publish }) => publish !== 'form');
const BY_KEY = NETWORK_SURFACES.filter(({ shortcut }) => shortcut);
const NOT_BY_KEY = NETWORK_SURFACES.filter(({ shortcut }) => !shortcut);

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each(BY_BUTTON)('the publish click in $name', (surface) => {
  it('is held, and lets the corrected text through at once', async () => {
    author = await authorAt(surface, chromium);
    await holdsAndPublishes(author);
  });
});

describe.each(BY_KEY)('$shortcut in $name', (surface) => {
  it('is held, and lets the corrected text through at once', async () => {
    author = await authorAt(surface, chromium);
    await holdsTheKey(author, surface.shortcut ?? '');
  });
});

it.each(NOT_BY_KEY)('Enter in $name is never held', async (surface) => {
  author = await authorAt(surface, chromium);
  await leavesTheKey(author, 'Enter');
});

it('a step of a wizard is never held, nor the way back to it', async () => {
  author = await authorAt(NETWORK_SURFACES.find(({ name }) => name.startsWith('a caption'))!, chromium);
  await author.type(DRAFT);
  await author.sees('stop');
  await author.page.click('[role="dialog"] [data-part="back"]');
  await author.page.click('[role="dialog"] [data-part="next"]');
  await author.page.click(author.surface.editor);
  await author.sees('stop');
  expect(await author.layer.textOf('[role=alertdialog]')).toBeUndefined();
  await author.publish();
  await author.isHeld();
  expect(await author.published()).toEqual([]);
});

it('a step that nobody can tell from publishing is held, and the corrected text goes through it', async () => {
  const address = 'https://www.facebook.com/?pagina';
  const script = await scriptOf('another language');
  author = await authorAt({ ...SURFACES[0], address }, chromium, script);
  await author.type(DRAFT);
  await author.publish();
  await author.isHeld();
  await author.page.keyboard.press('Escape');
  await typeAnew(author, HARMLESS);
  await author.publish();
  expect(await author.published()).toEqual([]);
  await author.publish();
  await author.hasPublished(HARMLESS);
});

it.each(NETWORK_SURFACES.slice(0, 3))(
  'goes to the words, and corrects them there, in $name',
  async (surface) => {
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.press('.pw-mark');
    await author.press('.pw-panel button', 'Laat zien');
    await author.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await author.type('een leerling');
    await author.sees('clear');
    await author.publish();
    await author.hasPublished(CORRECTED);
  },
);
