import type { VNode } from 'preact';
import { differenceOf, type Piece } from '../../review/difference';
import type { Voice } from '../voice';

interface Props {
  readonly old: string;
  readonly now: string;
  readonly voice: Voice;
}

/** What was changed in a text: struck out and underlined, and said to those who cannot see that. */
export function Difference({ old, now, voice }: Props): VNode | null {
  if (old === now) return null;
  return (
    <section class="review-difference" aria-labelledby="review-difference">
      <h3 id="review-difference">{voice.say('review_difference')}</h3>
      <p dir="auto">{differenceOf(old, now).map((piece, index) => shown(piece, index, voice))}</p>
    </section>
  );
}

function shown({ in: where, text }: Piece, index: number, voice: Voice): VNode {
  if (where === 'both') return <span key={index}>{text}</span>;
  const Change = where === 'new' ? 'ins' : 'del';
  return (
    <Change key={index}>
      <span class="unseen">{voice.say(`review_difference_${where}`)} </span>
      {text}
    </Change>
  );
}
