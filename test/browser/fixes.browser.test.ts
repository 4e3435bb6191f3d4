import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
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
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  fixer = await fixerFor('chrome');
  chromium = await openChromium({ extension: fixer.folder, asInstalled: true });
});
beforeEach(async () => {
  page = await chromium.open(EDITORS_PAGE);
});
afterEach(() => page.close());
afterAll(async () => {
  await chromium.close();
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
  expect(chromium.strays()).toEqual([]);
});
