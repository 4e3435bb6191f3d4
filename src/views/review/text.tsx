import type { VNode } from 'preact';
import type { Reviewed } from '../../review/reviewed';
import type { Voice } from '../voice';

interface Props {
  readonly draft: Reviewed;
  readonly voice: Voice;
  change(draft: Reviewed): void;
}

/** The box in which the draft is typed or pasted; compose finds it by its mark. */
export function Text({ draft, voice, change }: Props): VNode {
  return (
    <label class="field review-text">
      {voice.say('review_text')}
      <textarea
        data-compose="draft"
        rows={9}
        dir="auto"
        spellcheck
        placeholder={voice.say('review_text_hint')}
        value={draft.text}
        onInput={({ currentTarget }) => change({ ...draft, text: currentTarget.value })}
      />
    </label>
  );
}
