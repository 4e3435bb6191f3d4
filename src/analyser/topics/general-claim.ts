import { wordsAt } from '../../draft/span';
import { sequenceIn } from '../cues/cue-sequence';
import type { SentenceBody } from '../text/scan';

const MOST_SENTENCES = 5;
const MOST_WORDS = 60;

/** What a text is about: education as such, or only what goes on at any school. */
export type ClaimSubject = 'education' | 'school';

/**
 * The words that make a short text a general claim ("Zittenblijven lost zelden iets op"): it speaks in the present of how
 * things are, and of nothing that happened, is planned, asked for or thanked for. None when it is no such claim. Of what goes on at
 * any school ("Een kleuter heeft geen achterstand") it must speak in general and set one thing against another.
 */
export function generalClaimIn(bodies: readonly SentenceBody[], subject: ClaimSubject): readonly string[] {
  if (bodies.length > MOST_SENTENCES) return [];
  const words = bodies.reduce((sum, body) => sum + body.words.length, 0);
  if (words > MOST_WORDS) return [];
  if (bodies.some((body) => isAboutTheDay(body) || isParticular(body))) return [];
  if (subject === 'school' && !bodies.some(setsAgainst)) return [];
  // "Wij werken met kleine groepen" tells what is done here.
  const ours = bodies.some(({ cues }) => cues.has('first-person'));
  if (ours && !bodies.some(({ cues }) => cues.has('claim-contrast'))) return [];
  if (!bodies.some(hasVerb)) return [];
  return bodies.flatMap(({ cues, text }) => {
    const verb = cues.get('general-verb')?.[0];
    return verb ? [wordsAt(text, verb)] : [];
  });
}

// "Geen foto's, alleen schaduwen" claims nothing.
function hasVerb({ cues }: SentenceBody): boolean {
  return (cues.get('general-verb') ?? []).some(({ term }) => !NO_VERBS.has(term));
}

const NO_VERBS: ReadonlySet<string> = new Set(['alleen', 'het nieuwe', 'elk', 'elke', 'ieder', 'iedere']);

// "Kinderen", "een goede juf".
function speaksInGeneral(body: SentenceBody): boolean {
  if (!body.cues.has('school-topic')) return false;
  return body.cues.has('general-subject') || sequenceIn(body, ONE_OF_ALL, 'general-subject') !== undefined;
}

const ONE_OF_ALL = ['generic-article', 1, 'school-topic'];

function setsAgainst(body: SentenceBody): boolean {
  const { cues, text } = body;
  return (
    speaksInGeneral(body) && cues.has('claim-contrast') && !cues.has('first-person') && !/[?!]\s*$/.test(text)
  );
}

// A name inside a sentence: who speaks in general names no minister, town or theatre group. Capitals only are an abbreviation.
const NAMED = /\p{Ll},? \p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}/u;
// "Kan rekenen op steun", "ze denkt eraan": one particular party.
const COUNTS_ON = /\b(?<![À-ɏ])rekenen(?: op(?![a-zÀ-ɏ])|\W*$)/i;
const SHE = /^\W*(?:hij|ze|zij) (?:denkt|vindt|wil|zegt|hoopt|heeft|kan|gaat)(?![a-zÀ-ɏ])/i;

function isParticular({ text }: SentenceBody): boolean {
  return (
    NAMED.test(text) || (COUNTS_ON.test(text) && /\b(?<![À-ɏ])op(?![a-zÀ-ɏ])/i.test(text)) || SHE.test(text)
  );
}

const OTHER_TALK = ['plain-talk', 'practical', 'own-family', 'frame-report', 'frame-fiction'] as const;

// A figure is a fact or an appointment, unless it says how much something is.
function isAboutTheDay({ cues, text }: SentenceBody): boolean {
  return (
    OTHER_TALK.some((list) => cues.has(list)) ||
    cues.get('frame-instruction')?.some(({ term }) => !term.startsWith('protocol')) === true ||
    /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d(?![\d.,]*\s?(?:euro|kinderen|kleuters|leerlingen|leraren|procent|%))/.test(
      text,
    )
  );
}
