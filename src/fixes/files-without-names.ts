import { showsPeople } from '../analyser/topics/footage';
import type { Attachment } from '../draft/draft';

/**
 * The files of a draft for somebody else's eyes: of each its kind, and whether it shows people. Of their names and
 * descriptions, which may be somebody's, no letter is left.
 */
export function filesWithoutNames(files: readonly Attachment[]): readonly Attachment[] {
  return files.map((file, index) => {
    // A word that the analyser knows: who gets the draft is then told of the photo as well.
    const group = showsPeople(file) ? 'groep-' : '';
    return { kind: file.kind, name: `${group}${file.kind}-${index + 1}` };
  });
}
