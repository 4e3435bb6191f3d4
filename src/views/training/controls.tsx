import type { VNode } from 'preact';
import type { Voice } from '../voice';
import type { KeyActions } from './keys';
import type { Part } from './parts';
import type { Slide } from './slides';

interface Props {
  readonly voice: Voice;
  readonly steps: KeyActions;
  readonly slides: readonly Slide[];
  readonly at: number;
  /** The place of the last step. */
  readonly last: number;
  /** What the reveal button shows next. */
  readonly revealing: Part | undefined;
  resize(by: 1 | -1): void;
  leave(): void;
  openHelp(): void;
}

/** The bar at the bottom: where we are, and every step as a button. */
export function Controls({ voice, steps, slides, at, last, revealing, ...others }: Props): VNode {
  return (
    <footer class="controls">
      <p class="controls-place">{placeIn(slides, at, voice)}</p>
      <nav class="controls-steps" aria-label={voice.say('training_steps')}>
        <button type="button" class="button" disabled={at === 0} onClick={steps.back}>
          {voice.say('training_back')}
        </button>
        <button type="button" class="button button-first" disabled={!steps.reveal} onClick={steps.reveal}>
          {voice.say(`training_reveal_${revealing?.split(' ')[0] ?? 'nothing'}`)}
        </button>
        <button type="button" class="button" disabled={at === last} onClick={steps.next}>
          {voice.say('training_next')}
        </button>
      </nav>
      <nav class="controls-others" aria-label={voice.say('training_more')}>
        <SizeButtons voice={voice} resize={others.resize} />
        <button type="button" class="button button-quiet" onClick={others.openHelp}>
          {voice.say('training_help')}
        </button>
        <button type="button" class="button button-quiet" onClick={others.leave}>
          {voice.say('training_leave')}
        </button>
      </nav>
    </footer>
  );
}

function SizeButtons({ voice, resize }: Pick<Props, 'voice' | 'resize'>): VNode {
  return (
    <>
      <button type="button" class="button size-smaller" onClick={() => resize(-1)}>
        <span aria-hidden="true">A−</span>
        <span class="unseen">{voice.say('training_smaller')}</span>
      </button>
      <button type="button" class="button size-larger" onClick={() => resize(1)}>
        <span aria-hidden="true">A+</span>
        <span class="unseen">{voice.say('training_larger')}</span>
      </button>
    </>
  );
}

function placeIn(slides: readonly Slide[], at: number, voice: Voice): string {
  const slide = slides[at];
  if (!slide) return voice.say('training_end');
  if (slide.kind !== 'case') return slide.theme.title[voice.language];
  const count = slides.filter(({ kind }) => kind === 'case').length;
  return voice.say('training_place', { number: String(slide.number), count: String(count) });
}
