import type { VNode } from 'preact';
import type { Voice } from '../voice';

interface Props {
  /** A sentence each. */
  readonly lines: readonly string[];
  readonly voice: Voice;
}

/** What is wrong with a deck, and where in it. */
export function Problems({ lines, voice }: Props): VNode {
  return (
    <div class="problems" role="alert">
      {lines.length > 0 && (
        <>
          <p>
            <b>{voice.say('training_deck_refused')}</b>
          </p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
