import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FileProblem, ReadTable, Table } from '../../../class-list/table';
import { counted } from '../../voice';
import { useTelling } from '../telling';
import { ChooseList } from './choose-list';
import { ImportPreview } from './import-preview';
import { KeptPeople } from './kept-people';
import type { ClassListProps } from './props';

/** A list that was read and of which nothing is kept yet. */
interface Opened {
  readonly table: Table;
  /** Pasted names are added; a file may be the whole list, in which people can be missing. */
  readonly from: 'text' | 'file';
}

/** The class list: what is kept of it, and a list to take up, which is shown before anything of it is kept. */
export function ClassListSection(props: ClassListProps): VNode {
  const { list, voice, change, clear, fromSchool } = props;
  const [opened, setOpened] = useState<Opened>();
  const [text, write] = useState('');
  const [problem, setProblem] = useState<FileProblem>();
  const { place, told, tell, takeFocus, telling } = useTelling('class_list_not_saved');
  const read = (found: ReadTable, from: Opened['from']): void => {
    tell('');
    setProblem(found.ok ? undefined : found.problem);
    setOpened(found.ok ? { table: found.table, from } : undefined);
  };
  const close = (): void => {
    setOpened(undefined);
    takeFocus();
  };
  const save: typeof change = async (update) => {
    if (!(await telling('class_list_saved', change(update)))) return;
    if (opened?.from === 'text') write('');
    close();
  };
  return (
    <div class="lists" ref={place} tabIndex={-1}>
      {fromSchool > 0 && <p>{counted(voice, 'class_list_from_school', fromSchool)}</p>}
      {opened ? (
        <ImportPreview {...opened} known={list.people} voice={voice} save={save} cancel={close} />
      ) : (
        <ChooseList {...{ text, problem, voice, write, read }} />
      )}
      <p role="status" class="lists-told">
        {told && voice.say(told)}
      </p>
      <KeptPeople
        {...props}
        change={async (update) => void (await telling('class_list_removed', change(update)))}
        clear={async () => void (await telling('class_list_cleared', clear()))}
      />
    </div>
  );
}
