import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, type Surface } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';
import { holdsAndPublishes, holdsTheKey, leavesTheKey, typeAnew } from './rig/main-path';
import { OTHER_SURFACES } from './rig/other-boxes';

const noteViolations = `globalThis.violations = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective }) => violations.push(violatedDirective), true);`;

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each(OTHER_SURFACES)('$name', (surface) => {
  it('is held while a name stands in it, and goes at the first click once corrected', async () => {
    author = await authorAt(surface, chromium);
    await holdsAndPublishes(author, (text) => typeAnew(author, text));
  });
});

it.each(OTHER_SURFACES.filter(({ shortcut }) => shortcut))('the key is held in $name', async (surface) => {
  author = await authorAt(surface, chromium);
  await holdsTheKey(author, surface.shortcut!);
});

it.each(OTHER_SURFACES.filter(({ shortcut }) => shortcut !== 'Enter'))(
  'Enter is left alone in $name',
  async (surface) => {
    author = await authorAt(surface, chromium);
    await leavesTheKey(author, 'Enter');
  },
);

it('breaks no policy of a page that allows nothing but its own scripts, and no text as code', async () => {
  const youtube = OTHER_SURFACES.find(({ name }) => name === 'a comment on YouTube')!;
  author = await authorAt(youtube, chromium, noteViolations);
  await author.type(DRAFT);
  await author.sees('stop');
  await author.press('.pw-mark');
  await expect.poll(() => author.layer.textOf('.pw-panel')).toContain('Jip');
  await author.publish();
  await author.release();
  await author.publish();
  await author.hasPublished(DRAFT);
  expect(await author.page.evaluate('violations')).toEqual([]);
  // The page does have such a policy, and the list does fill.
  await author.page.evaluate(() => {
    try {
      document.body.innerHTML = '<i></i>';
    } catch {
      // Refused, which is what the list is told.
    }
  });
  await expect.poll(() => author.page.evaluate('violations')).toEqual(['require-trusted-types-for']);
});

describe('the title and the description of an upload on YouTube', () => {
  const upload: Surface = {
    name: 'an upload',
    address: 'https://studio.youtube.com/channel/UC1/videos/upload',
    editor: '#description-textarea [contenteditable]',
    publish: '#done-button button',
  };
  const next = async () => {
    for (let step = 0; step < 3; step++) await author.page.click('#next-button button');
  };

  it('are held together in the last step, where neither can be seen', async () => {
    author = await authorAt(upload, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
    await author.page.click('#title-textarea [contenteditable]');
    await author.type('Sportdag');
    await next();
    await author.publish();
    await author.isHeld();
    expect(await author.published()).toEqual([]);
  });

  it('go at the first click when nothing is wrong', async () => {
    author = await authorAt(upload, chromium);
    await author.type(HARMLESS);
    await next();
    await author.publish();
    await author.hasPublished(`\n${HARMLESS}`);
  });
});
