import { sentenceSpans } from '../analyser/text/sentences';
import { overlaps } from '../draft/span';
import { addLine, addOpenLine, addSentence } from './add-line';
import { type Edit, type Fix, fixWith, type Remedy } from './fix';
import { phrasesIn } from './phrases';
import { removal } from './place';

/** States the consent to footage, once the author has ticked that it was asked for. */
export const consentFixes: Remedy = ({ level }, { draft, language }) => {
  const { table } = phrasesIn(language);
  const line = level === 'warn' ? table.colleagues : table.parents;
  const confirm = level === 'warn' ? 'fix_confirm_colleagues' : 'fix_confirm_parents';
  return [{ ...fixWith('statement', addSentence(draft.text, line), { text: line }), confirm }];
};

/** States that the internship's supervisor agrees, once the author has ticked that. */
export const internshipFixes: Remedy = (_finding, { draft, language }) => {
  const line = phrasesIn(language).table.supervisor;
  const fix = fixWith('statement', addSentence(draft.text, line), { text: line });
  return [{ ...fix, confirm: 'fix_confirm_supervisor' }];
};

/** Opens a line that says what was changed and why; only the author knows. */
export const correctionFixes: Remedy = (_finding, { draft, language }) => {
  const line = phrasesIn(language).table.edited;
  return [opened('edited', addOpenLine(draft.text, line), line)];
};

// "Een gedicht van Annet Vos": then the maker is known.
const MAKER =
  /(?:gedicht|tekst|foto|lied|nummer|cartoon|strip|column|artikel|tekening|tekenaar|schrijver|fotograaf|filmpje|poem|photo|song|article)\p{L}* (?:van|door|by) (\p{Lu}[\p{L}.'-]+(?: (?:van|de|der|den|ten|ter|\p{Lu}[\p{L}.'-]*))* \p{Lu}[\p{L}'-]+)/u;

/** Opens a line for the source; with the maker's name where the text gives it. */
export const sourceFixes: Remedy = (_finding, { draft, language }) => {
  const line = phrasesIn(language).table.source;
  const maker = MAKER.exec(draft.text)?.[1];
  if (maker) return [fixWith('source', addLine(draft.text, line + maker), { text: line + maker })];
  return [opened('source', addOpenLine(draft.text, line), line)];
};

function opened(id: string, edit: Edit, line: string): Fix {
  return { ...fixWith(id, edit, { text: line.trim() }), unfinished: true };
}

const LEAST_LEFT = 40;

/** Takes out the whole sentence, where enough stays to be a post. */
export const sentenceFixes: Remedy = ({ span, words }, { draft: { text } }) => {
  if (!span) return [];
  const around = sentenceSpans(text).filter((sentence) => overlaps(sentence, span));
  const [first, last] = [around[0], around.at(-1)];
  if (!first || !last) return [];
  const start = first.start + (/^\s*/.exec(text.slice(first.start))?.[0].length ?? 0);
  const end = text.slice(0, last.end).trimEnd().length;
  if (text.length - (end - start) < LEAST_LEFT || isIntroduced(text, start) || dangles(text.slice(end)))
    return [];
  return [fixWith('sentence_out', removal(text, start, end), { words })];
};

// "Dit zei ze:" on the line above would then announce nothing.
function isIntroduced(text: string, start: number): boolean {
  return /[:–]\s*$/.test(text.slice(0, start));
}

const POINTS_BACK =
  /^[\s"'“‘]*(?:hij|zij|ze|die|dat|dit|daar|daarom|er|het|hem|haar|zijn|hun|alle|allebei|van|over|en|maar|want|dus|of|ook|ik ook|mijn antwoord|ja|nee|de (?:oudste|jongste|middelste|enige)|he|she|his|her|they|that|this|it|and|but|so|then|toen)(?!\p{L})/iu;
const FEWEST_WORDS = 4;

// "Van buiten." and "Hij leert snel." need the sentence before them.
function dangles(after: string): boolean {
  const next = after.trimStart().split(/(?<=[.!?])\s/)[0] ?? '';
  if (next.replace(/[#@]\S+/g, '').trim() === '') return false;
  return /^\p{Ll}/u.test(next) || POINTS_BACK.test(next) || next.split(/\s+/).length < FEWEST_WORDS;
}

const FORMAL = /(?<!\p{L})(?:u|uw|mevrouw|meneer)(?!\p{L})/iu;

/** Puts an invitation to talk in the place of an answer that argues. */
export const discussionFixes: Remedy = (_finding, { draft, language }) => {
  const { text, inReplyTo } = draft;
  if (!inReplyTo) return [];
  const { table } = phrasesIn(language);
  const line = FORMAL.test(text) ? table.offlineFormal : table.offline;
  return [fixWith('invite', { start: 0, end: text.length, text: line })];
};

/** Takes a link out. */
export const linkFixes: Remedy = ({ span, words }, { draft: { text } }) => {
  if (!span || !/[./]\S/.test(words)) return [];
  const led = /(?:[,:]? (?:via|op|naar|hier|at|via|on|here):?|:) $/iu.exec(
    text.slice(Math.max(0, span.start - 30), span.start),
  );
  const end = span.end - (/[.,!?]+$/.exec(words)?.[0].length ?? 0);
  const closes = /^\s*(?:[.!?\n]|$)/.test(text.slice(end));
  const start = span.start - (led && (closes || /via/i.test(led[0])) ? led[0].length : 0);
  return [fixWith('link_out', removal(text, start, end), { words })];
};
