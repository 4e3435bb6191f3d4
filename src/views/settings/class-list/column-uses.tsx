import type { VNode } from 'preact';
import type { Column } from '../../../class-list/columns';
import { USES, type Use } from '../../../class-list/headers';
import { shortened, type Voice } from '../../voice';

interface Props {
  readonly columns: readonly Column[];
  readonly voice: Voice;
  choose(uses: readonly Use[]): void;
}

const LONGEST_EXAMPLE = 30;

/** What each column of a list is used for; whoever knows better chooses otherwise. */
export function ColumnUses({ columns, voice, choose }: Props): VNode {
  const change = (at: number, use: Use): void => choose(columns.map((column) => next(column, at, use)));
  const nameOf = ({ header, number }: Column): string =>
    header || voice.say('class_list_column', { number: String(number) });
  return (
    <div class="lists-scroll">
      <table class="lists-table">
        <caption>{voice.say('class_list_columns')}</caption>
        <thead>
          <tr>
            {['heading', 'example', 'use'].map((part) => (
              <th key={part} scope="col">
                {voice.say(`class_list_column_${part}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.number} class={column.use === 'none' ? 'lists-away' : ''}>
              <th scope="row">{nameOf(column)}</th>
              <td>{shortened(column.example, LONGEST_EXAMPLE)}</td>
              <td>
                <select
                  aria-label={nameOf(column)}
                  value={column.use}
                  onChange={({ currentTarget }) =>
                    change(column.number, USES[currentTarget.selectedIndex] ?? 'none')
                  }
                >
                  {USES.map((use) => (
                    <option key={use} value={use}>
                      {textOfUse(use, voice)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

// Only what is said about pictures may stand in several columns.
function next(column: Column, at: number, use: Use): Use {
  if (column.number === at) return use;
  return column.use === use && use !== 'consent' ? 'none' : column.use;
}

function textOfUse(use: Use, voice: Voice): string {
  const [, number, part] = /^parent([12])_(\w+)$/.exec(use) ?? [];
  if (!number) return voice.say(`class_list_use_${use}`);
  return voice.say('class_list_use_of_parent', { part: voice.say(`class_list_use_${part}`), number });
}
