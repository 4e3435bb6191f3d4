import { analyse } from '../analyser/analyse';
import { startCompose } from '../compose/compose';
import type { ComposeActions, ComposeState, ComposeView } from '../compose/view';
import type { Behalf, Draft } from '../draft/draft';
import { fixesFor } from '../fixes/fixes';
import { SITES } from '../sites/index';
import { ownPage } from '../sites/own-page';
import type { PageContext } from '../sites/site';
import { panelView } from '../views/panel/panel-view';
import layerStyles from '../views/training/layer.css?inline';
import type { LiveCheck, Subject } from '../views/training/props';
import { draftFrom } from './draft-from';
import { OUTSIDE } from './outside';
import type { Settings } from './settings';

/**
 * The check as it works on the networks, on the compose box of a case. It goes by the case alone: nothing of this
 * device's class list, own words or switched-off rules comes on the screen of a room full of people.
 */
export function trainingCheck(document: Document, settings: () => Settings, signal: AbortSignal): LiveCheck {
  let subject: Subject | undefined;
  let drawn: { readonly state: ComposeState; readonly actions: ComposeActions } | undefined;
  const draftOf = (now: Subject, text: string, context: PageContext): Draft =>
    draftFrom(now.draft.site, text, context, now.draft.author.role);
  const compose = startCompose({
    site: ownPage(() => contextOf(subject)),
    ...{ document, signal },
    check: (text, context) => {
      const { protocol, knowledge } = inUse(subject);
      return analyse(draftOf(inUse(subject), text, context), protocol, knowledge);
    },
    fixes(finding, text, context) {
      const { protocol, knowledge, draft } = inUse(subject);
      const room = SITES.find(({ id }) => id === draft.site)?.room;
      return fixesFor(finding, draftOf(inUse(subject), text, context), protocol, {
        knowledge,
        ...(room !== undefined && { room }),
      });
    },
    view: remembering(
      viewOf(settings, () => inUse(subject), chooseAccount),
      (now) => {
        drawn = now;
      },
    ),
    onState(state) {
      if (!state) drawn = undefined;
    },
  });

  // Tried out in front of the room, and forgotten with the case.
  function chooseAccount(account: Behalf): void {
    const { draft, ...around } = inUse(subject);
    subject = { ...around, draft: { ...draft, author: { ...draft.author, account } } };
    compose.refresh();
  }

  return {
    lookAt(editor, given) {
      subject = given;
      const before = document.activeElement;
      editor.focus({ preventScroll: true });
      compose.refresh();
      if (before instanceof HTMLElement && before !== editor) before.focus({ preventScroll: true });
    },
    showPanel(open) {
      if (drawn && drawn.state.panelOpen !== open) drawn.actions.togglePanel();
    },
  };
}

function inUse(subject: Subject | undefined): Subject {
  if (!subject) throw new Error('There is no case on the page.');
  return subject;
}

function contextOf(subject: Subject | undefined): PageContext {
  const { kind, author, attachments, inReplyTo } = inUse(subject).draft;
  return { kind, account: author.account, attachments, ...(inReplyTo && { inReplyTo }) };
}

function viewOf(
  settings: () => Settings,
  subject: () => Subject,
  chooseAccount: (account: Behalf) => void,
): ComposeView {
  const view = panelView({
    language: settings().language,
    outside: OUTSIDE,
    undoKeys: /mac/i.test(navigator.userAgent) ? '⌘Z' : 'Ctrl+Z',
    protocol: () => subject().protocol,
    choices: () => ({ ...settings(), role: subject().draft.author.role }),
    switchedOff: () => [],
    chooseAccount: (_, kind) => chooseAccount(kind),
  });
  return { ...view, styles: `${view.styles}\n${layerStyles}` };
}

/** The view, telling what it was last given to draw. */
function remembering(
  view: ComposeView,
  tell: (now: { readonly state: ComposeState; readonly actions: ComposeActions }) => void,
): ComposeView {
  return {
    ...view,
    drawMark(into, state, actions) {
      tell({ state, actions });
      view.drawMark(into, state, actions);
    },
    drawPanel(into, state, actions) {
      tell({ state, actions });
      view.drawPanel(into, state, actions);
    },
  };
}
