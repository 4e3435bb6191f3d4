import type { Finding, Signal } from '../../analyser/report';
import type { Protocol } from '../../protocol/protocol';
import { type ClauseText, clausesById, clauseText } from '../clause-text';
import { ruleAdvice, ruleName } from '../rule-text';
import { hasMessage } from '../translate';
import { isolated, LONGEST_REASON, type Voice } from '../voice';

/** A finding as the author reads it. */
export interface FindingText {
  readonly name: string;
  /** The words it is about; empty when it is about the whole post. */
  readonly words: string;
  readonly why: string;
  readonly advice: string;
  /** What spoke for it, in plain words. */
  readonly signals: readonly string[];
  readonly clauses: readonly ClauseText[];
}

/** All that is told about one finding. */
export function findingText(finding: Finding, protocol: Protocol, voice: Voice): FindingText {
  return {
    name: ruleName(finding.rule, voice),
    words: finding.words,
    why: voice.say(finding.message, fillIns(finding)),
    advice: ruleAdvice(finding.rule, finding.message, voice),
    signals: [...new Set(finding.because.map((signal) => signalText(signal, voice)))],
    clauses: clausesById(protocol, finding.clauses).map((clause) => clauseText(clause, protocol, voice)),
  };
}

function fillIns(finding: Finding): Record<string, string> {
  const values = Object.entries({ words: finding.words, ...finding.values });
  return Object.fromEntries(
    values.map(([name, value]) => [name, isolated(value, name === 'reason' ? LONGEST_REASON : undefined)]),
  );
}

function signalText(signal: Signal, voice: Voice): string {
  if (signal.kind === 'circumstance') return circumstanceText(signal.text, voice);
  return voice.say(`signal_${signal.kind}`, { text: isolated(signal.text) });
}

/** A circumstance is named `name:value`; the pair may have a sentence of its own, or the name one with {text}. */
function circumstanceText(circumstance: string, voice: Voice): string {
  const [name = '', ...rest] = circumstance.split(':');
  const value = rest.join(':') || name;
  const word = asKey(`${name}_${value}`);
  const text = isolated(hasMessage(word) ? voice.say(word) : value);
  const keys = [`circumstance_${circumstance}`, `circumstance_${name}`].map(asKey);
  return voice.say(keys.find(hasMessage) ?? 'signal_circumstance', { text });
}

function asKey(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '_');
}
