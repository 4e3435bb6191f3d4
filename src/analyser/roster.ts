import type { Roster } from './knowledge';
import type { Person } from './people';
import type { ReadDraft } from './rule';
import type { Sentence } from './text';

/** Whom of the author's own lists a sentence names. */
export function rosterHits(_draft: ReadDraft, _roster: Roster, _sentence: Sentence): Person[] {
  return [];
}
