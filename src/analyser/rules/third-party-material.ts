import { firstSpan, type Span, wordsAt } from '../../draft/span';
import { attachmentSignal, statementMissing } from '../kinds/statement-missing';
import type { Cue } from '../lexicon/lexicon';
import { negatedAt } from '../meaning/framing';
import type { Match, ReadDraft } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { spanIn } from '../text/text';
import { hasSentence, sentencesWhere } from '../text/where';

/** Someone else's text, picture, music or film, published without source or permission. */
export const thirdPartyMaterial = statementMissing({
  id: 'third-party-material',
  level: 'warn',
  asks: (draft) => [...inText(draft), ...attached(draft)].slice(0, 1),
  states: ({ read }) => hasSentence(read, givesSource),
});

function inText({ read }: ReadDraft): Match[] {
  const shared = hasSentence(read, 'shares');
  return sentencesWhere(read, mayBeBorrowed).flatMap((sentence) => {
    const cue = borrowedIn(sentence.body, shared);
    if (!cue) return [];
    const because = [{ kind: 'words', text: wordsAt(sentence.body.text, cue) }] as const;
    return [{ span: spanIn(sentence, cue), message: 'rule_third_party_material', because }];
  });
}

const BORROWED = ['borrowed', 'pirated', 'takes-over', 'whole-work', 'published-work'];
const mayBeBorrowed = perSentence(
  ({ cues, text }) => BORROWED.some((list) => cues.has(list)) || FOUND.test(text),
);

// "Deze foto van een ree vond ik op internet"; a bicycle may be found there.
const FOUND =
  /\b(?<![À-ɏ])(?:foto|plaatje|tekening|afbeelding|illustratie|gedicht|tekst|verhaaltje|liedje|filmpje|cartoon|kleurplaat|werkblad)(?![a-zÀ-ɏ])[^.!?]{0,40} (?:vond|vonden) (?:ik|we|wij) (?:zomaar |gewoon )?(?:op (?:het )?internet|online)(?![a-zÀ-ɏ])/i;

// What says of itself that it is taken over; or a published work that is scanned, given whole or shared for nothing.
function borrowedIn(body: SentenceBody, shared: boolean): Span | undefined {
  const { cues } = body;
  if (isOurOwn(body)) return undefined;
  const plain = cues.get('borrowed')?.[0] ?? cues.get('pirated')?.[0] ?? firstSpan(FOUND, body.text);
  if (plain) return plain;
  // "Van het net afgeplukt": taken from somewhere.
  const taken = cues.has('source-place') ? cues.get('takes-over')?.[0] : undefined;
  if (taken) return taken;
  const whole = shared ? cues.get('whole-work')?.[0] : undefined;
  return whole ?? (cues.has('scanned') && shared ? cues.get('published-work')?.[0] : undefined);
}

// One's own texts of last year, an account that is taken over and a riddle that is solved are nobody else's work.
const OUR_OWN =
  /\b(?<![À-ɏ])(?:escape[a-zÀ-ɏ]*|van vorig jaar|van vorige keer|van mezelf|van mijzelf|op mijn eigen (?:blog|site|website|webshop)|(?:stories|account|pagina|stokje|taak|dienst)[^.!?]{0,20} overgenomen)(?![a-zÀ-ɏ])/i;
const isOurOwn = perSentence(({ text }) => OUR_OWN.test(text));

function attached({ attachments }: ReadDraft): Match[] {
  return attachments.flatMap(({ name, alt, kind }) => {
    const told = [alt ?? '', name.replace(/[_\-.]+/g, ' ')].map(scanSentence);
    const list = kind === 'audio' ? 'borrowed-sound' : 'borrowed-picture';
    const words = told.flatMap(({ cues, text }) =>
      (cues.get(list) ?? []).map((cue) => wordsAt(text, cue)),
    )[0];
    if (!words) return [];
    const because = [attachmentSignal(name), { kind: 'context', text: words }] as const;
    return [{ words: name, message: 'rule_third_party_material', because, undoubted: true }];
  });
}

const LINK = /https?:\/\/|www\.|©/i;
// "Foto: Studio Zeegras", "tekst: …": a maker named in the usual way.
const CREDIT =
  /\b(?<!\p{L})(?:[Ff]oto|[Bb]eeld|[Tt]ekst|[Mm]uziek|[Ii]llustratie|[Tt]ekening|[Ff]ilm|[Bb]ron|[Vv]ia)(?:\s?:| van| door) \p{Lu}/u;

const givesSource: (body: SentenceBody) => boolean = perSentence((body) => {
  const taken = ['borrowed', 'pirated', 'takes-over'].some((list) => body.cues.has(list));
  const stated = (body.cues.get('source-given') ?? []).some(
    (cue) => !(taken && cue.term.startsWith('werkstuk')) && !negatedAt(body, cue) && !deniedAfter(body, cue),
  );
  return stated || LINK.test(body.text) || CREDIT.test(body.text);
});

// "Bron onbekend", "bron ben ik kwijt".
function deniedAfter({ text }: SentenceBody, { end }: Cue): boolean {
  return /^.{0,25}(?:onbekend|kwijt|vergeten|geen idee)/i.test(text.slice(end, end + 40));
}
