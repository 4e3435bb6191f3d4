import type { VNode } from 'preact';
import { ClauseItem } from './clause-item';
import type { ClauseText } from './clause-text';
import { counted, type Voice } from './voice';

/** A clause with one short line about why it is shown, or whom it is for. */
export interface NotedClause {
  readonly clause: ClauseText;
  readonly note?: string | undefined;
}

interface Props {
  readonly items: readonly NotedClause[];
  readonly voice: Voice;
  /** How many stand there at once; the others are folded away. Absent: all. */
  readonly atOnce?: number;
  /** The place in the document shows only on a click. */
  readonly brief?: boolean;
  /** Shows a clause where it stands in the protocol. Absent: the place is told only. */
  open?: ((clause: string) => void) | undefined;
}

/** Agreements in the order given. */
export function ClauseList({ items, voice, atOnce = items.length, brief, open }: Props): VNode {
  const folded = items.slice(atOnce);
  return (
    <>
      <Items items={items.slice(0, atOnce)} brief={brief} open={open} />
      {folded.length > 0 && (
        <details class="more">
          <summary>{counted(voice, 'tips_more', folded.length)}</summary>
          <Items items={folded} brief={brief} open={open} />
        </details>
      )}
    </>
  );
}

function Items({
  items,
  brief,
  open,
}: Pick<Props, 'items' | 'open'> & { brief: boolean | undefined }): VNode {
  return (
    <ul class="clauses">
      {items.map(({ clause, note }) => (
        <ClauseItem key={clause.id} clause={clause} note={note} brief={brief} open={open} />
      ))}
    </ul>
  );
}
