import type { Finding } from '../analyser/report';
import { normalise } from '../analyser/text/normalise';
import { byItself } from './addressed-name';
import { type Edit, type Fix, fixWith, type Remedy, type Situation } from './fix';
import { rowAround } from './name-row';
import { tagFixes, wholeTag } from './name-tag';
import { nounBefore } from './noun-before';
import { type Kind, type Phrases, phrasesIn } from './phrases';
import { inPlace } from './place';
import { ofSomeone } from './possessive';

/** Puts a neutral form for a name, or for the whole row of names that it stands in; or for all names of the draft at once. */
export const nameFixes: Remedy = (found, { findings, ...rest }) => {
  const { text } = rest.draft;
  const situation = { ...rest, findings: findings.map((other) => wholeTag(other, text)) };
  const finding = wholeTag(found, text);
  const single = fixesOfOne(finding, situation);
  const all = single.length > 0 ? everyName(finding, situation) : undefined;
  return all ? [...single.slice(0, 1), all, ...single.slice(1)] : single;
};

function fixesOfOne(finding: Finding, situation: Situation): readonly Fix[] {
  const { draft, language } = situation;
  const { span } = finding;
  if (!span || isSigned(draft.text, span.start)) return [];
  const tag = tagFixes(finding, situation);
  if (tag) return tag;
  if (language === 'other' || isCompound(draft.text, span.end)) return [];
  const edits = neutralEdits(finding, situation, phrasesIn(language));
  return edits.map((edit, at) => {
    const fix = fixWith(edit.text ? 'name' : 'name_out', edit, { words: finding.words });
    return at === 0 ? fix : { ...fix, id: `${fix.id}_other` };
  });
}

// "De Jurre-methode".
function isCompound(text: string, end: number): boolean {
  return /^-\p{L}/u.test(text.slice(end));
}

const SIGNED =
  /(?<!\p{L})(?:groet(?:en|jes)?|liefs|mvg|gr|kus(?:jes)?|x{1,3}|regards|cheers|love|getekend|w\.g\.)[ ,.!:\n]*(?:van |namens )?(?:(?:juf|meester|miss|mister) )?$/iu;

// The author's own name below the text says who writes.
function isSigned(text: string, start: number): boolean {
  return SIGNED.test(text.slice(Math.max(0, start - 40), start));
}

function neutralEdits(finding: Finding, situation: Situation, phrases: Phrases): readonly Edit[] {
  const { text } = situation.draft;
  const row = rowAround(finding, situation);
  const addressed = byItself(text, row, phrases);
  if (addressed) return [addressed];
  const kind = kindOf(finding, situation);
  const nouns = phrases.nouns(kind);
  const forms =
    row.count > 1 ? [phrases.count(kind, row.count)] : mentions(finding, situation, phrases, kind);
  const titled = nounBefore(text, row, nouns, phrases, forms[0] as string);
  const [first] = titled;
  const again = first && kind === 'colleague' && SCHOOL_ROLE.test(first.words) ? first.start : undefined;
  const plain = first ? (again === undefined ? [] : forms.slice(0, 1)) : forms;
  const bases = [...titled, ...plain.map((words) => ({ start: again ?? row.start, words }))];
  return bases.flatMap(({ start, words }) => {
    const owned = row.possessive ? ofSomeone(text, row.end, words, phrases) : { end: row.end, words };
    return owned ? [{ start, end: owned.end, text: inPlace(text, start, owned.words) }] : [];
  });
}

const SCHOOL_ROLE =
  / (?:juf|juffrouw|meester|leerkracht|leraar|lerares|docente?|directeur|directrice|conciërge|stagiaire?|begeleider|leider|invaller|assistente?|teacher)$/u;
const PARENTS = /(?<!\p{L})\p{L}*(?:ouders?|moeders?|vaders?)(?!\p{L})/iu;
const STAFF = /(?<!\p{L})(?:collega|team|juf|meester|leerkracht|directeur|stagiair)/iu;

function kindOf({ rule, span }: Finding, { draft }: Situation): Kind {
  if (rule === 'pupil-name') return 'pupil';
  if (draft.author.role === 'parent' || draft.author.role === 'pupil') return 'someone';
  const near = draft.text.slice(Math.max(0, (span?.start ?? 0) - 80), (span?.end ?? 0) + 20);
  return PARENTS.test(near) && !STAFF.test(near) ? 'parent' : 'colleague';
}

/** The first name by which mentions of one person are told to be the same. */
function keyOf({ words }: Finding): string {
  return normalise(words).split(/[\s']/)[0]?.replace(/s$/, '') ?? '';
}

// "Jip … Noor … Jip": een leerling, een andere leerling, de leerling.
function mentions(finding: Finding, situation: Situation, phrases: Phrases, kind: Kind): readonly string[] {
  const { text } = situation.draft;
  const start = finding.span?.start ?? 0;
  const line = text.lastIndexOf('\n', start);
  const earlier = situation.findings.filter(
    (other) =>
      other.rule === finding.rule && other.span && other.span.end <= start && !/^[#@]/.test(other.words),
  );
  const same = earlier.find((other) => keyOf(other) === keyOf(finding));
  if (same)
    return [rowAround(same, situation).count > 1 ? phrases.of('ofThem', kind) : phrases.of('same', kind)];
  const others = new Set(earlier.filter(({ span }) => (span?.start ?? 0) > line).map(keyOf));
  if (others.size > 0) return [phrases.of(others.size > 1 ? 'further' : 'other', kind)];
  // A name before it may have been replaced already.
  const replaced = text
    .slice(line + 1, start)
    .toLowerCase()
    .includes(phrases.of('one', kind));
  return replaced ? [phrases.of('same', kind), phrases.of('other', kind)] : [phrases.of('one', kind)];
}

// One edit from the first name to the last, so that one undo restores them all.
function everyName(finding: Finding, situation: Situation): Fix | undefined {
  const { text } = situation.draft;
  const edits: Edit[] = [];
  for (const other of situation.findings.filter(({ rule }) => rule === finding.rule)) {
    const edit = fixesOfOne(other, situation)[0]?.edit;
    if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
  }
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last || first === last) return undefined;
  let words = '';
  let at = first.start;
  for (const edit of edits) {
    words += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const edit = { start: first.start, end: last.end, text: words };
  return { ...fixWith('names_all', edit), values: { count: String(edits.length) } };
}
