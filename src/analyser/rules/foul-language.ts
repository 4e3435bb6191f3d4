import { overlaps } from '../../draft/span';
import type { Cue } from '../lexicon/lexicon';
import swearing from '../lexicon/swearing.json';
import { framingOf } from '../meaning/framing';
import type { Match, ReadDraft, Rule } from '../rule';
import { quotedAt } from '../text/quotations';
import { perSentence, type SentenceBody } from '../text/scan';
import { type Sentence, spanIn, wordsOf } from '../text/text';
import { sentencesWhere } from '../text/where';
import { disguisedIn } from '../topics/disguise';

/** Swear words and obscenity, also disguised; words that only look like one pass, and so does talk about swearing. */
export const foulLanguage: Rule = {
  id: 'foul-language',
  level: 'warn',
  find: (draft) => sentencesWhere(draft.read, foulWordsOf).flatMap((sentence) => foulIn(draft, sentence)),
};

function foulIn(draft: ReadDraft, sentence: Sentence): Match[] {
  return foulWordsOf(sentence.body)
    .map((cue) => ({ cue, span: spanIn(sentence, cue) }))
    .filter(({ span }) => !(framingOf(sentence.body).subject && quotedAt(draft.read, span)))
    .map(({ cue, span }) => ({
      span,
      message: 'rule_foul_language',
      because: [{ kind: 'words', text: wordsOf(sentence, cue) }],
    }));
}

const foulWordsOf: (body: SentenceBody) => readonly Cue[] = perSentence((body) => {
  const innocent = body.cues.get('foul-innocent') ?? [];
  const cues = [...(body.cues.get('foul-word') ?? []), ...disguisedIn(body)].filter(
    (cue) =>
      !innocent.some((other) => overlaps(other, cue)) &&
      !standsAsSurname(body, cue) &&
      !isIllness(body, cue) &&
      !isShareOfJob(body, cue),
  );
  return longestOnly(cues);
});

// Kutlu, Teringa: a capital inside a sentence makes it a name.
function standsAsSurname({ text, words }: SentenceBody, cue: Cue): boolean {
  const at = words.findIndex((word) => word.start === cue.start);
  const word = words[at];
  if (!word?.capital || at === 0) return false;
  const raw = text.slice(word.start, word.end);
  return raw !== raw.toUpperCase() && /[a-zA-ZÀ-ɏ,'] $/.test(text.slice(0, word.start));
}

// The illness by itself is none; as an intensifier ("kanker moe") it is.
function isIllness({ words }: SentenceBody, cue: Cue): boolean {
  if (cue.term !== 'kanker*' && cue.term !== 'tyfus*') return false;
  const at = words.findIndex((word) => word.start === cue.start);
  const norm = words[at]?.norm;
  if (norm !== 'kanker' && norm !== 'tyfus') return false;
  return !swearing.afterIllness.includes(words[at + 1]?.norm ?? '');
}

// "wtf 0,6", "0,8 wtf": the share of a full-time job.
function isShareOfJob({ text }: SentenceBody, { term, start, end }: Cue): boolean {
  if (term !== 'wtf') return false;
  return (
    /(?:\b[01][.,]\d{1,4}|\d ?%) ?\(?$/.test(text.slice(Math.max(0, start - 10), start)) ||
    /^[ :=]{0,3}(?:van )?(?:ca\.? |minimaal |maximaal )?(?:[01][.,]\d|1\b|\d{2} ?%)/.test(
      text.slice(end, end + 20),
    )
  );
}

// "slappe lul" holds "lul": one finding for the same words.
function longestOnly(cues: readonly Cue[]): readonly Cue[] {
  const sorted = [...cues].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((cue, at) => !sorted.slice(0, at).some((other) => overlaps(other, cue)));
}
