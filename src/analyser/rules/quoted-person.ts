import { firstEndingAfter, overlaps, type Span, wordsAt } from '../../draft/span';
import { isFiction } from '../meaning/fiction';
import { speaksFromWithin } from '../meaning/voice';
import { isAlsoWord, isFirstName } from '../names/first-names';
import { publicFirsts } from '../names/publics';
import { isStranger } from '../names/weigh';
import { peopleIn } from '../people';
import type { Signal } from '../report';
import type { Context, ReadDraft, Rule } from '../rule';
import { normalise } from '../text/normalise';
import { perDraft } from '../text/per-draft';
import { quotationsOf } from '../text/quotations';
import { hasWords, perSentence, type SentenceBody } from '../text/scan';
import { spokenLinesOf } from '../text/spoken-lines';
import { type Sentence, spanIn } from '../text/text';
import { sentencesWhere } from '../text/where';

/** The literal words of a recognisable person, or of a private conversation or message, passed on in public. */
export const quotedPerson: Rule = {
  id: 'quoted-person',
  level: 'warn',
  // "Mijn directeur denkt dat 'werkdrukverlaging' …": a single word is nobody's speech.
  concerns: (draft) =>
    draft.kind !== 'profile' &&
    quotationsOf(draft.read).some((span) => hasWords(wordsAt(draft.text, span), FEWEST_WORDS - 1)) &&
    speaksFromWithin(draft),
  find(draft, context) {
    if (draft.kind === 'profile') return [];
    if (!speaksFromWithin(draft)) return [];
    for (const { undoubted, ...span } of wordsSaidIn(draft)) {
      const because = isSpoken(draft, span) ? passedOn(draft, span, context) : undefined;
      if (because) return [{ span, message: 'rule_quoted_person', because: [because], undoubted }];
    }
    return [];
  },
};

interface Said extends Span {
  /** Not between quotation marks: what brings it in tells that it is speech. */
  readonly undoubted: boolean;
}

function wordsSaidIn({ read }: ReadDraft): readonly Said[] {
  const marked = quotationsOf(read);
  const lines = spokenLinesOf(read).filter((line) => !marked.some((one) => overlaps(one, line)));
  return [
    ...marked.map((span) => ({ ...span, undoubted: false })),
    ...lines.map((span) => ({ ...span, undoubted: true })),
  ];
}

const FEWEST_WORDS = 4;

// A quoted word or two is a title, a term or irony.
function isSpoken({ text }: ReadDraft, span: Span): boolean {
  const introduced = /:\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start));
  return hasWords(wordsAt(text, span), introduced ? FEWEST_WORDS - 1 : FEWEST_WORDS);
}

// What tells that words are somebody's who can be recognised; nothing where they may be passed on.
function passedOn(draft: ReadDraft, span: Span, context: Context): Signal | undefined {
  if (isTitle(draft.text, span)) return undefined;
  const said = beside(draft, span);
  if (said.has('consent') || said.fiction || said.has('oneself') || said.has('public-speaker'))
    return undefined;
  if (said.has('public-thing') && !isSaidAloud(draft.text, span)) return undefined;
  if (said.has('own-family') && !said.has('private-message')) return undefined;
  return speakerOf(draft, span, said, context);
}

interface Beside {
  /** Whether a word of a list stands right before or after the quotation. */
  readonly has: (list: string) => boolean;
  readonly fiction: boolean;
  readonly window: Span;
}

const BEFORE = 110;
// "Ze keek naar het scherm en zei": whom she is stands further back.
const BEFORE_PRONOUN = 300;
const AFTER = 60;
const PRONOUN = /\b(?<![À-ɏ])(?:hij|zij|ze|die|he|she)(?![a-zÀ-ɏ])/i;

function beside(draft: ReadDraft, span: Span): Beside {
  const window = { start: startBefore(draft.text, span), end: endAfter(draft, span) };
  const near = sentencesIn(draft.read.sentences, window);
  const counts = (sentence: Sentence, cue: Span) => {
    const at = spanIn(sentence, cue);
    return overlaps(at, window) && !overlaps(at, span);
  };
  return {
    has: (list) =>
      near.some((sentence) => sentence.body.cues.get(list)?.some((cue) => counts(sentence, cue)) === true),
    fiction: near.some((sentence) => isFiction(draft, sentence)),
    window,
  };
}

// Sentences stand in order: those before the window are skipped by halves.
function sentencesIn(sentences: readonly Sentence[], window: Span): readonly Sentence[] {
  const from = firstEndingAfter(sentences, window.start);
  const found: Sentence[] = [];
  for (let at = from; at < sentences.length && (sentences[at] as Sentence).start < window.end; at++)
    found.push(sentences[at] as Sentence);
  return found;
}

// What introduces a quotation stands in the same paragraph.
function startBefore(text: string, { start, end }: Span): number {
  const near = Math.max(0, start - BEFORE);
  const clause =
    text
      .slice(near, start)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  // "…, schreef ze op een briefje"
  const behind = /^[^.!?\n]{0,30}/.exec(text.slice(end))?.[0] ?? '';
  const from = PRONOUN.test(clause) || PRONOUN.test(behind) ? Math.max(0, start - BEFORE_PRONOUN) : near;
  const before = text.slice(from, start);
  // "Deze mail kwam van een vader:" stands above what he wrote.
  const gap = before.search(/:\s*$/) >= 0 ? before.trimEnd().lastIndexOf('\n\n') : before.lastIndexOf('\n\n');
  return gap < 0 ? from : from + gap;
}

