import type { VNode } from 'preact';
import type { ProtocolProblem } from '../../protocol/problem';
import { problemLines } from '../problem-lines';
import type { Voice } from '../voice';

interface Props {
  readonly problems: readonly ProtocolProblem[];
  readonly voice: Voice;
}

/** What is wrong with a deck, and where in it. */
export function Problems({ problems, voice }: Props): VNode {
  return (
    <div class="problems" role="alert">
      {problems.length > 0 && (
        <>
          <p>
            <b>{voice.say('training_deck_refused')}</b>
          </p>
          <ul>
            {problemLines(problems, voice).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
