import { type Edit, type Fix, fixWith } from './fix';

/**
 * Several fixes as one edit, so that one undo takes them all back; undefined when one of them asks something of the
 * author, leaves something to write, or touches the words of another.
 */
export function together(text: string, fixes: readonly Fix[]): Fix | undefined {
  if (fixes.some(({ confirm, unfinished }) => confirm !== undefined || unfinished)) return undefined;
  const edits = withoutDoubles(fixes.map(({ edit }) => edit)).sort((a, b) => a.start - b.start);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return undefined;
  if (edits.some(({ start }, at) => at > 0 && start < (edits[at - 1]?.end ?? 0))) return undefined;
  const words = edits.map(({ start, text: written }, at) => {
    const kept = at === 0 ? '' : text.slice(edits[at - 1]?.end, start);
    return kept + written;
  });
  return fixWith('all', { start: first.start, end: last.end, text: words.join('') });
}

// Two findings may be solved by one and the same edit, as with a row of names.
function withoutDoubles(edits: readonly Edit[]): Edit[] {
  return edits.filter(
    (edit, at) =>
      edits.findIndex(
        ({ start, end, text }) => start === edit.start && end === edit.end && text === edit.text,
      ) === at,
  );
}
