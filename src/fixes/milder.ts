import { normalise } from '../analyser/text/normalise';
import { undisguised } from '../analyser/topics/disguise';
import type { Span } from '../draft/span';
import { type Edit, fixWith, type Remedy } from './fix';
import data from './milder.json';
import { inPlace, removal, startsSentence } from './place';

type Table = (typeof data)['nl'] | (typeof data)['en'];

// A swear word glued to a thing: "kutweer", "klerezooi", "teringherrie"; people are no things.
const STEM =
  '(?:gods|god)?(?:kut|klote|kanker|tering|tyfus|tiefus|klere|kolere|pleuris|pokke|takke|shit|schijt|kk)';
const GLUED = new RegExp(
  `^${STEM}-?(?=\\p{L}{3,})(?!(?:wijf|lijer|hoer|hond|kind|kop|jong|leraar|juf))`,
  'u',
);
const WHOLE_STEM = new RegExp(`^${STEM}$`, 'u');
const OATH =
  /^(?:kut|klote|kloten|fuck|fck|shit|holy shit|god(?!s gave)\p{L}*|gotver\p{L}*|gvd|verdomme|nondedju|sodeju|tering|tyfus|klere|kolere|merde|putain|scheiße)$/u;
const INTENSIFIER = /^(?:fucking|fokking|fokkin|fakking|focking|fkn|goddamn)$/u;
const SO = /(?<!\p{L})(?:is|was|zijn|waren|echt|heel|zo|erg|best|voelt|klinkt) $/iu;
const CLOSES =
  /^(?:\s*(?:[,!.?…]|\p{Extended_Pictographic}|$)| (?:zeg|wat|hé|hè|man|wéér|hoor|what|kut|klote|fuck|shit)(?!\p{L})|\n)/u;

/** Puts a mild word for a swear word, and offers to leave it out where the sentence stands without. */
export const milderFixes: Remedy = ({ span, words }, { draft: { text }, language }) => {
  if (!span) return [];
  const table = language === 'en' ? data.en : data.nl;
  const plain = undisguised(normalise(words));
  const edit = milder(text, span, plain, table);
  const mild = edit && edit.text !== '' ? [fixWith('milder', edit, { words })] : [];
  const loose = isLoose(text, span, plain)
    ? [fixWith('word_out', removal(text, span.start, span.end), { words })]
    : [];
  return [...mild, ...loose];
};

function milder(text: string, span: Span, plain: string, table: Table): Edit | undefined {
  return (
    around(text, span, plain, table) ?? thing(text, span, plain, table) ?? inItself(text, span, plain, table)
  );
}

// "Naar de klote": the words before belong to it.
function around(
  text: string,
  { start, end }: Span,
  plain: string,
  { around: table }: Table,
): Edit | undefined {
  for (const [phrase, mild] of Object.entries(table)) {
    const before = phrase.slice(0, phrase.lastIndexOf(' ') + 1);
    const from = start - before.length;
    if (phrase === before + plain && text.slice(Math.max(0, from), start).toLowerCase() === before)
      return { start: from, end, text: inPlace(text, from, mild) };
  }
  return undefined;
}

// "Kut weer", "kk school", "klere-actie", "kutweer": all are "rot" with the thing.
function thing(text: string, { start, end }: Span, plain: string, { things, glue }: Table): Edit | undefined {
  if (!glue) return undefined;
  const [swear = '', noun] = plain.split(' ');
  if (noun && swear === 'kk')
    return things.split(' ').includes(noun)
      ? shown(text, { start, end, text: glue + noun })
      : PEOPLE.test(noun)
        ? undefined
        : shown(text, { start, end, text: `heel ${noun}` });
  if (GLUED.test(plain)) return shown(text, { start, end, text: plain.replace(GLUED, glue) });
  if (!WHOLE_STEM.test(plain)) return undefined;
  const next = /^[ -](\p{L}+)/u.exec(text.slice(end, end + 24));
  const joined =
    next && (next[0].startsWith('-') || things.split(' ').includes((next[1] ?? '').toLowerCase()));
  return joined
    ? shown(text, { start, end: end + next[0].length, text: glue + (next[1] ?? '').toLowerCase() })
    : undefined;
}

const PEOPLE = /^(?:leraar|juf|kind|wijf)$/;

function inItself(text: string, span: Span, plain: string, table: Table): Edit | undefined {
  if (OATH.test(plain) && isCried(text, span)) return shown(text, { ...span, text: table.interjection });
  if (WHOLE_STEM.test(plain) && !SO.test(text.slice(0, span.start))) return undefined;
  const mild = (table.whole as Readonly<Record<string, string>>)[plain];
  return mild === undefined ? undefined : shown(text, { ...span, text: mild });
}

function isCried(text: string, { start, end }: Span): boolean {
  if (startsSentence(text, start)) return !/^ (?:met|van)(?!\p{L})/u.test(text.slice(end));
  return /, $/.test(text.slice(0, start)) && CLOSES.test(text.slice(end));
}

function shown(text: string, edit: Edit): Edit {
  const words = text.slice(edit.start, edit.end).trim();
  const capitals = words.length > 2 && words === words.toUpperCase() && words !== words.toLowerCase();
  return { ...edit, text: capitals ? edit.text.toUpperCase() : inPlace(text, edit.start, edit.text) };
}

// An oath between two words, or one by itself.
function isLoose(text: string, span: Span, plain: string): boolean {
  const after = text.slice(span.end);
  if (INTENSIFIER.test(plain)) return /^ [\p{L}\d]/u.test(after);
  if (!OATH.test(plain)) return false;
  if (isCried(text, span)) return /^(?:,|[.!?…] \p{Lu})/u.test(after);
  return (
    /^(?:god|gvd|verdomme|gotver)/.test(plain) &&
    / $/.test(text.slice(0, span.start)) &&
    /^(?: |[.!?]|$)/.test(after)
  );
}
