import type { Draft } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
import { NO_KNOWLEDGE } from './knowledge';
import { learnedFor } from './learned';
import { nameLists, termLists } from './lexicon/lists';
import type { Context, ReadDraft } from './rule';
import { RULES } from './rules/index';
import { readText } from './text';

// Says little, and has what most drafts have: a name, a figure, a quotation, a word of the class.
const SAMPLE: Draft = {
  text: 'Vandaag las groep 5 een boek. "Wat een mooi verhaal!", zei juf Anna. Morgen om 9 uur gaan we naar het bos.',
  site: 'other',
  kind: 'post',
  author: { role: 'teacher', account: 'personal' },
  attachments: [],
};

/**
 * All that the first check would have to wait for, in parts that each take some ten milliseconds: the lexicon, the
 * learned weights and every rule's patterns. To be run in this order, one in each idle moment; nothing of it is found.
 */
export function preparations(protocol: Protocol): readonly (() => void)[] {
  const context: Context = { protocol, knowledge: NO_KNOWLEDGE };
  let read: ReadDraft | undefined;
  const sample = (): ReadDraft => {
    read ??= { ...SAMPLE, read: readText(SAMPLE.text) };
    return read;
  };
  return [
    () => void termLists(),
    () => void nameLists(),
    () => void sample(),
    ...RULES.map((rule) => () => {
      rule.find(sample(), context);
      learnedFor(rule, sample(), context);
    }),
  ];
}
