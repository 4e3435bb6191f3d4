import type { Published } from '../../compose/view';

/** Which reminder fits what has just gone out, if any: who changed a post says so, who published reads the reactions. */
export function reminderFor(
  published: Published | undefined,
  remind: boolean,
): 'edit' | 'reactions' | undefined {
  if (published?.kind === 'edit') return 'edit';
  return published && remind && published.kind !== 'message' ? 'reactions' : undefined;
}
