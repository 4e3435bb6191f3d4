import type { VNode } from 'preact';
import type { ClauseText } from './clause-text';
import { KindIcon } from './icons';
import { Press } from './press';

interface Props {
  readonly clause: ClauseText;
  /** Why it is shown here, or whom it is for; one short line. */
  readonly note?: string | undefined;
  /** Its place in the document shows only when its text is clicked. */
  readonly brief?: boolean | undefined;
  /** Shows it where it stands in the protocol. Absent: the place is told only. */
  open?: ((clause: string) => void) | undefined;
}

/** One agreement: what it says, why it is shown, and where it stands. */
export function ClauseItem({ clause, note, brief, open }: Props): VNode {
  const where = open ? (
    <div class="clause-where">
      <Press class="clause-open" pressed={() => open(clause.id)}>
        {clause.where}
      </Press>
    </div>
  ) : (
    <p class="clause-where">{clause.where}</p>
  );
  return (
    <li class={`clause clause-${clause.kind}`}>
      <span class="clause-sign">
        <KindIcon kind={clause.kind} />
      </span>
      {brief ? (
        <details>
          <summary>{clause.text}</summary>
          {where}
        </details>
      ) : (
        <div>
          <p>{clause.text}</p>
          {note && <p class="clause-note">{note}</p>}
          {where}
        </div>
      )}
    </li>
  );
}
