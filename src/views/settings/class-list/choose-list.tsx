import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { LARGEST_FILE, readFile, readText } from '../../../class-list/read-file';
import { type FileProblem, type ReadTable, refused } from '../../../class-list/table';
import type { Voice } from '../../voice';

interface Props {
  readonly problem: FileProblem | undefined;
  readonly voice: Voice;
  read(found: ReadTable, from: 'text' | 'file'): void;
}

/** Where a list comes in: pasted, chosen as a file, or dropped here. */
export function ChooseList({ problem, voice, read }: Props): VNode {
  const [text, setText] = useState('');
  const paste = (event: Event): void => {
    event.preventDefault();
    read(readText(text), 'text');
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file) read(await listIn(file), 'file');
  };
  const choose = async (field: HTMLInputElement): Promise<void> => {
    await take(field.files?.[0]);
    // So that the same file can be chosen again once it was put right.
    field.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void take(event.dataTransfer?.files[0]);
  };
  return (
    <form class="lists-drop" onSubmit={paste} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <label class="field">
        {voice.say('class_list_paste')}
        <textarea
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {voice.say('class_list_look')}
      </button>
      <label class="field">
        {voice.say('class_list_choose')}
        <input
          type="file"
          accept=".csv,.txt,.tsv,.xlsx,.ods"
          onChange={(event) => void choose(event.currentTarget)}
        />
      </label>
      <p role="alert" class="lists-problem">
        {problem && voice.say(`class_list_file_${problem.reason}`, { row: String(problem.row ?? '') })}
      </p>
    </form>
  );
}

async function listIn(file: File): Promise<ReadTable> {
  // Not even brought into memory.
  if (file.size > LARGEST_FILE) return refused('too_big');
  try {
    return await readFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // A folder, or a file that was moved meanwhile.
    return refused('broken');
  }
}
