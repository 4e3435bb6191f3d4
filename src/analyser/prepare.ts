import type { Draft } from '../draft/draft';
import type { Protocol } from '../protocol/protocol';
import { NO_KNOWLEDGE } from './knowledge';
import { learnedFor, scoreOf } from './learned';
import { nameLists, termLists } from './lexicon/lists';
import { candidatesIn } from './names/candidates';
import type { Context, ReadDraft } from './rule';
import { RULES } from './rules/index';
import { readText } from './text/text';

// Says little, and has what most drafts have: a name, a figure, a quotation, a word of the class.
const SAMPLE: Draft = {
  text: 'Vandaag las groep 5 een boek. "Wat een mooi verhaal!", zei juf Anna. Morgen om 9 uur gaan we naar het bos.',
  site: 'other',
  kind: 'post',
  author: { role: 'teacher', account: 'personal' },
  attachments: [],
};

// More than half of the words that people write begin like one of these: their shelves of the lexicon need not be read at a key.
const USUAL =
  `de van een het en in op ik niet met is voor school mijn dat die verder bij er groep heeft maar staat weer over
  aan mee zijn heb uit naar alle je dan te wie wat nog kinderen ze als moet leerling onze we ook jaar klas ouders
  twee geen was kan komt om drie hij onder ons wij nu haar zit stond beste gewoon door hier waar hele volgende dit
  wel dag kleuters gaat wil daar eerste doen hoor al geld werk zeggen ben toen gezien zo elke`.split(/\s+/);
const AT_ONCE = 8;

/**
 * All that the first check would have to wait for, in parts that each take some ten milliseconds: the lexicon, as far as
 * most texts ask for it, the learned weights and every rule's patterns. To be run in this order, one in each idle moment; nothing of it is found.
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
    () => void scoreOf(sample()),
    ...usualTexts().map((text) => () => readWords(text)),
    ...RULES.map((rule) => () => {
      rule.find(sample(), context);
      learnedFor(rule, sample(), context);
    }),
  ];
}

function usualTexts(): readonly string[] {
  const count = Math.ceil(USUAL.length / AT_ONCE);
  return Array.from({ length: count }, (_, part) =>
    USUAL.slice(part * AT_ONCE, (part + 1) * AT_ONCE).join(' '),
  );
}

// Looks its words up as terms, as names and as features of learned weights.
function readWords(text: string): void {
  const draft: ReadDraft = { ...SAMPLE, text, read: readText(text) };
  for (const { body } of draft.read.sentences) candidatesIn(body);
  scoreOf(draft);
}
