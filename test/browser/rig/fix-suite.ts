import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CASES,
  changesAndUndoes,
  EDITORS,
  EDITORS_PAGE,
  type EditorName,
  staysOnEmptyLine,
  type Tab,
  writesOn,
} from './fix-cases';
import {
  isAppliedAnew,
  isCopied,
  isLeftAlone,
  keepsMention,
  keepsWhatIsTyped,
  staysEmpty,
} from './fix-hostile';
import { type Fixer, fixerFor } from './fixer';

/** A browser that the extension of a `Fixer` stands in. */
interface Opened {
  open(address: string): Promise<Tab & { close(): Promise<void> }>;
  strays(): readonly string[];
  close(): Promise<void>;
}

/** All that a change in an editor must keep to, in one of the browsers. */
export function fixSuite(
  target: Parameters<typeof fixerFor>[0],
  open: (how: { extension: string; asInstalled: true }) => Promise<Opened>,
): void {
  let fixer: Fixer;
  let browser: Opened;
  let page: Awaited<ReturnType<Opened['open']>>;

  beforeAll(async () => {
    fixer = await fixerFor(target);
    browser = await open({ extension: fixer.folder, asInstalled: true });
  });
  beforeEach(async () => {
    page = await browser.open(EDITORS_PAGE);
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser.close();
    fixer.remove();
  });

  describe.each(Object.keys(EDITORS) as EditorName[])('%s', (editor) => {
    it.each(CASES)('$what', (given) => changesAndUndoes(page, editor, given));

    it('written on after a change', () => writesOn(page, editor));

    it('written on where no words stand yet', () => staysOnEmptyLine(page, editor));
  });

  it.each(['lexical', 'tiptap'] as const)('a mention in %s stays one', (editor) =>
    keepsMention(page, editor),
  );

  it.each(['refusing', 'meddling'] as const)(
    'a %s editor keeps its text, and the right one is copied',
    (editor) => isCopied(page, editor),
  );

  it('an editor that stands anew all the time', () => isAppliedAnew(page));

  it('a text that became another one meanwhile', () => isLeftAlone(page));

  it('what is typed while a change is being made stays', () => keepsWhatIsTyped(page));

  it('a text that goes out while a change is being made stays away', () => staysEmpty(page));

  it('nothing leaves the browser', () => {
    expect(browser.strays()).toEqual([]);
  });
}
