import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Finding } from '../../analyser/report';
import type { ComposeActions } from '../../compose/view';
import { ClauseItem } from '../clause-item';
import { Press } from '../press';
import { counted, shortened, type Voice } from '../voice';
import { type FindingText, findingText } from './finding-text';
import { FixButtons } from './fix-buttons';
import { NotThis } from './not-this';
import type { Surroundings } from './surroundings';
import { canBeUnrecognisable, Unrecognisable } from './unrecognisable';
import { useFixes } from './use-fixes';
import { Words } from './words';

interface Props {
  readonly finding: Finding;
  readonly active: boolean;
  /** The first card of the panel: what it offers is there when the panel is. */
  readonly first: boolean;
  readonly around: Surroundings;
  readonly actions: ComposeActions;
}

/** One finding: the words, why they matter, what can be done; the reasons and the agreement are one click away. */
export function FindingCard({ finding, active, first, around, actions }: Props): VNode {
  const { protocol, voice } = around;
  const card = useRef<HTMLLIElement>(null);
  const text = findingText(finding, protocol, voice);
  const { fixes, apply } = useFixes(finding, actions, card, first);
  return (
    <li class={`finding finding-${finding.level}`} aria-current={active ? 'true' : undefined} ref={card}>
      <div class="named-words">
        <h4>{text.name}</h4>
        <Words finding={finding} voice={voice} />
      </div>
      <p class="finding-why">{text.why}</p>
      {fixes.length === 0 && <p class="finding-advice">{text.advice}</p>}
      <FixButtons fixes={fixes} voice={voice} apply={apply} />
      {canBeUnrecognisable(finding, protocol) && <Unrecognisable voice={voice} />}
      <div class="finding-row">
        <GoTo finding={finding} voice={voice} goTo={actions.goTo} />
        <NotThis finding={finding} voice={voice} dismiss={(scope) => actions.dismiss(finding, scope)} />
        <Signals text={text} voice={voice} />
      </div>
      <Clauses text={text} voice={voice} open={around.outside.openClause} />
    </li>
  );
}

interface GoToProps {
  readonly finding: Finding;
  readonly voice: Voice;
  goTo(finding: Finding): void;
}

function GoTo({ finding, voice, goTo }: GoToProps): VNode {
  const label = voice.say(finding.span ? 'finding_go_to' : 'finding_go_to_text');
  const spoken = finding.span
    ? voice.say('finding_go_to_words', { words: shortened(finding.words, 40) })
    : label;
  return (
    <Press class="button button-small" aria-label={spoken} pressed={() => goTo(finding)}>
      {label}
    </Press>
  );
}

function Signals({ text, voice }: { readonly text: FindingText; readonly voice: Voice }): VNode | null {
  if (text.signals.length === 0) return null;
  return (
    <details class="more">
      <summary>{voice.say('finding_why')}</summary>
      <ul class="signals">
        {text.signals.map((signal) => (
          <li key={signal}>{signal}</li>
        ))}
      </ul>
    </details>
  );
}

interface ClausesProps {
  readonly text: FindingText;
  readonly voice: Voice;
  open(clause: string): void;
}

/** The place of the agreement in its document is there at once, what it says one click further. */
function Clauses({ text, voice, open }: ClausesProps): VNode | null {
  const [first, ...others] = text.clauses;
  if (!first) return null;
  const more = others.length > 0 ? ` ${counted(voice, 'finding_clauses', others.length)}` : '';
  return (
    <details class="more finding-more">
      <summary>
        <span>
          <span class="unseen">{voice.say('finding_clause')}: </span>
          {first.where}
          {more}
        </span>
      </summary>
      <ul class="clauses">
        {text.clauses.map((clause) => (
          <ClauseItem key={clause.id} clause={clause} open={open} />
        ))}
      </ul>
    </details>
  );
}
