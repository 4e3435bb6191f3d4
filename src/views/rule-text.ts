import { hasMessage } from './translate';
import type { Voice } from './voice';

/** A rule's short name, for a heading. */
export function ruleName(rule: string, voice: Voice): string {
  return voice.say(`${keyOf(rule)}_name`);
}

/** What to do: the advice for this very message where there is one, otherwise the rule's. */
export function ruleAdvice(rule: string, message: string, voice: Voice): string {
  const own = `${message}_advice`;
  return voice.say(hasMessage(own) ? own : `${keyOf(rule)}_advice`);
}

function keyOf(rule: string): string {
  return `rule_${rule.replaceAll('-', '_')}`;
}
