import type { RuleSetting } from '../protocol/protocol';
import { hasMessage } from './translate';
import type { Voice } from './voice';

/** What a handler is about, in words: `rule:logo` → `Logo`. */
export function themeText(handler: string, voice: Voice): string {
  const [kind, name = ''] = handler.split(':');
  const key = name.replaceAll('-', '_');
  const message = kind === 'rule' ? `rule_${key}_name` : `protocols_theme_${kind}_${key}`;
  // What a later version takes care of.
  return hasMessage(message) ? voice.say(message) : handler;
}

/** How strictly a rule is applied: `Logo: waarschuwt`. */
export function levelText(rule: string, level: RuleSetting, voice: Voice): string {
  return voice.say(`protocols_level_${level}`, { rule: themeText(`rule:${rule}`, voice) });
}
