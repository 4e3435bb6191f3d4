import type { VNode } from 'preact';
import type { Column } from '../../../class-list/columns';
import { isAboutPictures, USES, type Use } from '../../../class-list/headers';
import { isolated, shortened, type Voice } from '../../voice';

interface Props {
  readonly columns: readonly Column[];
  readonly voice: Voice;
  choose(uses: readonly Use[]): void;
}

const LONGEST_EXAMPLE = 30;

/** What each column of a list is used for; whoever knows better chooses otherwise. */
export function ColumnUses({ columns, voice, choose }: Props): VNode {
  const change = (at: number, use: Use): void => choose(columns.map((column) => next(column, at, use)));
  return (
    <fieldset class="lists-columns">
      <legend>{voice.say('class_list_columns')}</legend>
      {columns.map((column) => (
        <ColumnUse
          key={column.number}
          column={column}
          voice={voice}
          choose={(use) => change(column.number, use)}
        />
      ))}
    </fieldset>
  );
}

interface ColumnProps {
  readonly column: Column;
  readonly voice: Voice;
  choose(use: Use): void;
}

function ColumnUse({ column, voice, choose }: ColumnProps): VNode {
  const { header, number, use, example } = column;
  return (
    <label class={use === 'none' ? 'lists-column lists-away' : 'lists-column'}>
      <span>{header || voice.say('class_list_column', { number: String(number) })}</span>
      <span class="lists-note">
        {example &&
          voice.say('class_list_column_example', { example: isolated(shortened(example, LONGEST_EXAMPLE)) })}
      </span>
      <select
        value={use}
        onChange={({ currentTarget }) => choose(USES[currentTarget.selectedIndex] ?? 'none')}
      >
        {USES.map((each) => (
          <option key={each} value={each}>
            {textOfUse(each, voice)}
          </option>
        ))}
      </select>
    </label>
  );
}

function next(column: Column, at: number, use: Use): Use {
  if (column.number === at) return use;
  return column.use === use && !isAboutPictures(use) ? 'none' : column.use;
}

function textOfUse(use: Use, voice: Voice): string {
  const [, number, part] = /^parent([12])_(\w+)$/.exec(use) ?? [];
  if (!number) return voice.say(`class_list_use_${use}`);
  return voice.say('class_list_use_of_parent', { part: voice.say(`class_list_use_${part}`), number });
}
