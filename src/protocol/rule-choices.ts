import type { Protocol, RuleSetting } from './protocol';

/** How strictly a rule is applied here, and why it differs. */
export interface RuleChoice {
  readonly level: RuleSetting;
  /** Without one, a rule that protects a child is never off. */
  readonly reason?: string;
}

/** What was chosen for rules, by their ids. */
export type RuleChoices = Readonly<Record<string, RuleChoice>>;

/** A rule that protects children and was switched off nevertheless. */
export interface SwitchedOff {
  readonly rule: string;
  readonly reason: string;
}

/** Rules that protect a child: they are switched off with a reason only, which everyone can see. */
export const CHILD_RULES: readonly string[] = [
  'care-details',
  'identifiable-pupil',
  'identifier',
  'photo-consent',
  'pupil-name',
];

/** A protocol with the levels that were chosen here; the same protocol when nothing was. */
export function withRuleChoices(protocol: Protocol, choices: RuleChoices): Protocol {
  const chosen = Object.entries(choices).map(([rule, choice]) => [rule, levelOf(rule, choice)] as const);
  if (chosen.length === 0) return protocol;
  return { ...protocol, rules: { ...protocol.rules, ...Object.fromEntries(chosen) } };
}

/** The rules that protect children and are off, with the reasons, to be shown wherever a draft is judged. */
export function switchedOff(choices: RuleChoices): readonly SwitchedOff[] {
  return Object.entries(choices).flatMap(([rule, choice]) =>
    CHILD_RULES.includes(rule) && levelOf(rule, choice) === 'off' ? [{ rule, reason: reasonOf(choice) }] : [],
  );
}

/** Whether this would switch off a rule that protects children without telling anyone why. */
export function isOffWithoutReason(rule: string, choice: RuleChoice): boolean {
  return choice.level === 'off' && CHILD_RULES.includes(rule) && reasonOf(choice) === '';
}

function levelOf(rule: string, choice: RuleChoice): RuleSetting {
  return isOffWithoutReason(rule, choice) ? 'warn' : choice.level;
}

function reasonOf({ reason = '' }: RuleChoice): string {
  return reason.trim();
}
