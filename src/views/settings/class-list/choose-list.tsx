import type { VNode } from 'preact';
import { LARGEST_FILE, readFile, readText } from '../../../class-list/read-file';
import { type FileProblem, type ReadTable, refused } from '../../../class-list/table';
import { FileDrop } from '../../file-drop';
import type { Voice } from '../../voice';

interface Props {
  /** What was pasted; it stays until it is kept. */
  readonly text: string;
  readonly problem: FileProblem | undefined;
  readonly voice: Voice;
  write(text: string): void;
  read(found: ReadTable, from: 'text' | 'file'): void;
}

/** Where a list comes in: pasted, chosen as a file, or dropped here. */
export function ChooseList({ text, problem, voice, write, read }: Props): VNode {
  const paste = (event: Event): void => {
    event.preventDefault();
    read(readText(text), 'text');
  };
  return (
    <div class="lists-choose">
      <form class="lists-paste" onSubmit={paste}>
        <label class="field">
          {voice.say('class_list_paste')}
          <textarea
            rows={4}
            autocomplete="off"
            spellcheck={false}
            value={text}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {voice.say('class_list_look')}
        </button>
      </form>
      <FileDrop
        label={voice.say('class_list_choose')}
        hint={voice.say('class_list_drop')}
        accept=".csv,.txt,.tsv,.xlsx,.ods"
        take={async (file) => read(await listIn(file), 'file')}
      />
      <p role="alert" class="lists-problem">
        {problem && voice.say(`class_list_file_${problem.reason}`, { row: String(problem.row ?? '') })}
      </p>
    </div>
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
