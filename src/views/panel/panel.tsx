import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Account, ComposeActions, ComposeState } from '../../compose/view';
import type { Behalf } from '../../draft/draft';
import { CloseIcon, StateIcon } from '../icons';
import { Press } from '../press';
import { AccountLine } from './account';
import { Advice } from './advice';
import { Findings } from './findings';
import type { Surroundings } from './surroundings';

/** The panel's id within our shadow root, for the mark that opens it. */
export const PANEL_ID = 'pw-panel';

const TITLE_ID = 'pw-panel-title';

interface Props {
  readonly state: ComposeState;
  readonly around: Surroundings;
  readonly actions: ComposeActions;
  chooseAccount(account: Account, kind: Behalf): void;
}

/** What was found, most pressing first, and the agreements that fit the post. Lets the author type on beside it. */
export function Panel({ state, around, actions, chooseAccount }: Props): VNode {
  const { account } = state;
  const [asking, setAsking] = useState(false);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => takeFocusFromMark(panel.current), []);
  const back = (): void => {
    setAsking(false);
    panel.current?.focus();
  };
  return (
    <section
      class={`pw-panel pw-panel-${state.status}`}
      id={PANEL_ID}
      role="dialog"
      aria-labelledby={TITLE_ID}
      tabIndex={-1}
      ref={panel}
    >
      <Head {...{ state, around, actions, asking }} />
      <div class="pw-panel-body">
        {asking ? (
          <Advice {...{ around, actions, back }} />
        ) : (
          <Findings {...{ state, around, actions }} askAdvice={() => setAsking(true)} />
        )}
      </div>
      {account && (
        <AccountLine
          key={account.name}
          account={account}
          voice={around.voice}
          choose={(kind) => chooseAccount(account, kind)}
        />
      )}
    </section>
  );
}

interface HeadProps extends Pick<Props, 'state' | 'around' | 'actions'> {
  readonly asking: boolean;
}

function Head({ state, around: { voice }, actions, asking }: HeadProps): VNode {
  return (
    <div class="pw-panel-head">
      <StateIcon state={state.status} />
      <h2 class="pw-panel-title" id={TITLE_ID}>
        {voice.say(asking ? 'advice_title' : titleKey(state))}
      </h2>
      <Press class="icon-button" aria-label={voice.say('panel_close')} pressed={actions.closePanel}>
        <CloseIcon />
      </Press>
    </div>
  );
}

function titleKey({ status, published }: ComposeState): string {
  return `panel_title_${published ? 'published' : status}`;
}

// Opened with the keyboard, the focus stands in our layer and goes on into the panel; opened with the mouse it
// stays in the text, so that the author can type on.
function takeFocusFromMark(panel: HTMLElement | null): void {
  const root = panel?.getRootNode();
  if (root instanceof ShadowRoot && root.activeElement) panel?.focus();
}
