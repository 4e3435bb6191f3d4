import type { Account, ComposeView } from '../../compose/view';
import type { Behalf } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { SwitchedOff } from '../../protocol/rule-choices';
import type { Recognise } from '../../review/recognise';
import adviceStyles from '../advice/advice.css?inline';
import type { Outside } from '../advice/outside';
import clauses from '../look/clauses.css?inline';
import controls from '../look/controls.css?inline';
import tokens from '../look/tokens.css?inline';
import type { Language } from '../translate';
import { voiceIn } from '../voice';
import accountStyles from './account.css?inline';
import { drawInto } from './draw-into';
import findingStyles from './finding.css?inline';
import { Hold } from './hold';
import holdStyles from './hold.css?inline';
import { keepingFocus, leavingFirst } from './leave';
import { Mark } from './mark';
import markStyles from './mark.css?inline';
import { Panel } from './panel';
import panelStyles from './panel.css?inline';
import type { PanelChoices, Surroundings } from './surroundings';

/** What the view in the page needs to know. */
export interface PanelViewOptions {
  readonly language: Language;
  readonly outside: Outside;
  /** How the author undoes something on this computer: `Ctrl+Z`. */
  readonly undoKeys: string;
  /** The protocol that applies now. */
  protocol(): Protocol;
  /** What is chosen now. */
  choices(): PanelChoices;
  /** Rules that protect children and are off now. */
  switchedOff(): readonly SwitchedOff[];
  /** Whether somebody decided about a text; without it nobody did. */
  readonly recognise?: Recognise;
  /** Gets the author's answer to the question on whose behalf an account publishes. */
  chooseAccount(account: Account, kind: Behalf): void;
}

const STYLES = [
  ...[tokens, controls, clauses, markStyles, panelStyles, findingStyles],
  ...[accountStyles, adviceStyles, holdStyles],
].join('\n');

/** The view beside the compose box: mark, panel and hold dialog. */
export function panelView({ language, outside, undoKeys, ...now }: PanelViewOptions): ComposeView {
  const voice = voiceIn(language);
  const containers = new Map<'mark' | 'panel' | 'hold', HTMLElement>();
  const around = (): Surroundings => ({
    ...{ voice, outside, undoKeys, recognise: now.recognise ?? nobodyDecided },
    ...{ protocol: now.protocol(), choices: now.choices(), switchedOff: now.switchedOff() },
  });
  return {
    styles: STYLES,
    drawMark(into, state, actions) {
      containers.set('mark', into);
      drawInto(into, voice, <Mark {...{ state, actions }} around={around()} />);
    },
    drawPanel(into, state, given) {
      containers.set('panel', into);
      const actions = keepingFocus(into, () => containers.get('mark'), given);
      into.onkeydown = (event) => onEscape(event, actions.closePanel);
      const { chooseAccount } = now;
      drawInto(
        into,
        voice,
        state.panelOpen && <Panel {...{ state, actions, chooseAccount }} around={around()} />,
      );
    },
    drawHold(into, state, given) {
      containers.set('hold', into);
      const actions = leavingFirst(() => drawInto(into, voice, null), given);
      drawInto(into, voice, <Hold {...{ state, actions }} around={around()} />);
    },
    clear() {
      for (const container of containers.values()) drawInto(container, voice, null);
      containers.clear();
    },
  };
}

// Says nothing back: a handler that answers `false` would take every other key from the keyboard.
function onEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  // The browser would close the page's own dialog around the text as well.
  event.preventDefault();
  close();
}

function nobodyDecided(): undefined {
  return undefined;
}
