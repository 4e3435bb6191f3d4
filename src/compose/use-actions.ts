import type { Finding } from '../analyser/report';
import type { Chosen } from './fixing';
import type { Use } from './in-use';
import { focusText, selectWords } from './select';
import { draftOf } from './state';
import type { ComposeActions, ComposeState } from './view';

/** What following a compose box can do for the actions on it. */
interface Following {
  draw(use: Use, state: ComposeState): void;
  refresh(use: Use): void;
  change(use: Use, chosen: Chosen): Promise<void>;
}

/** What the author can do from mark and panel with the compose box in use. */
export function actionsOn(now: () => Use, { draw, refresh, change }: Following): ComposeActions {
  const panel = (panelOpen: boolean) => draw(now(), { ...now().state, panelOpen });
  const goBack = () => focusText(now().desk.site, now().found);
  return {
    togglePanel: () => panel(!now().state.panelOpen),
    closePanel() {
      panel(false);
      const { caret } = now();
      now().caret = undefined;
      if (!caret) return;
      goBack();
      caret.restore();
    },
    goTo(finding: Finding) {
      draw(now(), { ...now().state, active: finding });
      const { desk, found } = now();
      selectWords(desk.site, found, finding, desk.layer.words);
    },
    fixesFor(...findings) {
      const { checked, offers } = now();
      return checked ? offers.of(findings, checked) : [];
    },
    applyFix: (finding, fix, text) => void change(now(), { finding, fix, text }),
    dismiss(finding, scope) {
      now().desk.dismiss(now().found, finding, scope);
      refresh(now());
    },
    drafts() {
      const { checked, desk } = now();
      return checked ? [draftOf(checked, desk.site)] : [];
    },
    goBack,
    // Nothing is held while this is drawn: only the dialog lets a post through.
    publishAnyway: () => undefined,
  };
}
