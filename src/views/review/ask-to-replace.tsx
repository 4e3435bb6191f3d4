import type { VNode } from 'preact';
import { Modal } from '../modal';
import type { Voice } from '../voice';
import type { Arrived } from './props';

interface Props {
  readonly arrived: Arrived | undefined;
  readonly voice: Voice;
}

/** Asks before a text from elsewhere takes the place of the one on the desk. */
export function AskToReplace({ arrived, voice }: Props): VNode {
  return (
    <Modal
      open={arrived !== undefined}
      class="review-arrived"
      labelledBy="review-arrived"
      onClose={arrived?.leave}
    >
      <h2 id="review-arrived">{voice.say('review_replace')}</h2>
      <div class="review-bar">
        <button type="button" class="button button-first" onClick={arrived?.replace}>
          {voice.say('review_replace_yes')}
        </button>
        <button type="button" class="button" onClick={arrived?.leave}>
          {voice.say('review_replace_no')}
        </button>
      </div>
    </Modal>
  );
}
