import type { VNode } from 'preact';
import type { Attachment } from '../../draft/draft';
import { LONGEST_LINE } from '../../review/handover';
import { type Reviewed, withAlt } from '../../review/reviewed';
import { CloseIcon, FileIcon } from '../icons';
import { isolated, type Voice } from '../voice';

interface Props {
  readonly draft: Reviewed;
  readonly voice: Voice;
  change(draft: Reviewed): void;
}

/** The files that go with the draft: their names and descriptions count, what is in them is not read. */
export function Attachments({ draft, voice, change }: Props): VNode {
  const { attachments } = draft;
  const replace = (changed: readonly Attachment[]): void => change({ ...draft, attachments: changed });
  const choose = (input: HTMLInputElement): void => {
    const chosen = [...(input.files ?? [])].map(attachmentOf);
    const names = chosen.map(({ name }) => name);
    replace([...attachments.filter(({ name }) => !names.includes(name)), ...chosen]);
    input.value = '';
  };
  return (
    <fieldset class="review-files">
      <legend>{voice.say('review_files')}</legend>
      <ul>
        {attachments.map((file) => (
          <File
            key={file.name}
            file={file}
            voice={voice}
            change={(changed) =>
              replace(attachments.flatMap((one) => (one === file ? (changed ?? []) : one)))
            }
          />
        ))}
      </ul>
      <label class="button file-choose">
        {voice.say('review_files_add')}
        <input type="file" multiple onChange={({ currentTarget }) => choose(currentTarget)} />
      </label>
      <p class="review-hint">{voice.say('review_files_hint')}</p>
    </fieldset>
  );
}

interface FileProps {
  readonly file: Attachment;
  readonly voice: Voice;
  change(file: Attachment | undefined): void;
}

function File({ file, voice, change }: FileProps): VNode {
  return (
    <li class="review-file">
      <FileIcon />
      <bdi>{file.name}</bdi>
      <button
        type="button"
        class="icon-button"
        aria-label={voice.say('review_file_remove', { name: isolated(file.name) })}
        onClick={() => change(undefined)}
      >
        <CloseIcon />
      </button>
      {file.kind !== 'document' && (
        <label class="field">
          {voice.say('review_file_alt')}
          <input
            type="text"
            dir="auto"
            maxLength={LONGEST_LINE}
            value={file.alt ?? ''}
            onInput={({ currentTarget }) => change(withAlt(file, currentTarget.value))}
          />
        </label>
      )}
    </li>
  );
}

/** What a chosen file tells of itself without being opened. */
function attachmentOf({ name, type }: globalThis.File): Attachment {
  const [kind] = type.split('/');
  return { kind: kind === 'image' || kind === 'video' || kind === 'audio' ? kind : 'document', name };
}
