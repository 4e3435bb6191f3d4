import type { Report } from '../analyser/report';
import type { Box, EditorText, PageContext, Root, Site } from '../sites/site';

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
  readonly report: Report;
}

/** Reads and checks a compose box as it stands now; undefined when reading or checking failed. */
export function checkBox(site: Site, check: Check, { root, box }: Found): Checked | undefined {
  try {
    const text = site.read(box);
    const context = site.context(box);
    return { root, box, text, context, report: check(text.text, context, { root, box }) };
  } catch {
    // The post goes through unchecked; the reason may quote the draft, so it is not logged.
    return undefined;
  }
}
