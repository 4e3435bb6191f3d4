import type { VNode } from 'preact';
import type { Preview } from '../../../class-list/preview';
import { counted, type Voice } from '../../voice';

interface Props {
  readonly preview: Preview;
  readonly voice: Voice;
}

/** What is thrown away: columns, rows that cannot be relied on by their numbers, and sheets that were not read. */
export function NotKept({ preview, voice }: Props): VNode {
  const { columns, broken, unread } = preview;
  const away = columns
    .filter(({ use, header }) => use === 'none' && header !== '')
    .map(({ header }) => header);
  return (
    <>
      {away.length > 0 && <p>{voice.say('class_list_away', { columns: away.join(', ') })}</p>}
      {unread.length > 0 && <p>{voice.say('class_list_unread', { sheets: unread.join(', ') })}</p>}
      {broken.length > 0 && (
        <details class="more" open={broken.length <= 5}>
          <summary>{counted(voice, 'class_list_broken', broken.length)}</summary>
          <ul class="lists-broken">
            {broken.map(({ row, reason }) => (
              <li key={row}>{voice.say(`class_list_row_${reason}`, { row: String(row) })}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
