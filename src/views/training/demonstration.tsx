import type { VNode } from 'preact';
import { Question } from './question';
import { Round, type RoundProps } from './round';

/** The coach steps through the cases, talks, reveals, and writes along. */
export function Demonstration(props: RoundProps): VNode {
  const { deck, voice } = props;
  return (
    <Round
      {...props}
      mode="demonstration"
      ask={(one, shown) => (
        <Question {...{ one, voice }} told={shown.has('answer')} audience={deck.audience} />
      )}
    />
  );
}