// What follows it ends with the sentence.
function endAfter({ read }: ReadDraft, { end }: Span): number {
  const last = read.sentences[firstEndingAfter(read.sentences, end + 1)];
  return Math.min(end + AFTER, last?.end ?? end);
}

const FROM_PUPIL = /^.(?:juf|juffrouw|meester|meneer|mevrouw)(?![a-zÀ-ɏ])/i;
const HOME =
  /\b(?<![À-ɏ])(?:mijn|me|mn|m'n) (?:papa|mama|vader|moeder|ouders|stiefvader|stiefmoeder)(?![a-zÀ-ɏ])/i;

function speakerOf(draft: ReadDraft, span: Span, said: Beside, context: Context): Signal | undefined {
  const words = wordsAt(draft.text, span);
  const told =
    said.has('speech-verb') || /:\s*$/.test(draft.text.slice(Math.max(0, span.start - 4), span.start));
  if (said.has('private-message')) return { kind: 'context', text: 'private-message' };
  const alone = standsAlone(draft, span, words);
  const signed = signedBy(draft.text.slice(span.end, span.end + AFTER));
  if (signed) return { kind: 'context', text: signed };
  if ((told || alone) && said.has('stakeholder')) return { kind: 'context', text: 'stakeholder' };
  const fromPupil = FROM_PUPIL.test(words);
  const named =
    (fromPupil || told || alone) &&
    namesIn(draft, context).find(
      (name) => !overlaps(name, span) && (fromPupil || overlaps(name, said.window)),
    );
  if (named) return { kind: 'context', text: wordsAt(draft.text, named) };
  // A child's saying about home is no harmless one.
  return said.has('pupil-noun') && HOME.test(words) ? { kind: 'words', text: words } : undefined;
}

// "Een brief over 'de staat van het privaat'", "'Moeder als vogel' door Soraya": what something is called or about.
const TITLED =
  /\b(?<![À-ɏ])(?:over|getiteld|genaamd|heet|heten|heette|genoemd|thema|titel|project|les)[ :]*$/i;
// "Meesterwerkje van Olivier (6): 'de juf als het regent'".
const MADE =
  /\b(?<![À-ɏ])(?:meesterwerk(?:je)?|kunstwerk(?:je)?|tekening|schilderij|knutselwerk(?:je)?|bouwwerk)(?: van [^:.!?]{2,30})?: ?$/i;
const MADE_BY = /^,? door \p{Lu}/u;

function isTitle(text: string, { start, end }: Span): boolean {
  return (
    TITLED.test(text.slice(Math.max(0, start - 12), start)) ||
    MADE.test(text.slice(Math.max(0, start - 60), start)) ||
    MADE_BY.test(text.slice(end, end + 8))
  );
}

// "Hij zette de radio aan en zei: …": a person speaks, whatever thing stands beside.
const SAID_ALOUD =
  /\b(?<![À-ɏ])(?:hij|zij|ze|die|moeder|vader|opa|oma|collega|juf|meester|directeur|leerkracht(?:en)?|mentor|meneer|mevrouw)(?![a-zÀ-ɏ]).{0,80}\b(?<![À-ɏ])(?:zei|zegt|zeiden|vroeg|vraagt|riep|fluisterde|mompelde|zuchtte|snauwde|antwoordde|siste)(?: [a-zÀ-ɏ]+){0,4}[,:] ?$/i;

function isSaidAloud(text: string, { start }: Span): boolean {
  return SAID_ALOUD.test(
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split(/[.!?\n]/)
      .at(-1) ?? '',
  );
}

// "… - meneer Groothuis": whose words they are stands behind them.
const SIGNED =
  /^ {0,2}(?:[-–—~(] ?|aldus )(?:(?:de |onze |mijn )?(?:meneer|mevrouw|meester|juf|juffrouw|directeur|conciërge)(?: [a-zÀ-ɏ][a-zÀ-ɏ-]+)?)(?![a-zÀ-ɏ])/i;

// "'…' Fenne, kring, maandag", "'…' (Sem, 6)".
const SIGNED_BY_NAME = /^[.,]? {0,2}(?:[-–—~(] ?|aldus )?(\p{Lu}[\p{L}-]{1,20}) ?(?:[,(]|\d|\)|$)/u;

function signedBy(behind: string): string | undefined {
  const trade = SIGNED.exec(behind)?.[0];
  if (trade) return trade.trim();
  const name = SIGNED_BY_NAME.exec(behind)?.[1];
  const norm = name && normalise(name);
  return norm && isFirstName(norm) && !isAlsoWord(norm) ? name : undefined;
}

// After a sentence about somebody: "Mijn opa zegt …" by itself is what that person said.
function standsAlone({ text }: ReadDraft, { start }: Span, words: string): boolean {
  return (
    /[.!?…]\s{1,2}$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /[.!?…].$/.test(words) &&
    /\b(?<![À-ɏ])(?:ik|mijn|mij|me|u|je|we|wij|ons|onze)(?![a-zÀ-ɏ])/i.test(words)
  );
}

// Beside someone's own words any first name is the speaker's.
const firstNamesOf = perSentence((body: SentenceBody) =>
  body.words.filter(
    (word) =>
      word.capital &&
      isFirstName(word.norm) &&
      !isAlsoWord(word.norm) &&
      !publicFirsts(body).includes(word.norm),
  ),
);

const namesIn = perDraft((draft, context: Context): readonly Span[] => {
  const firsts = sentencesWhere(draft.read, firstNamesOf).flatMap((sentence) =>
    firstNamesOf(sentence.body)
      .map((word) => spanIn(sentence, word))
      .filter((span) => !isStranger(draft, span)),
  );
  return [...peopleIn(draft, context), ...firsts];
});
