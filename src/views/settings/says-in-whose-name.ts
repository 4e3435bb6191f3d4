import { analyse } from '../../analyser/analyse';
import { NO_KNOWLEDGE } from '../../analyser/knowledge';
import type { Draft } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import { translator } from '../translate';

const RULE = 'disclaimer-missing';

/** Whether the check takes these words, under an opinion, as saying in whose name somebody speaks. */
export function saysInWhoseName(words: string, protocol: Protocol): boolean {
  const opinion = translator('nl')('settings_disclaimer_sample');
  // Whatever the protocol or the author chose: what counts is what the words say.
  const strict = { ...protocol, rules: { ...protocol.rules, [RULE]: 'warn' } } as const;
  const { findings } = analyse(draftOf(`${opinion}\n\n${words}`), strict, NO_KNOWLEDGE);
  return findings.every(({ rule }) => rule !== RULE);
}

function draftOf(text: string): Draft {
  const author = { role: 'teacher', account: 'personal' } as const;
  return { text, site: 'any', kind: 'post', author, attachments: [] };
}
