import { overlaps } from '../draft/span';
import type { Roster } from './knowledge';
import { peopleIn } from './people';
import { rosterHits } from './roster';
import type { Context, Match, ReadDraft } from './rule';
import { spanIn } from './text/text';

/** Pupils whom the draft names beside a picture, a film or a recording, and who must not be in any by the class list. */
export function notPictured(draft: ReadDraft, context: Context): readonly Match[] {
  const { roster } = context.knowledge;
  if (!roster.notPictured?.length || !draft.attachments.some(({ kind }) => kind !== 'document')) return [];
  // Of two children with one first name the stricter answer counts: those who may be pictured are not looked up here.
  const listed = onlyThose(roster, roster.notPictured);
  const pupils = peopleIn(draft, context).filter(
    ({ kind, source }) => kind === 'pupil' && source === 'roster',
  );
  return draft.read.sentences.flatMap((sentence) =>
    rosterHits(listed, sentence.body)
      .map((hit) => ({ span: spanIn(sentence, hit), entry: hit.listed.entry }))
      .filter(({ span }) => pupils.some((pupil) => overlaps(pupil, span)))
      .map(({ span, entry }) => ({
        span,
        message: 'rule_photo_consent_refused',
        because: [{ kind: 'roster', text: entry }],
      })),
  );
}

const known = new WeakMap<Roster, Roster>();

// One object for as long as the roster is one, since what is found in sentences is remembered by it.
function onlyThose(roster: Roster, pupils: readonly string[]): Roster {
  const found = known.get(roster) ?? { pupils, staff: [], parents: [] };
  known.set(roster, found);
  return found;
}
