import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Level } from '../../analyser/report';
import type { Account, ComposeActions, ComposeState } from '../../compose/view';
import type { Behalf } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import type { SwitchedOff as Off } from '../../protocol/rule-choices';
import { CloseIcon, StateIcon } from '../icons';
import { Press } from '../press';
import { SwitchedOff } from '../switched-off';
import type { Voice } from '../voice';
import { AccountLine } from './account';
import { FindingCard } from './finding-card';
import { findingsAt, keyed } from './summary';
import { Tips } from './tips';

/** The panel's id within our shadow root, for the mark that opens it. */
export const PANEL_ID = 'pw-panel';

const TITLE_ID = 'pw-panel-title';

interface Props {
  readonly state: ComposeState;
  readonly protocol: Protocol;
  readonly voice: Voice;
  readonly actions: ComposeActions;
  /** Rules that protect children and are off. */
  readonly switchedOff: readonly Off[];
  chooseAccount(account: Account, kind: Behalf): void;
}

/** What was found, most pressing first, and the agreements that fit the post. Lets the author type on beside it. */
export function Panel(props: Props): VNode {
  const { state, protocol, voice, switchedOff, chooseAccount } = props;
  const { account } = state;
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => takeFocusFromMark(panel.current), []);
  return (
    <section
      class={`pw-panel pw-panel-${state.status}`}
      id={PANEL_ID}
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      ref={panel}
    >
      <Head {...props} />
      <div class="pw-panel-body">
        <p class="pw-panel-intro">
          {voice.say(state.released ? 'hold_released' : `panel_intro_${state.status}`)}
        </p>
        <SwitchedOff rules={switchedOff} voice={voice} />
        <Group {...props} level="stop" />
        <Group {...props} level="warn" />
        <Tips ids={state.report?.tips ?? []} protocol={protocol} voice={voice} />
      </div>
      {account && (
        <AccountLine
          key={account.name}
          account={account}
          voice={voice}
          choose={(kind) => chooseAccount(account, kind)}
        />
      )}
    </section>
  );
}

function Head({ state, voice, actions }: Props): VNode {
  return (
    <div class="pw-panel-head">
      <StateIcon state={state.status} />
      <h2 class="pw-panel-title" id={TITLE_ID}>
        {voice.say(`panel_title_${state.status}`)}
      </h2>
      <Press class="icon-button" aria-label={voice.say('panel_close')} pressed={actions.closePanel}>
        <CloseIcon />
      </Press>
    </div>
  );
}

function Group({ level, state, protocol, voice, actions }: Props & { readonly level: Level }): VNode | null {
  const findings = findingsAt(state, level);
  if (findings.length === 0) return null;
  const titleId = `group-${level}`;
  return (
    <section class={`group group-${level}`} aria-labelledby={titleId}>
      <h3 class="group-title" id={titleId}>
        {voice.say(`group_${level}`)}
        <span class="group-count">{findings.length}</span>
      </h3>
      <ul class="findings">
        {keyed(findings).map(({ key, finding }) => (
          <FindingCard
            key={key}
            finding={finding}
            active={state.active === finding}
            protocol={protocol}
            voice={voice}
            goTo={actions.goTo}
          />
        ))}
      </ul>
    </section>
  );
}

// Opened with the keyboard, the focus stands in our layer and goes on into the panel; opened with the mouse it
// stays in the text, so that the author can type on.
function takeFocusFromMark(panel: HTMLElement | null): void {
  const root = panel?.getRootNode();
  if (root instanceof ShadowRoot && root.activeElement) panel?.focus();
}
