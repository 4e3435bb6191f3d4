import type { VNode } from 'preact';
import type { ClauseText } from './clause-text';
import { KindIcon } from './icons';

interface Props {
  readonly clause: ClauseText;
  /** Why it is shown here, or whom it is for; one short line. */
  readonly note?: string | undefined;
  /** Its place in the document shows only when its text is clicked. */
  readonly brief?: boolean | undefined;
}

/** One agreement: what it says, why it is shown, and where it stands. */
export function ClauseItem({ clause, note, brief }: Props): VNode {
  const where = <p class="clause-where">{clause.where}</p>;
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
