import { firstSpan, type Span, wordsAt } from '../../draft/span';
import { negatedAt } from '../framing';
import { attachmentSignal, statementMissing } from '../kinds/statement-missing';
import type { Cue } from '../lexicon/lexicon';
import type { Match, ReadDraft } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../scan';
import { spanIn } from '../text';

/** Someone else's text, picture, music or film, published without source or permission. */
export const thirdPartyMaterial = statementMissing({
  id: 'third-party-material',
  level: 'warn',
  asks: (draft) => [...inText(draft), ...attached(draft)].slice(0, 1),
  states: ({ read }) => read.sentences.some((sentence) => givesSource(sentence.body)),
});

function inText({ read }: ReadDraft): Match[] {
  const shared = read.sentences.some((sentence) => sentence.body.cues.has('shares'));
  return read.sentences.flatMap((sentence) => {
    const cue = borrowedIn(sentence.body, shared);
    if (!cue) return [];
    const because = [{ kind: 'words', text: wordsAt(sentence.body.text, cue) }] as const;
    return [{ span: spanIn(sentence, cue), message: 'rule_third_party_material', because }];
  });
}

// What says of itself that it is taken over; or a published work that is scanned, given whole or shared for nothing.
function borrowedIn(body: SentenceBody, shared: boolean): Span | undefined {
  const { cues, text } = body;
  if (OUR_OWN.test(text)) return undefined;
  const plain =
    cues.get('borrowed')?.[0] ?? cues.get('pirated')?.[0] ?? worksIn(body).laidUnder ?? worksIn(body).unknown;
  if (plain) return plain;
  // "Van het net afgeplukt": taken from somewhere.
  const taken = cues.has('source-place') ? cues.get('takes-over')?.[0] : undefined;
  if (taken) return taken;
  const whole = shared ? (cues.get('whole-work')?.[0] ?? worksIn(body).whole) : undefined;
  return whole ?? (cues.has('scanned') && shared ? cues.get('published-work')?.[0] : undefined);
}

// One's own texts of last year, an account that is taken over and a riddle that is solved are nobody else's work.
const OUR_OWN =
  /(?<!\p{L})(?:escape\p{L}*|van vorig jaar|van vorige keer|van mezelf|van mijzelf|(?:stories|account|pagina|stokje|taak|dienst)[^.!?]{0,20} overgenomen)(?!\p{L})/iu;
const WHOLE =
  /(?<!\p{L})(?:hele|heel|complete|volledige|integrale|alle)(?: \d+| \p{L}+){0,2} (?:\p{L}{0,12}boek|\p{L}{0,12}film|serie|aflevering|seizoen|\p{L}{0,12}cd|album|single|plaat|soundtrack|liedje|musical|script|handleiding|methode|map|lesbrieven|werkbladen|antwoordbladen|kopieerbladen|antwoorden|puzzel|stripboek|tijdschrift|artikel|column|gedicht|hoofdstukken|lessenserie|reeks|bundel)(?!\p{L})/iu;
// "De nieuwe van die zangeres eronder gezet".
const MUSIC =
  /(?<!\p{L})(?:muziek|nummers?|liedjes?|lied|hit|\p{L}{0,12}cd|plaat|single|soundtrack|song|track|aflevering|film|filmmuziek|zanger|zangeres|band|koor|nieuwe van)(?!\p{L})/iu;
const LAID_UNDER =
  /(?<!\p{L})(?:er ?onder|er (?:\p{L}+ )?onder|onder (?:mijn|mn|m'n|ons|onze|het|de|een) \p{L}+) (?:gezet|geplakt|gemonteerd|gemixt|gegooid)(?!\p{L})/iu;
const UNKNOWN_MAKER =
  /(?<!\p{L})geen (?:flauw )?idee (?:meer )?(?:van )?wie (?:het |dit |dat |hem |deze |'t |'m |m )?(?:is|ooit )?(?:schreef|geschreven|tekende|getekend|maakte|maakt|gemaakt|bedacht|verzon|fotografeerde|zingt|zong|de (?:maker|schrijver|dichter|fotograaf|tekenaar))/iu;

const worksIn = perSentence(({ text }: SentenceBody) => ({
  whole: firstSpan(WHOLE, text),
  laidUnder: MUSIC.test(text) ? firstSpan(LAID_UNDER, text) : undefined,
  unknown: firstSpan(UNKNOWN_MAKER, text),
}));

function attached({ attachments }: ReadDraft): Match[] {
  return attachments.flatMap(({ name, alt, kind }) => {
    const told = [alt ?? '', name.replace(/[_\-.]+/g, ' ')].map(scanSentence);
    const list = kind === 'audio' ? 'borrowed-sound' : 'borrowed-picture';
    const cue = told.map(({ cues }) => cues.get(list)?.[0]).find(Boolean);
    if (!cue) return [];
    const because = [attachmentSignal(name), { kind: 'context', text: cue.term }] as const;
    return [{ words: name, message: 'rule_third_party_material', because }];
  });
}

const LINK = /https?:\/\/|www\.|©/i;
// "Foto: Studio Zeegras", "tekst: …": a maker named in the usual way.
const CREDIT =
  /(?<!\p{L})(?:[Ff]oto|[Bb]eeld|[Tt]ekst|[Mm]uziek|[Ii]llustratie|[Tt]ekening|[Ff]ilm|[Bb]ron|[Vv]ia)(?:\s?:| van| door) \p{Lu}/u;

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
