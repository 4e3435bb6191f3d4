import type { Protocol } from '../../protocol/protocol';
import type { Context, ReadDraft } from '../rule';
import { perSentence, type SentenceBody } from '../text/scan';
import { hasSentence, sentencesWhere } from '../text/where';
import { negatedAt } from './framing';
import { namesOrganisation } from './names-organisation';

/** What a sentence says about whose view it gives. */
interface Side {
  readonly stated: boolean;
  /** Denies that it is personal: "niet op persoonlijke titel". */
  readonly denied: boolean;
}

/**
 * Whether a text makes clear in whose name it speaks: personally ("op persoonlijke titel", "my own views") or on
 * behalf of the organisation ("namens ons team"). A text that denies the first and gives no second does not.
 */
export function saysInWhoseName(draft: ReadDraft, { protocol }: Context): boolean {
  const { read } = draft;
  if (deniesPersonal(draft)) return false;
  return (
    hasSentence(read, statesSide) ||
    sentencesWhere(read, 'side-noun').some(({ body }) => setsApart(body, protocol))
  );
}

/** Whether a text says of itself that it is not personal, and not on whose behalf it is: "niet op persoonlijke titel". */
export function deniesPersonal({ read }: ReadDraft): boolean {
  return hasSentence(read, deniesSide);
}

/** Whether a text tells that its author works for the organisation. */
export function saysWorksThere({ read }: ReadDraft): boolean {
  return hasSentence(read, 'works-there');
}

const sideOf: (body: SentenceBody) => Side = perSentence((body) => {
  const own = body.cues.get('own-side') ?? [];
  const behalf = (body.cues.get('on-behalf') ?? []).filter(
    (cue) => !/^\s*(?:de |mijn )?(?:kinderen|leerlingen|klas|groep)\b/i.test(body.text.slice(cue.end)),
  );
  const affirmed = [...own, ...behalf].some((cue) => !negatedAt(body, cue));
  const denied = !affirmed && own.length > 0;
  const forOneself = body.cues.has('for-oneself') && body.cues.has('side-verb');
  return {
    stated: affirmed || forOneself || saysOwn(body.text) || (behalf.length > 0 && !denied),
    denied,
  };
});

const deniesSide = (body: SentenceBody) => sideOf(body).denied;
const statesSide = (body: SentenceBody) => sideOf(body).stated;

