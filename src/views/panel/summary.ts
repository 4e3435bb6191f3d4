import type { Finding, Level } from '../../analyser/report';
import type { ComposeState } from '../../compose/view';
import { counted, type Voice } from '../voice';

/** The findings of one level, in the order of the text. */
export function findingsAt(state: ComposeState, level: Level): readonly Finding[] {
  return state.report?.findings.filter((finding) => finding.level === level) ?? [];
}

/** How many points the mark shows: those to solve first, else those to look at. */
export function pointsShown(state: ComposeState): number {
  return state.status === 'stop' || state.status === 'warn' ? findingsAt(state, state.status).length : 0;
}

/** The state of the post in a sentence or two, for ears as well as eyes. */
export function summaryOf(state: ComposeState, voice: Voice): string {
  if (state.released) return voice.say('hold_released');
  if (state.status === 'clear' || state.status === 'unchecked') return voice.say(`summary_${state.status}`);
  const parts = (['stop', 'warn'] as const).flatMap((level) => {
    const count = findingsAt(state, level).length;
    return count === 0 ? [] : counted(voice, `summary_${level}`, count);
  });
  return parts.join(' ');
}

/** A finding with a key that stays the same while the author types on: the place in the text shifts with every letter. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings with keys that are unique in the list. */
export function keyed(findings: readonly Finding[]): KeyedFinding[] {
  return findings.map((finding, index) => {
    const same = findings
      .slice(0, index)
      .filter(({ rule, words }) => rule === finding.rule && words === finding.words);
    return { key: `${finding.rule} ${same.length} ${finding.words}`, finding };
  });
}

/** The findings of each rule with the same words told once, in the order of the text: for a list that is read at a glance. */
export function byRule(findings: readonly Finding[]): readonly (readonly [string, readonly Finding[]])[] {
  const rules = new Map<string, Finding[]>();
  for (const finding of findings) {
    const told = rules.get(finding.rule) ?? [];
    if (told.some(({ words }) => words === finding.words)) continue;
    rules.set(finding.rule, [...told, finding]);
  }
  return [...rules];
}
