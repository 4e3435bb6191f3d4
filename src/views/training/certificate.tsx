import type { VNode } from 'preact';
import { certificateOf } from '../../training/certificate';
import type { Deck } from '../../training/deck';
import { type Given, scoreOf } from '../../training/score';
import type { Voice } from '../voice';

interface Props {
  readonly deck: Deck;
  readonly given: Given;
  readonly voice: Voice;
  /** As `2026-11-21`. */
  readonly day: string;
}

/** What was reached in a round, to print; a name can be written on the paper, and is asked nowhere. */
export function Certificate({ deck, given, voice, day }: Props): VNode | null {
  const score = scoreOf(deck, given);
  if (score.total === 0) return null;
  const [title, ...lines] = certificateOf(deck, score, day, voice.language).map(({ message, values }) =>
    voice.say(message, values),
  );
  return (
    <>
      <section class="certificate sheet" aria-labelledby="certificate-title">
        <p class="certificate-maker">{voice.say('extension_name')}</p>
        <h2 class="certificate-title" id="certificate-title">
          {title}
        </h2>
        <p class="certificate-name">{voice.say('training_certificate_name')}</p>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <button type="button" class="button button-first" onClick={() => print()}>
        {voice.say('training_certificate_print')}
      </button>
    </>
  );
}
