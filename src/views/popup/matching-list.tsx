import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import { ClauseList } from '../clause-list';
import { Roving } from '../roving';
import type { Voice } from '../voice';
import { matchingClauses } from './matching';
import type { PopupPage } from './props';

const AT_ONCE = 5;

interface Props {
  readonly page: PopupPage;
  readonly protocol: Protocol;
  readonly voice: Voice;
  open?: ((clause: string) => void) | undefined;
}

/** The do's and don'ts for the post being written. */
export function MatchingList({ page, protocol, open, voice }: Props): VNode | null {
  const items = matchingClauses(page, protocol, voice);
  if (items.length === 0) return null;
  return (
    <section class="popup-part" aria-labelledby="matching">
      <h2 class="popup-title" id="matching">
        {voice.say('popup_tips')}
      </h2>
      <Roving>
        <ClauseList items={items} voice={voice} atOnce={AT_ONCE} open={open} />
      </Roving>
    </section>
  );
}
