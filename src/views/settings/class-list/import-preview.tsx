import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Person } from '../../../analyser/class-list';
import { mergedPeople, mergeOf } from '../../../class-list/merge';
import { type Choices, previewOf } from '../../../class-list/preview';
import type { Table } from '../../../class-list/table';
import { counted, type Voice } from '../../voice';
import { ColumnUses } from './column-uses';
import { Gone } from './gone';
import { NotKept } from './not-kept';
import { PeopleTable } from './people-table';

interface Props {
  readonly table: Table;
  readonly from: 'text' | 'file';
  readonly known: readonly Person[];
  readonly voice: Voice;
  save(update: (now: readonly Person[]) => readonly Person[]): Promise<void>;
  cancel(): void;
}

const KINDS = ['pupil', 'staff', 'parent'] as const;

/** What would be kept of a list, and what thrown away. Nothing is kept before its reader says so; then all of it is. */
export function ImportPreview({ table, from, known, voice, save, cancel }: Props): VNode {
  const [choices, setChoices] = useState<Choices>({});
  const [keepGone, setKeepGone] = useState<boolean>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const preview = useMemo(() => previewOf(table, choices), [table, choices]);
  const merge = useMemo(() => mergeOf(known, preview.people), [known, preview]);
  const gone = from === 'file' ? merge.gone : [];
  const ready = preview.people.length > 0 && (gone.length === 0 || keepGone !== undefined);
  const submit = (event: Event): void => {
    event.preventDefault();
    const stay = gone.length === 0 || keepGone === true;
    if (ready) void save((now) => mergedPeople(mergeOf(now, preview.people), stay));
  };
  return (
    <form class="lists-preview" onSubmit={submit}>
      <h3 ref={title} tabIndex={-1}>
        {voice.say('class_list_preview')}
      </h3>
      <p>{voice.say('class_list_not_yet')}</p>
      <label class="field">
        {voice.say('class_list_whom')}
        <select
          value={choices.kind ?? 'pupil'}
          onChange={({ currentTarget }) =>
            setChoices({ ...choices, kind: KINDS[currentTarget.selectedIndex] ?? 'pupil' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {voice.say(`class_list_kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <ColumnUses
        columns={preview.columns}
        voice={voice}
        choose={(uses) => setChoices({ ...choices, uses })}
      />
      {!preview.hasNames && <p class="lists-problem">{voice.say('class_list_no_names')}</p>}
      <NotKept preview={preview} voice={voice} />
      <PeopleTable people={preview.people} voice={voice} />
      <ul class="lists-counts">
        {(['added', 'changed', 'same'] as const).map((part) => (
          <li key={part}>{counted(voice, `class_list_${part}`, merge[part].length)}</li>
        ))}
      </ul>
      <Gone people={gone} keep={keepGone} choose={setKeepGone} voice={voice} />
      <div class="lists-buttons">
        <button type="submit" class="button button-first" disabled={!ready}>
          {voice.say('class_list_save')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {voice.say('class_list_cancel')}
        </button>
      </div>
    </form>
  );
}
