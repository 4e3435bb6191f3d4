import type { VNode } from 'preact';
import type { Level } from '../../analyser/report';
import type { ComposeActions, ComposeState } from '../../compose/view';
import { isPupilData } from '../advice/advisers';
import { Incident } from '../advice/incident';
import { Press } from '../press';
import { SwitchedOff } from '../switched-off';
import { Decided } from './decided';
import { FindingCard } from './finding-card';
import { OutcomeNote } from './outcome-note';
import { PublishedNote } from './published-note';
import { findingsAt, keyed } from './summary';
import type { Surroundings } from './surroundings';
import { Tips } from './tips';

interface Props {
  readonly state: ComposeState;
  readonly around: Surroundings;
  readonly actions: ComposeActions;
}

/** What has just been done, what is to be solved, looked at and thought of, and the ways to other people. */
export function Findings({ askAdvice, ...props }: Props & { askAdvice(): void }): VNode {
  const { state, around } = props;
  const { voice, protocol, choices, outside, undoKeys } = around;
  const pupilData = state.report?.findings.some(({ rule }) => isPupilData(rule));
  return (
    <>
      <OutcomeNote outcome={state.outcome} undoKeys={undoKeys} voice={voice} />
      <PublishedNote published={state.published} remind={choices.remindReactions} voice={voice} />
      <Decided {...{ recognise: around.recognise, drafts: props.actions.drafts(), voice }} />
      <Intro {...props} />
      <SwitchedOff rules={around.switchedOff} voice={voice} />
      <Group {...props} level="stop" />
      <Group {...props} level="warn" />
      {state.report && !state.published && (
        <div class="ways">
          <Press class="button button-small" pressed={askAdvice}>
            {voice.say('advice_ask')}
          </Press>
          {pupilData && <Incident contact={choices.contacts.incident} voice={voice} outside={outside} />}
        </div>
      )}
      {!state.published && <Tips ids={state.report?.tips ?? []} protocol={protocol} voice={voice} />}
    </>
  );
}

// With findings the titles of the groups say enough.
function Intro({ state: { status, released, published }, around: { voice } }: Props): VNode | null {
  if (published || (!released && (status === 'stop' || status === 'warn'))) return null;
  return <p class="pw-panel-intro">{voice.say(released ? 'hold_released' : `panel_intro_${status}`)}</p>;
}

function Group({ level, state, around, actions }: Props & { readonly level: Level }): VNode | null {
  const findings = findingsAt(state, level);
  if (findings.length === 0) return null;
  const titleId = `group-${level}`;
  const mostPressing = level === 'stop' || findingsAt(state, 'stop').length === 0;
  return (
    <section class={`group group-${level}`} aria-labelledby={titleId}>
      <h3 class="group-title" id={titleId}>
        {around.voice.say(`group_${level}`)}
        <span class="group-count">{findings.length}</span>
      </h3>
      <ul class="findings">
        {keyed(findings).map(({ key, finding }, at) => (
          <FindingCard
            key={key}
            finding={finding}
            active={state.active === finding}
            first={mostPressing && at === 0}
            around={around}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}
