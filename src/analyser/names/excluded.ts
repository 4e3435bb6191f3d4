import type { Span } from '../../draft/span';
import type { Context, ReadDraft } from '../rule';
import { scanWords } from '../scan';

const GREETING =
  /^\s*(?:(?:hoi|hey|hee|hallo|dag|beste|lieve|geachte|goedemorgen|goedemiddag|goedenavond|goeiemorgen|morgen|middag|hi|ha|haha|moi|yo|heey|hoihoi|dear|hello|nou|ja|nee|thanks|dank(?:jewel)?|bedankt),?\s+)(?:(?:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|heer|juf|meester|collega|familie)\s+)?[^,!.:?\n–-]{1,40}[,!:\n–-]/iu;
const CLOSING =
  /(?:^|[\n.!?,\p{Extended_Pictographic}]\s*)(?:(?:met )?(?:vriendelijke|hartelijke|warme|lieve|sportieve|zonnige|feestelijke|fijne|muzikale|vrolijke)? ?groet(?:en|jes)?|gr|mvg|liefs|kus(?:jes)?|x{1,3}|xo+|tot (?:dan|snel|ziens|morgen|maandag)|namens (?:het team|ons|ons allen|de directie)|best(?=,)|kind regards|love(?=,))\b[^\n]{0,10}[,.!:\s–-]/giu;
const LAST_TITLE =
  /(?:[.!?…]|\p{Extended_Pictographic}\ufe0f?)\s*[-–~]?\s*(?:juf|meester|mevrouw|meneer|directeur|directrice|team|conciërge|stagiaire?)\s+\p{L}+(?: \p{L}+){0,2}\s*(?:\p{Extended_Pictographic}\ufe0f?)?\s*$/iu;
const LAST_LINE = /\n[^\n.!?]{1,45}$/u;
const CLOSING_REACH = 90;

/** Where names stand that tell nobody anything new: the author's own, whom a message greets, whom a reply answers, the school's. */
export function excludedSpans(draft: ReadDraft, { protocol }: Context): Span[] {
  const spans = [...greeting(draft), ...closing(draft)];
  const names = [draft.author.name, draft.inReplyTo?.author].flatMap((name) => nameWords(name));
  const organisation = [...protocol.organisation.names, ...protocol.organisation.schools];
  return [...spans, ...wordSpans(draft.text, new Set(names)), ...phraseSpans(draft.text, organisation)];
}

function greeting(draft: ReadDraft): Span[] {
  if (draft.kind !== 'message' && draft.kind !== 'reply') return [];
  const greeted = GREETING.exec(draft.text)?.[0] ?? '';
  const end = greeted.length;
  // "Beste ouders van Tess": Tess is not the one who is greeted.
  return end && !/\bvan\s+\p{Lu}/u.test(greeted) ? [{ start: 0, end }] : [];
}

const SIGNERS = new Set(
  `en and van de den der het te ten ter el al juf juffen meester mevrouw meneer directeur directrice schoolleider
  locatieleider bestuurder intern begeleider ib'er leerkracht team directie groep alle alle collega's onderbouw mede
  namens allemaal ook van iedereen conciërge stagiaire stagiair je jullie uw oude olde`.split(/\s+/),
);

// Nothing but names and titles: "Groet, juf Marit", but not "Tot maandag! Jip is jarig".
function isSignature(tail: string): boolean {
  return scanWords(tail).every((word) => word.capital || SIGNERS.has(word.norm) || /^\d/.test(word.norm));
}

// The author's name at the end, behind a closing formula or alone on the last line.
function closing(draft: ReadDraft): Span[] {
  const { text } = draft;
  const from = Math.max(0, text.length - CLOSING_REACH);
  const tail = text.slice(from);
  const formula = [...tail.matchAll(CLOSING)].at(-1);
  const start = formula ? from + formula.index + formula[0].length - 1 : 0;
  if (formula && isSignature(text.slice(start))) return [{ start, end: text.length }];
  const title = LAST_TITLE.exec(tail);
  if (title) return [{ start: from + title.index, end: text.length }];
  const line = LAST_LINE.exec(tail.trimEnd());
  const signs = line && /^\n\s*[-–~]?\s*(?:juf|meester|mevrouw|meneer|[\p{Lu}])/u.test(line[0]);
  const words = line?.[0].trim().split(/\s+/).length ?? 0;
  if (line && signs && words <= 4 && !/#/.test(line[0]))
    return [{ start: from + line.index, end: text.length }];
  return draft.kind === 'profile' ? [{ start: 0, end: text.length }] : [];
}

function nameWords(name: string | undefined): string[] {
  return name
    ? scanWords(name)
        .map((word) => word.norm)
        .filter((norm) => norm.length > 2)
    : [];
}

function wordSpans(text: string, norms: ReadonlySet<string>): Span[] {
  return norms.size === 0 ? [] : scanWords(text).filter((word) => norms.has(word.norm.replace(/'s$/, '')));
}

function phraseSpans(text: string, phrases: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  return phrases.flatMap((phrase) => {
    const start = lower.indexOf(phrase.toLowerCase());
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  });
}
