import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, type Surface } from './rig/compose-boxes';
import { holdsAndPublishes, holdsTheKey, leavesTheKey } from './rig/main-path';

const SURFACES: readonly Surface[] = [
  {
    name: 'a caption on TikTok',
    address: 'https://www.tiktok.com/tiktokstudio/upload',
    editor: '[role="combobox"]',
    publish: '[data-e2e="post_video_button"]',
  },
  {
    name: 'a comment on TikTok',
    address: 'https://www.tiktok.com/@obs_delinde/video/12',
    editor: '[data-part="comment"] [contenteditable]',
    publish: '[data-part="comment"] [data-e2e="comment-post"]',
    shortcut: 'Enter',
  },
  {
    name: 'a comment on YouTube',
    address: 'https://www.youtube.com/watch?v=12',
    editor: '[data-part="comment"] [contenteditable]',
    publish: '[data-part="comment"] #submit-button button',
  },
  {
    name: 'a community post on YouTube',
    address: 'https://www.youtube.com/@obsdelinde/community',
    editor: '[data-part="post"] [contenteditable]',
    publish: '#submit-button:not([hidden]) button',
  },
  {
    name: 'a new post on Threads',
    address: 'https://www.threads.com/',
    open: '[data-part="open-composer"]',
    editor: '[role="dialog"] [role="textbox"]',
    publish: '[data-part="publish"]',
    shortcut: 'Control+Enter',
  },
  {
    name: 'a new post on Bluesky',
    address: 'https://bsky.app/',
    open: '[data-part="open-composer"]',
    editor: '[role="dialog"] .ProseMirror',
    publish: '[data-testid="composerPublishBtn"]',
    shortcut: 'Control+Enter',
  },
  {
    name: 'a message on Bluesky',
    address: 'https://bsky.app/messages/7',
    editor: '[data-part="chat"] textarea',
    publish: '[data-part="chat"] button',
    shortcut: 'Enter',
  },
];
const DRAFT = 'Wat ben ik trots op Jip uit groep 5!';

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe.each(SURFACES)('$name', (surface) => {
  it('is held while a name stands in it, and goes at the first click once corrected', async () => {
    author = await authorAt(surface, chromium);
    await holdsAndPublishes(author, async (text) => {
      // A caption starts as the name of its film.
      await author.page.keyboard.press('Control+a');
      await author.type(text);
    });
  });
});

it.each(SURFACES.filter(({ shortcut }) => shortcut))('the key is held in $name', async (surface) => {
  author = await authorAt(surface, chromium);
  await holdsTheKey(author, surface.shortcut!);
});

it.each(SURFACES.filter(({ shortcut }) => shortcut !== 'Enter'))(
  'Enter is left alone in $name',
  async (surface) => {
    author = await authorAt(surface, chromium);
    await leavesTheKey(author, 'Enter');
  },
);

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
    await author.type('Morgen is de bibliotheek dicht.');
    await next();
    await author.publish();
    await author.hasPublished('\nMorgen is de bibliotheek dicht.');
  });
});
