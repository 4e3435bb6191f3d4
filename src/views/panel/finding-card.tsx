import type { VNode } from 'preact';
import type { Finding } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import { ClauseItem } from '../clause-item';
import { Press } from '../press';
import { shortened, type Voice } from '../voice';
import { type FindingText, findingText } from './finding-text';
import { Words } from './words';

interface Props {
  readonly finding: Finding;
  readonly active: boolean;
  readonly protocol: Protocol;
  readonly voice: Voice;
  goTo(finding: Finding): void;
}

/** One finding: the words, why they matter, what to do; the reasons and the agreement are one click away. */
export function FindingCard({ finding, active, protocol, voice, goTo }: Props): VNode {
  const text = findingText(finding, protocol, voice);
  return (
    <li class={`finding finding-${finding.level}`} aria-current={active ? 'true' : undefined}>
      <div class="named-words">
        <h4>{text.name}</h4>
        <Words finding={finding} voice={voice} />
      </div>
      <p class="finding-why">{text.why}</p>
      <p class="finding-advice">{text.advice}</p>
      <GoTo finding={finding} voice={voice} goTo={goTo} />
      <div class="finding-more">
        <Signals text={text} voice={voice} />
        <Clauses text={text} voice={voice} />
      </div>
    </li>
  );
}

function GoTo({ finding, voice, goTo }: Pick<Props, 'finding' | 'voice' | 'goTo'>): VNode {
  const label = voice.say(finding.span ? 'finding_go_to' : 'finding_go_to_text');
  const spoken = finding.span
    ? voice.say('finding_go_to_words', { words: shortened(finding.words, 40) })
    : label;
  return (
    <Press class="button" aria-label={spoken} pressed={() => goTo(finding)}>
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

function Clauses({ text, voice }: { readonly text: FindingText; readonly voice: Voice }): VNode | null {
  const count = text.clauses.length;
  if (count === 0) return null;
  const title = count === 1 ? 'finding_clause' : 'finding_clauses';
  return (
    <details class="more">
      <summary>{voice.say(title, { count: String(count) })}</summary>
      <ul class="clauses">
        {text.clauses.map((clause) => (
          <ClauseItem key={clause.id} clause={clause} />
        ))}
      </ul>
    </details>
  );
}
