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
}

/** Agreements in the order given. */
export function ClauseList({ items, voice, atOnce = items.length }: Props): VNode {
  const folded = items.slice(atOnce);
  return (
    <>
      <Items items={items.slice(0, atOnce)} />
      {folded.length > 0 && (
        <details class="more">
          <summary>{counted(voice, 'tips_more', folded.length)}</summary>
          <Items items={folded} />
        </details>
      )}
    </>
  );
}

function Items({ items }: Pick<Props, 'items'>): VNode {
  return (
    <ul class="clauses">
      {items.map(({ clause, note }) => (
        <ClauseItem key={clause.id} clause={clause} note={note} />
      ))}
    </ul>
  );
}
