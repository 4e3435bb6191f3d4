import type { SentenceBody } from './scan';

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
  const words = bodies.reduce((sum, body) => sum + body.words.length, 0);
  if (bodies.length > MOST_SENTENCES || words > MOST_WORDS) return [];
  if (bodies.some((body) => isAboutTheDay(body))) return [];
  if (subject === 'school' && !bodies.some(setsAgainst)) return [];
  return bodies.flatMap((body) => body.cues.get('general-verb')?.[0]?.term ?? []);
}

function setsAgainst({ cues, text }: SentenceBody): boolean {
  return (
    cues.has('general-subject') &&
    cues.has('school-topic') &&
    cues.has('claim-contrast') &&
    !cues.has('first-person') &&
    !/[?!]\s*$/.test(text)
  );
}

const OTHER_TALK = [
  'plain-talk',
  'practical',
  'own-family',
  'frame-report',
  'frame-fiction',
  'frame-instruction',
] as const;

// A figure is a fact or an appointment, unless it says how much something is.
function isAboutTheDay({ cues, text }: SentenceBody): boolean {
  return (
    OTHER_TALK.some((list) => cues.has(list)) ||
    /\d(?![\d.,]*\s?(?:euro|kinderen|leerlingen|procent|%))/.test(text)
  );
}
