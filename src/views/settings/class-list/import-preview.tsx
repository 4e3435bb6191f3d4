import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Person } from '../../../class-list/class-list';
import { type Merge, mergedPeople, mergeOf } from '../../../class-list/merge';
import { PERSON_KINDS } from '../../../class-list/person-kinds';
import { type Choices, previewOf } from '../../../class-list/preview';
import type { Table } from '../../../class-list/table';
import { Choice } from '../../choice';
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

/** What would be kept of a list, and what thrown away. Nothing is kept before its reader says so; then all of it is. */
export function ImportPreview({ table, from, known, voice, save, cancel }: Props): VNode {
  const [choices, setChoices] = useState<Choices>({});
  const [keepGone, setKeepGone] = useState<boolean>();
  const preview = useMemo(() => previewOf(table, choices), [table, choices]);
  const merge = useMemo(() => mergeOf(known, preview.people), [known, preview]);
  const gone = from === 'file' ? merge.gone : [];
  const ready = preview.people.length > 0 && (gone.length === 0 || keepGone !== undefined);
  const submit = (event: Event): void => {
    event.preventDefault();
    const stay = gone.length === 0 || keepGone === true;
    if (ready) void save((now) => mergedPeople(mergeOf(now, preview.people), stay));
  };
  const choose = (chosen: Choices): void => setChoices({ ...choices, ...chosen });
  return (
    <form class="lists-preview" onSubmit={submit}>
      <Title voice={voice} />
      <Whose kind={choices.kind ?? 'pupil'} choose={(kind) => choose({ kind })} voice={voice} />
      <ColumnUses columns={preview.columns} voice={voice} choose={(uses) => choose({ uses })} />
      {!preview.hasNames && <p class="lists-problem">{voice.say('class_list_no_names')}</p>}
      <NotKept preview={preview} voice={voice} />
      <PeopleTable people={preview.people} voice={voice} />
      <Counts merge={merge} voice={voice} />
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

interface Spoken {
  readonly voice: Voice;
}

// It takes the focus: where the list was chosen is no longer there.
function Title({ voice }: Spoken): VNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {voice.say('class_list_preview')}
      </h3>
      <p>{voice.say('class_list_not_yet')}</p>
    </>
  );
}

interface WhoseProps extends Spoken {
  readonly kind: Person['kind'];
  choose(kind: Person['kind']): void;
}

function Whose({ kind, choose, voice }: WhoseProps): VNode {
  return (
    <Choice
      label={voice.say('class_list_whom')}
      options={PERSON_KINDS.map((value) => ({ value, name: voice.say(`class_list_kind_${value}`) }))}
      value={kind}
      choose={choose}
    />
  );
}

function Counts({ merge, voice }: Spoken & { readonly merge: Merge }): VNode {
  return (
    <ul class="lists-counts">
      {(['added', 'changed', 'same'] as const).map((part) => (
        <li key={part}>{counted(voice, `class_list_${part}`, merge[part].length)}</li>
      ))}
    </ul>
  );
}
