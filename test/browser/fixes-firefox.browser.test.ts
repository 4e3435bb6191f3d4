import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Firefox, openFirefox } from './rig/firefox';
import { CASES, changesAndUndoes, EDITORS, EDITORS_PAGE, type EditorName, writesOn } from './rig/fix-cases';
import {
  isAppliedAnew,
  isCopied,
  isLeftAlone,
  keepsMention,
  keepsWhatIsTyped,
  staysEmpty,
} from './rig/fix-hostile';
import { type Fixer, fixerFor } from './rig/fixer';

let fixer: Fixer;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  fixer = await fixerFor('firefox');
  firefox = await openFirefox({ extension: fixer.folder, asInstalled: true });
});
beforeEach(async () => {
  page = await firefox.open(EDITORS_PAGE);
});
afterEach(() => page.close());
afterAll(async () => {
  await firefox.close();
  fixer.remove();
});

describe.each(Object.keys(EDITORS) as EditorName[])('%s', (editor) => {
  it.each(CASES)('$what', (given) => changesAndUndoes(page, editor, given));

  it('written on after a change', () => writesOn(page, editor));
});

it.each(['lexical', 'tiptap'] as const)('a mention in %s stays one', (editor) => keepsMention(page, editor));

it.each(['refusing', 'meddling'] as const)(
  'a %s editor keeps its text, and the right one is copied',
  (editor) => isCopied(page, editor),
);

it('an editor that stands anew all the time', () => isAppliedAnew(page));

it('a text that became another one meanwhile', () => isLeftAlone(page));

it('what is typed while a change is being made stays', () => keepsWhatIsTyped(page));

it('a text that goes out while a change is being made stays away', () => staysEmpty(page));

it('nothing leaves the browser', () => {
  expect(firefox.strays()).toEqual([]);
});
