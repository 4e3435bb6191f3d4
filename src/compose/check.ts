import type { Report } from '../analyser/report';
import type { Box, EditorText, PageContext, Root, Site } from '../sites/site';
import { onlyGoesOn } from './unfinished';

/** Checks a text as it stands in a compose box. Synchronous; may throw, then the post counts as not checked. */
export type Check = (text: string, context: PageContext, found: Found) => Report;

/** A compose box with the root it was found in. */
export interface Found {
  readonly root: Root;
  readonly box: Box;
}

/** What stood in a compose box when it was looked at. Holds page nodes: use it at once, look up anew later. */
export interface Checked extends Found {
  readonly text: EditorText;
  readonly context: PageContext;
  /** The page's address then. */
  readonly address: string;
  readonly report: Report;
}

/** Reads and checks a compose box as it stands now; undefined when reading or checking failed. */
export function checkBox(site: Site, check: Check, { root, box }: Found): Checked | undefined {
  try {
    const text = site.read(box);
    const context = site.context(box);
    const report = check(text.text, context, { root, box });
    return { root, box, text, context, address: addressOf(box.editor), report };
  } catch {
    // The post goes through unchecked; the reason may quote the draft, so it is not logged.
    return undefined;
  }
}

/**
 * The same compose box read again after a key: the report as it was when the text is or when all that came is a letter
 * of an unfinished word, and checked anew with what is known of the page otherwise; undefined when reading or checking
 * failed.
 */
export function checkText(site: Site, check: Check, before: Checked): Checked | undefined {
  try {
    const text = site.read(before.box);
    const same = text.text === before.text.text || onlyGoesOn(before, text);
    return { ...before, text, report: same ? before.report : check(text.text, before.context, before) };
  } catch {
    return undefined;
  }
}

/** Whether the compose box stands where it was looked at; another address may make another one of the same editor. */
export function stillStands({ address, box: { editor, scope } }: Checked): boolean {
  return editor.isConnected && scope.contains(editor) && addressOf(editor) === address;
}

// A frame without an address belongs to the page around it.
function addressOf({ ownerDocument, baseURI }: Element): string {
  return ownerDocument.URL.startsWith('about:') ? baseURI : ownerDocument.URL;
}
