import { negatedAt } from '../framing';
import type { ReadDraft } from '../rule';

/** Whether the text says that whoever it names agreed: "met toestemming van haar ouders". */
export function namedWithLeave({ read }: ReadDraft): boolean {
  return read.sentences.some(({ body }) =>
    (body.cues.get('named-with-leave') ?? []).some((cue) => !negatedAt(body, cue)),
  );
}
