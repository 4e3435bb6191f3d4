import type { VNode } from 'preact';
import type { ProtocolProblem } from '../../../protocol/problem';
import { problemLines } from '../../problem-lines';
import { counted, type Voice } from '../../voice';

interface Props {
  readonly problems: readonly ProtocolProblem[];
  readonly voice: Voice;
}

/** All that is wrong with a protocol's file, each with its place in the file. */
export function Problems({ problems, voice }: Props): VNode {
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div class="lists-choose">
          <p class="lists-problem">{counted(voice, 'protocols_refused', problems.length)}</p>
          <ul class="lists-broken">
            {problemLines(problems, voice).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
