import type { VNode } from 'preact';
import type { ClauseText } from './clause-text';
import { KindIcon } from './icons';

interface Props {
  readonly clause: ClauseText;
  /** Why it is shown here, or whom it is for; one short line. */
  readonly note?: string | undefined;
}

/** One agreement: what it says, where it stands, and why it is shown. */
export function ClauseItem({ clause, note }: Props): VNode {
  return (
    <li class={`clause clause-${clause.kind}`}>
      <span class="clause-sign">
        <KindIcon kind={clause.kind} />
      </span>
      <div>
        <p class="clause-text">{clause.text}</p>
        {note && <p class="clause-note">{note}</p>}
        <p class="clause-where">{clause.where}</p>
      </div>
    </li>
  );
}
