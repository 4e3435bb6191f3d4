import type { VNode } from 'preact';
import type { Answer } from '../../training/deck';

/** The sign of an answer: a tick, a pencil, a bar. */
export function AnswerIcon({ answer }: { readonly answer: Answer }): VNode {
  return (
    <svg class={`icon line-icon answer-icon`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SIGNS[answer]} />
    </svg>
  );
}

const SIGNS: Readonly<Record<Answer, string>> = {
  publish: 'm2.500 8.500 3.500 3.500 7.500-8',
  adjust: 'm3 13 .7-3L10.600 3.100a1.300 1.300 0 0 1 1.900 0l.4.4a1.300 1.300 0 0 1 0 1.900L6 12.300Z',
  dont: 'M3.500 8h9',
};
