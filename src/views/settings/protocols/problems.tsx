import type { VNode } from 'preact';
import type { ProtocolProblem } from '../../../protocol/problem';
import { counted, type Voice } from '../../voice';

interface Props {
  readonly problems: readonly ProtocolProblem[];
  readonly voice: Voice;
}

const SHOWN = 50;

/** All that is wrong with a protocol's file, each with its place in the file. */
export function Problems({ problems, voice }: Props): VNode {
  const more = problems.length - SHOWN;
  return (
    <div role="alert">
      {problems.length > 0 && (
        <div class="lists-choose">
          <p class="lists-problem">{counted(voice, 'protocols_refused', problems.length)}</p>
          <ul class="lists-broken">
            {problems.slice(0, SHOWN).map(({ reason, ...values }) => (
              <li key={`${values.path} ${reason}`}>{voice.say(`protocol_error_${reason}`, values)}</li>
            ))}
          </ul>
          {more > 0 && <p>{counted(voice, 'protocols_more', more)}</p>}
        </div>
      )}
    </div>
  );
}
