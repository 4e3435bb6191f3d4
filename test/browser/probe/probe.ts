import type { Span } from '../../../src/draft/span';
import { readEditorText } from '../../../src/sites/editor-text';
import { siteOfPage } from '../../../src/sites/index';
import type { Box, EditorText, PageContext, Root, Site } from '../../../src/sites/site';

/** Runs inside a page, beside the page's own scripts, and tells a test what the site's functions make of it. */

/** One compose box as a test sees it. */
export interface Seen extends PageContext {
  readonly key: string;
  readonly text: string;
  /** The publish controls, by test id, label or element. */
  readonly controls: readonly string[];
}

/** A key press in a compose box, and whether the site says that it publishes. */
export interface Heard {
  readonly key: string;
  readonly publishes: boolean;
}

/** Every key press since the page was loaded. */
export const heard: Heard[] = [];

// Where the extension listens too: before any listener of the page.
window.addEventListener('keydown', listen, { capture: true });

/** All compose boxes of the page, in its order, and then those in its open shadow roots. */
export function boxes(): readonly Seen[] {
  const site = siteHere();
  return boxesHere().map((box) => ({
    key: box.key,
    text: site.read(box).text,
    controls: site.publishControls(box).map(nameOf),
    ...site.context(box),
  }));
}

/** The publish controls of a box by the names that the page's own script has for them (`data-part`). */
export function parts(key: string): readonly (string | undefined)[] {
  return siteHere()
    .publishControls(boxOf(key))
    .map((control) => control.closest<HTMLElement>('[data-part]')?.dataset.part);
}

/** For each box whether all of its publish controls stand in the first match of a selector. */
export function standIn(selector: string): readonly boolean[] {
  const part = elementAt(selector);
  return boxesHere().map((box) =>
    siteHere()
      .publishControls(box)
      .every((control) => part.contains(control)),
  );
}

/** The words on the screen for a piece of a box's text, and the boxes that they fill there. */
export function shown(key: string, span: Span): { words: string; rectangles: DOMRect[] } | undefined {
  const range = siteHere().read(boxOf(key)).rangeOf(span);
  return range && { words: range.toString(), rectangles: [...range.getClientRects()] };
}

/** Reads any element. */
export function read(selector: string): string {
  return readEditorText(elementAt(selector)).text;
}

/** Every code point whose range on the page does not hold just that code point; empty when all spans hold. */
export function astray(selector: string): string[] {
  return misplaced(readEditorText(elementAt(selector)));
}

/** Reads an editor made of markup, with its spans checked; spaces count as in the editors' libraries unless told. */
export function readMarkup(markup: string, whiteSpace = 'pre-wrap'): { text: string; astray: string[] } {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.style.whiteSpace = whiteSpace;
  editor.innerHTML = markup;
  document.body.append(editor);
  const found = readEditorText(editor);
  const result = { text: found.text, astray: misplaced(found) };
  editor.remove();
  return result;
}

/** Whether a range read before the page changed its text is refused. */
export function refusesOldRange(selector: string, change: 'text' | 'nodes'): boolean {
  const editor = elementAt(selector).cloneNode(true) as HTMLElement;
  document.body.append(editor);
  const before = readEditorText(editor);
  const span = { start: 0, end: before.text.length };
  const stood = before.rangeOf(span) !== undefined;
  const words = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode();
  if (change === 'text' && words) words.nodeValue = 'iets anders';
  if (change === 'nodes') editor.remove();
  const refused = before.rangeOf(span) === undefined;
  editor.remove();
  return stood && refused;
}

function misplaced(found: EditorText): string[] {
  const wrong: string[] = [];
  let start = 0;
  for (const point of found.text) {
    const end = start + point.length;
    const words = found.rangeOf({ start, end })?.cloneContents();
    const picture = words?.querySelector('img');
    const there = (picture ? picture.alt : words?.textContent)?.replaceAll('\u00A0', ' ');
    if (point !== '\n' && there !== point) wrong.push(`${start} ${point}: ${there}`);
    start = end;
  }
  return wrong;
}

function listen(event: KeyboardEvent): void {
  const target = event.composedPath()[0] as Node;
  const box = boxesHere().find(({ editor }) => editor.contains(target));
  const site = siteHere();
  if (box) heard.push({ key: event.key, publishes: site.publishes(box, event) });
}

function siteHere(): Site {
  return siteOfPage(document);
}

function boxesHere(): readonly Box[] {
  return [document, ...shadowsIn(document)].flatMap((root) => siteHere().find(root));
}

function shadowsIn(root: Root): ShadowRoot[] {
  const own = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return own.flatMap((shadow) => [shadow, ...shadowsIn(shadow)]);
}

function boxOf(key: string): Box {
  const box = boxesHere().find((candidate) => candidate.key === key);
  if (!box) throw new Error(`There is no box ${key}`);
  return box;
}

function elementAt(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}`);
  return element;
}

function nameOf(element: Element): string {
  return (
    element.getAttribute('data-testid') ??
    element.getAttribute('data-e2e') ??
    element.getAttribute('aria-label') ??
    element.getAttribute('id') ??
    element.getAttribute('data-part') ??
    `${element.localName}[${element.getAttribute('type')}]`
  );
}
