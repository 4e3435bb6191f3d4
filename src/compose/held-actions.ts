import type { Finding } from '../analyser/report';
import type { Site } from '../sites/site';
import type { Checked, Found } from './check';
import { createOffers, type ThinkOfFixes } from './fixing';
import { focusText } from './select';
import { draftOf } from './state';
import type { ComposeActions } from './view';

/** What the answers to the hold dialog work with. */
export interface HeldDesk {
  readonly site: Site;
  readonly fixes: ThinkOfFixes;
  /** Takes the dialog away. */
  close(): void;
  release(held: readonly Checked[]): void;
  /** Makes a change in the compose box that has the focus. */
  applyFix: ComposeActions['applyFix'];
}

/** What the author can answer while these texts are held: each answer goes back to the text that it is about. */
export function heldActions(held: readonly Checked[], desk: HeldDesk): ComposeActions {
  const { site } = desk;
  const offers = createOffers(desk.fixes);
  const holding = (finding: Finding | undefined) =>
    finding && held.find(({ report }) => report.findings.includes(finding));
  const back = (found: Found = held[0]!) => {
    focusText(site, found);
    desk.close();
  };
  return {
    togglePanel: () => undefined,
    closePanel: () => undefined,
    // Of what is held nothing is gone to or left out: the author goes back first.
    goTo: () => undefined,
    dismiss: () => undefined,
    fixesFor(...findings) {
      const found = holding(findings[0]);
      return found ? offers.of(findings, found) : [];
    },
    applyFix(finding, fix, text) {
      back(holding(finding));
      desk.applyFix(finding, fix, text);
    },
    drafts: () => held.map((checked) => draftOf(checked, site)),
    goBack: () => back(),
    publishAnyway(reason) {
      if (reason.trim() === '') return;
      desk.release(held);
      back();
    },
  };
}
