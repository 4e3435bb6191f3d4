import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SURFACES, type Writer, writerAt } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';
import { type Firefox, openFirefox } from './rig/firefox';
import {
  asksAdviceWhenHeld,
  dismisses,
  dismissesForThisPost,
  fixesAndUndoes,
  opensPanel,
  solvesWhenHeld,
} from './rig/panel-path';

const [POST, , X_POST] = SURFACES;

let firefox: Firefox;
let author: Writer;

beforeAll(async () => {
  firefox = await openFirefox({ extension: 'dist/firefox' });
});
afterEach(() => author.tab.close());
afterAll(() => firefox.close());

const PATHS = {
  'changes the words with one press, and takes that back with one undo': fixesAndUndoes,
  'has all that stands open solved': solvesWhenHeld,
  'asks for advice': asksAdviceWhenHeld,
  'says that somebody is no pupil, in this post': dismissesForThisPost,
};

describe.each([POST, X_POST])('at $name in Firefox, the author', (surface) => {
  it.each(Object.entries(PATHS))('%s', async (_, path) => {
    author = await writerAt(surface, firefox);
    await path(author);
  });
});

// Last, as it is kept.
it('says in Firefox that somebody is no pupil, for good', async () => {
  author = await writerAt(X_POST, firefox);
  await opensPanel(author);
  await dismisses(author, 'Altijd');
  await author.sees('clear');
  await author.tab.close();
  author = await writerAt(POST, firefox);
  await author.type(DRAFT);
  await author.sees('clear');
  await author.publish();
  await author.hasPublished(DRAFT);
});

it('nothing leaves Firefox', () => {
  expect(firefox.strays()).toEqual([]);
});
