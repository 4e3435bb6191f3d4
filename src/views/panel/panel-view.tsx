import type { Account, ComposeActions, ComposeState, ComposeView } from '../../compose/view';
import type { Behalf } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { SwitchedOff } from '../../protocol/rule-choices';
import clauses from '../look/clauses.css?inline';
import controls from '../look/controls.css?inline';
import tokens from '../look/tokens.css?inline';
import type { Language } from '../translate';
import { type Voice, voiceIn } from '../voice';
import accountStyles from './account.css?inline';
import { drawInto, holdsFocus } from './draw-into';
import { Hold } from './hold';
import holdStyles from './hold.css?inline';
import { Mark } from './mark';
import markStyles from './mark.css?inline';
import { Panel } from './panel';
import panelStyles from './panel.css?inline';

/** What the view in the page needs to know. */
export interface PanelViewOptions {
  readonly language: Language;
  /** The protocol that applies now. */
  protocol(): Protocol;
  /** Rules that protect children and are off now; absent: none ever is. */
  switchedOff?(): readonly SwitchedOff[];
  /** Gets the author's answer to the question on whose behalf an account publishes. */
  chooseAccount(account: Account, kind: Behalf): void;
}

/** The view beside the compose box: mark, panel and hold dialog. */
export function panelView(options: PanelViewOptions): ComposeView {
  const voice = voiceIn(options.language);
  const containers = new Map<'mark' | 'panel' | 'hold', HTMLElement>();
  return {
    styles: [tokens, controls, clauses, markStyles, panelStyles, accountStyles, holdStyles].join('\n'),
    drawMark(into, state, actions) {
      containers.set('mark', into);
      drawInto(into, voice, <Mark state={state} voice={voice} actions={actions} />);
    },
    drawPanel(into, state, actions) {
      containers.set('panel', into);
      const close = (): void => closePanel(into, containers.get('mark'), actions);
      // Says nothing back: a handler that answers `false` would take every other key from the keyboard.
      into.onkeydown = ({ key }) => {
        if (key === 'Escape') close();
      };
      drawInto(into, voice, panelOf(options, voice, state, { ...actions, closePanel: close }));
    },
    drawHold(into, state, actions) {
      containers.set('hold', into);
      // The dialog goes first: while it stands nothing outside it can take the focus.
      const leave = (then: () => void): void => {
        drawInto(into, voice, null);
        then();
      };
      const goBack = (): void => leave(actions.goBack);
      const publish = (reason: string): void => leave(() => actions.publishAnyway(reason));
      drawInto(into, voice, <Hold state={state} voice={voice} goBack={goBack} release={publish} />);
    },
    clear() {
      for (const container of containers.values()) drawInto(container, voice, null);
      containers.clear();
    },
  };
}

function panelOf(options: PanelViewOptions, voice: Voice, state: ComposeState, actions: ComposeActions) {
  if (!state.panelOpen) return null;
  const { protocol, chooseAccount, switchedOff = () => [] } = options;
  const now = { protocol: protocol(), switchedOff: switchedOff() };
  return <Panel {...{ state, voice, actions, chooseAccount }} {...now} />;
}

// Closed from within, the focus would be lost with the panel: the mark that opened it takes it over.
function closePanel(panel: HTMLElement, mark: HTMLElement | undefined, actions: ComposeActions): void {
  const hadFocus = holdsFocus(panel);
  actions.closePanel();
  if (hadFocus) mark?.querySelector('button')?.focus();
}
