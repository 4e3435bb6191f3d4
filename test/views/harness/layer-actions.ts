import type { Finding } from '../../../src/analyser/report';
import type { CheckedDraft, ComposeActions, ComposeState } from '../../../src/compose/view';
import { DEFAULT_SETTINGS } from '../../../src/extension/settings';
import { applyEdit, type Fix } from '../../../src/fixes/fix';
import { together } from '../../../src/fixes/together';
import type { PanelChoices } from '../../../src/views/panel/surroundings';

/** What can be done about the finding of a rule that starts at a place in the text. */
export interface Offer {
  readonly rule: string;
  readonly start: number | undefined;
  readonly fixes: readonly Fix[];
}

/** What the layer's actions work with. */
export interface ActionDesk {
  /** What the views asked for so far. */
  readonly asked: string[];
  shown(): ComposeState | undefined;
  draw(state: ComposeState): void;
  offers(): readonly Offer[];
}

/** A text with its report as a personal account wrote it, but for what is given. */
export function checkedDraft(given: Partial<CheckedDraft> & Pick<CheckedDraft, 'report'>): CheckedDraft {
  return { text: '', site: 'facebook', kind: 'post', account: 'personal', attachments: [], ...given };
}

/** Nothing chosen, but for what is given. */
export function choicesWith(chosen: Partial<PanelChoices> = {}): PanelChoices {
  return { ...DEFAULT_SETTINGS, ...chosen };
}

/** Actions that write down what was asked and draw what the author would then see. */
export function layerActions({ asked, shown, draw, offers }: ActionDesk): ComposeActions {
  const box = () => document.querySelector<HTMLTextAreaElement>('#box')!;
  const redraw = (why: string, changed: Partial<ComposeState>): void => {
    asked.push(why);
    const state = shown();
    if (state) draw({ ...state, ...changed });
  };
  const without = (gone: Finding): Partial<ComposeState> => {
    const report = shown()?.report;
    return report ? { report: { ...report, findings: report.findings.filter((one) => one !== gone) } } : {};
  };
  return {
    togglePanel: () => redraw('togglePanel', { panelOpen: !shown()?.panelOpen }),
    closePanel: () => redraw('closePanel', { panelOpen: false }),
    goTo: (finding) => void asked.push(`goTo ${finding.words}`),
    fixesFor(...findings) {
      const fixes = findings.map(
        ({ rule, span }) =>
          offers().find((offer) => offer.rule === rule && offer.start === span?.start)?.fixes ?? [],
      );
      if (fixes.length === 1) return fixes[0]!;
      const firsts = fixes.flatMap((each) => each.slice(0, 1));
      const all = firsts.length === findings.length ? together(box().value, firsts) : undefined;
      return all ? [all] : [];
    },
    applyFix(finding, fix) {
      const text = applyEdit(box().value, fix.edit);
      box().value = text;
      const outcome = { result: 'applied', finding, fix, text } as const;
      redraw(`applyFix ${finding.words} ${fix.id}`, { ...without(finding), outcome });
    },
    dismiss: (finding, scope) => redraw(`dismiss ${finding.words} ${scope}`, without(finding)),
    drafts() {
      const report = shown()?.report;
      return report ? [checkedDraft({ text: box().value, report })] : [];
    },
    goBack: () => void asked.push('goBack'),
    publishAnyway: (reason) => void asked.push(`publishAnyway ${reason}`),
  };
}
