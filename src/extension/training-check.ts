import { analyse } from '../analyser/analyse';
import { type ComposeOptions, startCompose } from '../compose/compose';
import type { ComposeActions, ComposeState, ComposeView } from '../compose/view';
import type { Behalf, Draft } from '../draft/draft';
import { fixesForAll } from '../fixes/fixes';
import { roomOn } from '../sites/index';
import { ownPage } from '../sites/own-page';
import type { PageContext } from '../sites/site';
import { panelView } from '../views/panel/panel-view';
import layerStyles from '../views/training/layer.css?inline';
import type { LiveCheck, Subject } from '../views/training/props';
import { draftFrom } from './draft-from';
import { OUTSIDE, UNDO_KEYS } from './outside';
import type { Settings } from './settings';

/** What the case on the page has the check go by, and what it last had drawn. */
interface Desk {
  subject?: Subject;
  drawn?: { readonly state: ComposeState; readonly actions: ComposeActions } | undefined;
}

/** The check on the training page. */
export interface TrainingCheck extends LiveCheck {
  /** To be called when another language was chosen. */
  redraw(): void;
}

/**
 * The check as it works on the networks, on the compose box of a case. It goes by the case alone: nothing of this
 * device's class list, own words or switched-off rules comes on the screen of a room full of people.
 */
export function trainingCheck(
  document: Document,
  settings: () => Settings,
  signal: AbortSignal,
): TrainingCheck {
  const desk: Desk = {};
  // Tried out in front of the room, and forgotten with the case.
  const chooseAccount = (account: Behalf): void => {
    const { draft, ...around } = inUse(desk);
    desk.subject = { ...around, draft: { ...draft, author: { ...draft.author, account } } };
    compose.refresh();
  };
  const compose = startCompose({
    ...{ document, signal, ...judging(desk) },
    site: ownPage(() => contextOf(inUse(desk))),
    view: () => remembering(viewOf(settings, desk, chooseAccount), desk),
    onState(state) {
      if (!state) desk.drawn = undefined;
    },
  });
  return {
    lookAt(editor, subject) {
      desk.subject = subject;
      const before = document.activeElement;
      editor.focus({ preventScroll: true });
      compose.refresh();
      if (before instanceof HTMLElement && before !== editor) before.focus({ preventScroll: true });
    },
    redraw: () => compose.redraw(),
    showPanel(open) {
      if (desk.drawn && desk.drawn.state.panelOpen !== open) desk.drawn.actions.togglePanel();
    },
  };
}

function judging(desk: Desk): Pick<ComposeOptions, 'check' | 'fixes'> {
  const draftOf = (text: string, context: PageContext): Draft => {
    const { site, author } = inUse(desk).draft;
    return draftFrom(site, text, context, author.role);
  };
  return {
    check(text, context) {
      const { protocol, knowledge } = inUse(desk);
      return analyse(draftOf(text, context), protocol, knowledge);
    },
    fixes(findings, text, context) {
      const { protocol, knowledge, draft } = inUse(desk);
      const room = roomOn(draft.site);
      const known = { knowledge, ...(room !== undefined && { room }) };
      return fixesForAll(findings, draftOf(text, context), protocol, known);
    },
  };
}

function inUse({ subject }: Desk): Subject {
  if (!subject) throw new Error('There is no case on the page.');
  return subject;
}

function contextOf({ draft: { kind, author, attachments, inReplyTo } }: Subject): PageContext {
  return { kind, account: author.account, attachments, ...(inReplyTo && { inReplyTo }) };
}

function viewOf(settings: () => Settings, desk: Desk, chooseAccount: (account: Behalf) => void): ComposeView {
  const view = panelView({
    language: settings().language,
    outside: OUTSIDE,
    undoKeys: UNDO_KEYS,
    protocol: () => inUse(desk).protocol,
    choices: () => ({ ...settings(), role: inUse(desk).draft.author.role }),
    switchedOff: () => [],
    chooseAccount: (_, kind) => chooseAccount(kind),
  });
  return { ...view, styles: `${view.styles}\n${layerStyles}` };
}

/** The view, noting what it was last given to draw. */
function remembering(view: ComposeView, desk: Desk): ComposeView {
  return {
    ...view,
    drawMark(into, state, actions) {
      desk.drawn = { state, actions };
      view.drawMark(into, state, actions);
    },
    drawPanel(into, state, actions) {
      desk.drawn = { state, actions };
      view.drawPanel(into, state, actions);
    },
  };
}
