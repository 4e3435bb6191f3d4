import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FileProblem, ReadTable, Table } from '../../../class-list/table';
import { counted } from '../../voice';
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
  const { list, voice, change, fromSchool } = props;
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState<FileProblem>();
  const [told, setTold] = useState('');
  const read = (found: ReadTable, from: Opened['from']): void => {
    setTold('');
    setProblem(found.ok ? undefined : found.problem);
    setOpened(found.ok ? { table: found.table, from } : undefined);
  };
  const save = async (update: Parameters<typeof change>[0]): Promise<void> => {
    try {
      await change(update);
      setOpened(undefined);
      setTold(voice.say('class_list_saved'));
    } catch {
      setTold(voice.say('class_list_not_saved'));
    }
  };
  return (
    <section class="settings-section" aria-labelledby="class-list-title">
      <h2 id="class-list-title">{voice.say('class_list_title')}</h2>
      <p>{voice.say('class_list_why')}</p>
      {fromSchool > 0 && <p>{counted(voice, 'class_list_from_school', fromSchool)}</p>}
      {opened ? (
        <ImportPreview
          {...opened}
          known={list.people}
          voice={voice}
          save={save}
          cancel={() => setOpened(undefined)}
        />
      ) : (
        <ChooseList read={read} problem={problem} voice={voice} />
      )}
      <p role="status" class="settings-told">
        {told}
      </p>
      <KeptPeople {...props} />
    </section>
  );
}
