import type { Phrases } from './phrases';

// Nouns with "het" that children and teachers own; diminutives and most words in -ment and -um have it too.
const NEUTER =
  /(?:stuk|werk|boek|verhaal|diploma|rapport|huis|gezin|feest|cadeau|advies|idee|bord|kind|gedicht|project|spel|team|lied|schrift|gips|nummer|account|adres|dossier|gedrag|konijn|paard|dier|optreden|antwoord|verslag|plan|bezoek|afscheid|lokaal|ontwerp|recept|vertrek|overlijden|leven|verdriet|succes|brood|talent|niveau|resultaat|gevoel|geheim|record|kostuum|horloge|hoofd|lichaam|gebit|profiel|bericht|contract|raam|portret|schilderij|interview|nest|vest|shirt|vak|toestel|wachtwoord|cijfer|gesprek|overleg|programma|karakter|plezier|humeur|ongeluk|gezicht|geluk|kapsel|examen|jaar|weekend|handschrift|[jt]je|pje|kje|ment|isme|eum)$|^(?:haar|hart|been|oog|oor|bed|pak|hok|dak|lijf|lint|touw|album|ei)$/u;
const NO_NOUN =
  /^(?:is|was|zijn|waren|heeft|had|en|of|maar|want|om|op|in|aan|bij|met|van|voor|over|naar|uit|tot|die|dat|dan|toch|ook|niet|nog|weer|al|de|het|een|als|te|hier|daar|er|wel|geen|door|na)$/u;
const ADJECTIVE = /^(?:eigen|\p{Ll}{2,}(?<!j|(?<!o)i|ett|od|ad|ag|in|as)e)$/u;

/** What is owned and by whom: the new words up to `end`. Dutch turns it round: "het werkstuk van een leerling". */
export function ofSomeone(
  text: string,
  from: number,
  owner: string,
  { dutch }: Phrases,
): { readonly end: number; readonly words: string } | undefined {
  if (!dutch) return { end: from, words: `${owner}'s` };
  const rest = text.slice(from, from + 80);
  const words = [...(/^(?: [\p{L}\p{M}\p{N}'’-]+){1,4}/u.exec(rest)?.[0] ?? '').matchAll(/\S+/gu)].map(
    String,
  );
  let at = 0;
  while (ADJECTIVE.test(words[at] ?? '') && words[at + 1] && !NO_NOUN.test(words[at + 1] as string)) at += 1;
  const noun = words[at];
  if (!noun || NO_NOUN.test(noun) || (/^\p{Lu}\p{Ll}/u.test(noun) && at === 0))
    return { end: from, words: `van ${owner}` };
  const owned = words.slice(0, at + 1).join(' ');
  const article = NEUTER.test(noun.toLowerCase()) && !/s$/.test(noun) ? 'het' : 'de';
  return { end: from + 1 + owned.length, words: `${article} ${owned} van ${owner}` };
}