// "Dit is puur Anita's kijk."
const ONE_VIEW =
  /\b(?<!\p{L})(?:puur|alleen|enkel|slechts|louter) \p{Lu}\p{Ll}{1,15}['’]?s (?:kijk|mening|visie|indruk|gedachte)(?!\p{L})/u;

const OWN_WORDS: readonly RegExp[] = [
  ONE_VIEW,
  // "Hier zit niet de bestuurder te typen maar …", "hier typt gewoon een buurvrouw", "dit schrijf ik als moeder".
  /\b(?<![À-ɏ])hier (?:typt|tikt|schrijft|praat|spreekt|reageert|zit|staat) (?:even |nu )?(?:niet |geen |gewoon |alleen |slechts |puur )(?:de |een |het |mijn )?[a-zÀ-ɏ]/i,
  /\b(?<![À-ɏ])(?:schrijf|typ|zeg|spreek|post|reageer|deel|vind) (?:ik )?(?:dit |hier |dat )?(?:even |nu |puur |alleen )?als (?:moeder|vader|ouder|buur[a-zÀ-ɏ]*|burger|inwoner|mens|privépersoon|particulier|kiezer|opa|oma|dorpsgenoot|bewoner|vrijwilliger|lezer|mezelf)(?![a-zÀ-ɏ])/i,
  // "Uit mijn eigen hoofd", "mijn eigen woorden", "voor eigen rekening", "bindt niemand behalve mij".
  /\b(?<![À-ɏ])(?:uit|van|op) (?:mijn|m'n) eigen (?:hoofd|koker|hart|mond|conto|houtje|naam|titel|rekening|toetsenbord)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:bindt|verbindt|geldt voor|is van|zijn van) niemand (?:anders )?(?:behalve|dan|anders)(?![a-zÀ-ɏ])/i,
  // "Niemand op school hoeft het met me eens te zijn", "alleen ikzelf vind dit", "mening over het spel = die van mij".
  /\b(?<![À-ɏ])niemand (?:op|van|bij) (?:mijn |de |het )?[a-zÀ-ɏ'’]+ hoeft (?:het|dit) (?:met (?:me|mij) |hiermee |ermee |er mee )?eens|\b(?<![À-ɏ])(?:alleen|enkel|slechts) (?:ikzelf|ik zelf) (?:vind|denk|zeg|meen|sta)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])mening [^.!?]{0,30}(?:=|is) (?:alleen |puur |enkel |gewoon )?(?:(?:die )?van mij|de mijne)(?![a-zÀ-ɏ])/i,
  // "Spreek hier als Rick van de voetbal, niet als meester".
  /\b(?<![À-ɏ])(?:spreek|praat|schrijf|reageer|post|zeg|typ|deel) [^.!?]{0,60}niet als (?:juf|juffrouw|meester|docent|leraar|lerares|leerkracht|directeur|directrice|medewerker|collega|teamleider|bestuurder|schoolleider|ib'er)(?![a-zÀ-ɏ])/i,
  // "Hier schrijft Anja de moeder, niet de juf".
  /\b(?<![À-ɏ])hier [a-zÀ-ɏ]{3,12}t [^.!?]{1,60}\b(?<![À-ɏ])niet (?:de|onze|jullie) (?:juf|juffrouw|meester|docent|leraar|lerares|leerkracht|directeur|directrice|teamleider|bestuurder|schoolleider|ib'er)(?![a-zÀ-ɏ])/i,
  // "Mijn werkgever denkt er vast anders over", "alles hieronder is van mij alleen", "geen schoolstandpunt maar het mijne".
  /\b(?<![À-ɏ])(?:mijn|onze|de|het) (?:werkgever|school|bestuur|stichting|directie)[^.!?]{0,30} (?:denkt|vindt|denken|vinden) (?:(?:er|daar|vast|mogelijk|misschien|waarschijnlijk|wellicht|ook|iets|wat) ){0,4}anders(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:is|zijn|komt) (?:helemaal |echt )?van (?:mij|mezelf|mijzelf) alleen(?![a-zÀ-ɏ])|\b(?<![À-ɏ])geen (?:school|bestuurs|team)-?standpunt(?![a-zÀ-ɏ])/i,
  // "Maar nu even van mezelf", "even als mezelf", "zonder pet op", "niks officieels".
  /\b(?<![À-ɏ])(?:even|nu|puur|helemaal|alleen|enkel) (?:van|als|uit) (?:mezelf|mijzelf|m'n eigen)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:zonder|niet met|even geen|geen) (?:mijn |m'n |de |een )?[a-zÀ-ɏ]*-?(?:pet|petje|hoed|hoedje|functie)(?: op)?(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:pet|petje) (?:even )?af(?:gezet)?[:,] |\b(?<![À-ɏ])(?:niks|niets|niet) officieels?(?![a-zÀ-ɏ])|\b(?<![À-ɏ])niet (?:vanuit|namens|voor) (?:mijn |de |onze |het |ons )?(?:school|werk|bestuur|stichting|werkgever|team|functie) (?:gesproken|gezegd|bedoeld|geschreven)/i,
];

function saysOwn(text: string): boolean {
  return OWN_WORDS.some((pattern) => pattern.test(text));
}

// "Niet de mening van mijn school", "los van mijn werkgever": as clear as "op persoonlijke titel".
function setsApart(body: SentenceBody, protocol: Protocol): boolean {
  const nouns = body.cues.get('side-noun') ?? [];
  const apart = nouns.some(({ term }) => term.startsWith('los')) || body.cues.has('frame-negation');
  return apart && (body.cues.has('side-object') || namesOrganisation(body, protocol));
}
