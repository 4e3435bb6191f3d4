import type { Finding } from '../analyser/report';
import type { Fix } from '../fixes/fix';
import type { PageContext, Site } from '../sites/site';
import { applyEdit } from './apply-edit';
import type { Checked, Found } from './check';
import { textAfter } from './reach';
import type { Outcome } from './view';

/** Thinks of what can be done about a finding in a text as it stands in a compose box, or about several at once; may throw. */
export type ThinkOfFixes = (
  findings: readonly Finding[],
  text: string,
  context: PageContext,
) => readonly Fix[];

/** The fixes for the text that stands now, thought of once. */
export interface Offers {
  of(findings: readonly Finding[], checked: Checked): readonly Fix[];
  /** The author's settings have changed: think again. */
  forget(): void;
}

/** No fixes thought of yet. */
export function createOffers(think: ThinkOfFixes): Offers {
  let forText: string | undefined;
  const known = new Map<string, readonly Fix[]>();
  const forget = () => known.clear();
  return {
    of(findings, { text: { text }, context }) {
      if (forText !== text) forget();
      forText = text;
      const name = findings.map(({ rule, span, words }) => `${rule} ${span?.start} ${words}`).join('\n');
      const fixes = known.get(name) ?? safely(() => think(findings, text, context));
      known.set(name, fixes);
      return fixes;
    },
    forget,
  };
}

// Editors take what follows within a second for a part of what was typed, and undo it with that.
const ONE_STEP_MS = 1050;

/** A fix that the author chose. */
export interface Chosen {
  readonly finding: Finding;
  readonly fix: Fix;
  /** What it was thought of for. */
  readonly text: string;
}

/** Makes a change in a compose box. `changedAt`: when the text there last became another one. */
export async function applyFix(
  site: Site,
  found: Found,
  { finding, fix, text }: Chosen,
  changedAt: number,
): Promise<Outcome> {
  const wait = ONE_STEP_MS - (performance.now() - changedAt);
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  const change = { site, found, edit: fix.edit, before: text, unfinished: fix.unfinished === true };
  const result = await applyEdit({ ...change, document: found.box.editor.ownerDocument });
  return { result, finding, fix, text: textAfter(text, fix.edit) };
}

function safely(think: () => readonly Fix[]): readonly Fix[] {
  try {
    return think();
  } catch {
    // Without fixes the author still reads what to do.
    return [];
  }
}
