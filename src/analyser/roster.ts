import { overlaps } from '../draft/span';
import type { Roster } from './knowledge';
import { handleHits } from './names/handles';
import { firstNameAt } from './names/roster-first';
import { indexRoster, type RosterHit, type RosterIndex } from './names/roster-index';
import { surnameAt } from './names/roster-surname';
import { perSentenceOf, type SentenceBody } from './text/scan';
import type { Sentence, Text } from './text/text';
import { sentencesWhere } from './text/where';

/** Whom of a roster a sentence names, in the order of the text. */
export function rosterHits(roster: Roster, body: SentenceBody): readonly RosterHit[] {
  return finderOf(roster)(body);
}

/** The sentences of a text that name somebody of a roster. */
export function rosterSentences(roster: Roster, text: Text): readonly Sentence[] {
  return sentencesWhere(text, finderOf(roster));
}

// A roster is made ready once, and each sentence is read once with it.
const finderOf = perSentenceOf((roster: Roster) => {
  const index = indexRoster(roster);
  return (body) => hitsIn(index, body);
});

function hitsIn(index: RosterIndex, body: SentenceBody): RosterHit[] {
  if (index.byHandle.size + index.bySurname.size === 0) return [];
  const handles = handleHits(index, body);
  const hits: RosterHit[] = [];
  for (let at = 0; at < body.words.length; at++) {
    const hit = firstNameAt(index, body, at) ?? surnameAt(index, body, at);
    // "@jip_deboer" is one hit, not the "@jip" in it; "@Henk-Jan Olde Monnikhof" is more than its "@Henk-Jan".
    const within = hit && handles.some((handle) => overlaps(handle, hit) && handle.end > hit.end);
    if (hit && !within && !hits.some((known) => overlaps(known, hit))) hits.push(hit);
  }
  hits.push(...handles.filter((hit) => !hits.some((known) => overlaps(known, hit))));
  return hits;
}
