import type { SentenceBody } from '../text/scan';
import type { Candidate } from './candidates';
import { isOlderName } from './first-names';

// "Onze Mieke van de kleuters".
const OURS = /(?<![a-zA-ZÀ-ɏ])[Oo]nze $/;
const OF_OFFICE =
  /^ van (?:de |het )?(?:administratie|receptie|keuken|kantine|secretariaat|personeelszaken)(?![a-zÀ-ɏ])/;
// Where pupils are as well: who bears a name of the generations before them teaches there.
const OF_CLASSES =
  /^ van (?:de |het )?(?:kleuters|onderbouw|middenbouw|bovenbouw|peuters|tso|bso|overblijf)(?![a-zÀ-ɏ])/;

/** Whether a name is that of somebody who works there, by what stands around it: "onze Mieke van de kleuters". */
export function isOfDepartment({ first }: Candidate, left: string, right: string): boolean {
  if (!OURS.test(left)) return false;
  return OF_OFFICE.test(right) || (OF_CLASSES.test(right) && isOlderName(first));
}

// "Iris en haar vriend Koen": the partner of a grown-up.
const PARTNER =
  /(?<![a-zA-ZÀ-ɏ])(?:haar|zijn|z['’]n|d['’]r) (?:man|vrouw|vriend|vriendin|partner|verloofde|echtgenoot|echtgenote) $/;

/** Whether the name behind these words is of a grown-up's partner; children have friends too. */
export function isPartner({ cues }: SentenceBody, left: string): boolean {
  const amongPupils = cues.has('group-noun') || cues.has('pupil-noun') || cues.has('class-word');
  return !amongPupils && PARTNER.test(left);
}
