import type { VNode } from 'preact';
import type { Finding } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import type { Voice } from '../voice';

const STEPS = ['choose', 'cover', 'sound', 'signs'] as const;

/** Whether a finding is about a picture or sound of people, so that making them unrecognisable would do. */
export function canBeUnrecognisable({ rule, clauses }: Finding, protocol: Protocol): boolean {
  const named = protocol.clauses.filter(({ id }) => clauses.includes(id)).flatMap(({ handled }) => handled);
  return rule === 'photo-consent' || named.includes('action:make-unrecognisable');
}

/** How to make people unrecognisable before a picture goes out. */
export function Unrecognisable({ voice }: { readonly voice: Voice }): VNode {
  return (
    <details class="more">
      <summary>{voice.say('unrecognisable_title')}</summary>
      <ul class="steps more-body">
        {STEPS.map((step) => (
          <li key={step}>{voice.say(`unrecognisable_${step}`)}</li>
        ))}
      </ul>
    </details>
  );
}
