import type { VNode } from 'preact';
import type { SwitchedOff as Off } from '../protocol/rule-choices';
import { ruleName } from './rule-text';
import { isolated, LONGEST_REASON, type Voice } from './voice';

/** Which rules that protect children are off here, and why: nobody is to think that they look along. */
export function SwitchedOff({
  rules,
  voice,
}: {
  readonly rules: readonly Off[];
  readonly voice: Voice;
}): VNode | null {
  if (rules.length === 0) return null;
  return (
    <ul class="switched-off">
      {rules.map(({ rule, reason }) => (
        <li key={rule}>
          {voice.say('rule_switched_off', {
            rule: isolated(ruleName(rule, voice)),
            reason: isolated(reason, LONGEST_REASON),
          })}
        </li>
      ))}
    </ul>
  );
}
