import type { SentenceBody, Word } from '../text/scan';

/** Small words that many a sentence opens with, or that stand in capitals where all is shouted. */
export const NEVER_NAMES = new Set(
  `ons onze oons mijn jouw haar zijn hun de het een die dat deze dit en of maar want dus ook nog weer als dan toen wie wat
  waar hoe waarom wanneer welke ik jij je hij zij ze wij we jullie u er hier daar nu vandaag morgen gisteren met van voor
  door aan bij naar over uit in op om tot te niet geen wel is was heeft hebben had hebt doet doen deed gaat gaan ging kan
  kunnen kon mag mogen moet moeten wil willen zal zullen wordt worden werd komt kwam zegt zei help hoera familie gezin
  mensen lieve beste hallo nou ja nee oh wauw jas gefeliciteerd proficiat bedankt dank dankjewel beterschap sterkte welkom
  trots succes hoi hey hee goedemorgen bravo hulde knap samen thx thnx thanks inlog magister oke okay ok prima`.split(
    /\s+/,
  ),
);
/** Words for whom a verb is said to. */
export const SPOKEN_TO = new Set(['je', 'jij', 'jullie', 'u', 'ik', 'we', 'wij', 'my']);

/** Whether a word hardly ever names anybody, whoever may be called so: "je", "ons", "in". */
export function isNeverName(norm: string): boolean {
  return NEVER_NAMES.has(norm) || SPOKEN_TO.has(norm);
}

// What goes on behind a verb that is also a name, where "ik" is left out: "Ben het zat", "Ken de tekst uit mijn hoofd".
const BEHIND_VERB: Readonly<Record<string, ReadonlySet<string>>> = {
  ben: new Set(
    `het er ik zo nu weer toe moe klaar benieuwd blij trots vandaag al even ook niet nog echt helemaal wel erg heel net
    aan op bezig onderweg terug thuis jij je gewoon inmiddels nooit altijd best super`.split(/\s+/),
  ),
  ken: new Set('de het een die dat deze dit mijn hem haar hen er geen niemand iemand veel'.split(' ')),
};

/** Whether a word that is also a name is the author's own verb: "Ik zit bij juf annet en ben al …", "Ben het zat." */
export function isOwnVerb({ words }: SentenceBody, word: Word): boolean {
  const behind = BEHIND_VERB[word.norm];
  if (!behind) return false;
  if (!word.capital) return word.norm === 'ben' && words.some(({ norm }) => norm === 'ik');
  const next = words[words.indexOf(word) + 1];
  return next !== undefined && !next.capital && behind.has(next.norm);
}
