import { diffWordsWithSpace } from 'diff';

/** A piece of two texts: in both, only in the old one, or only in the new one. */
export interface Piece {
  readonly in: 'both' | 'old' | 'new';
  readonly text: string;
}

/** What was changed from one text to another, word by word, in the order of reading; neighbouring words as one change. */
export function differenceOf(old: string, now: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const change = { old: '', new: '' };
  const end = (): void => {
    for (const side of ['old', 'new'] as const) {
      if (change[side]) pieces.push({ in: side, text: change[side] });
      change[side] = '';
    }
  };
  for (const { value, added, removed } of diffWordsWithSpace(old, now)) {
    const within = change.old !== '' || change.new !== '';
    if (added || removed) change[added ? 'new' : 'old'] += value;
    else if (within && value.trim() === '') {
      change.old += value;
      change.new += value;
    } else {
      end();
      pieces.push({ in: 'both', text: value });
    }
  }
  end();
  return pieces;
}
