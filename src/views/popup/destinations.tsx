import type { VNode } from 'preact';
import { Roving } from '../roving';
import type { Voice } from '../voice';
import type { Destination } from './props';

interface Props {
  readonly destinations: readonly Destination[];
  readonly voice: Voice;
  goTo?: ((destination: Destination) => void) | undefined;
}

/** The ways to the other pages. */
export function Destinations({ destinations, goTo, voice }: Props): VNode | null {
  if (destinations.length === 0) return null;
  return (
    <nav aria-label={voice.say('popup_more')}>
      <Roving class="popup-destinations">
        {destinations.map((destination) => (
          <button
            key={destination}
            type="button"
            class="popup-destination"
            onClick={() => goTo?.(destination)}
          >
            {voice.say(`popup_to_${destination.replace('-', '_')}`)}
          </button>
        ))}
      </Roving>
    </nav>
  );
}
