import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Attachment, Draft } from '../../draft/draft';
import { FileIcon } from '../icons';
import type { Voice } from '../voice';
import type { Network } from './props';

interface Props {
  /** What the box is called on the page. */
  readonly name: string;
  readonly draft: Draft;
  readonly network: Network;
  readonly voice: Voice;
  /** Whether the check looks along. */
  readonly live: boolean;
  readonly editor: RefObject<HTMLDivElement | null>;
  publish(): void;
}

/** A compose box as networks have them, in our own drawing, with the draft in it. */
export function NetworkBox({ name, draft, network, voice, live, editor, publish }: Props): VNode {
  const { author, attachments, inReplyTo, kind } = draft;
  const label = voice.say(`training_box_${kind}`, { network: network.name });
  return (
    <article class={`box box-${network.look}`} aria-label={label}>
      <p class="box-network">{label}</p>
      {inReplyTo && (
        <blockquote class="box-replied">
          <b>{inReplyTo.author}</b>
          <p>{inReplyTo.text}</p>
        </blockquote>
      )}
      <div class="box-author">
        <Portrait organisation={author.account === 'organisation'} />
        <p>
          <b>{voice.say(`role_${author.role}`)}</b>
          <span>{voice.say(`training_account_${author.account}`)}</span>
        </p>
      </div>
      <Editor key={name} {...{ name, live, editor, label }} text={draft.text} />
      <Attachments attachments={attachments} />
      <div class="box-foot">
        <Tools />
        <button type="button" class="box-publish" data-publishes onClick={publish}>
          {voice.say('training_box_publish')}
        </button>
      </div>
    </article>
  );
}

interface EditorProps extends Pick<Props, 'name' | 'live' | 'editor'> {
  readonly text: string;
  readonly label: string;
}

// The text is the editor's own as soon as somebody writes in it: only another editor begins anew.
function Editor({ name, live, editor, text, label }: EditorProps): VNode {
  useLayoutEffect(() => {
    if (editor.current) editor.current.textContent = text;
  }, [editor, text]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area has no ranges, so that no words in it could be marked
    <div
      ref={editor}
      class="box-editor"
      contentEditable="plaintext-only"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-label={label}
      spellcheck={false}
      data-compose={live ? name : undefined}
    />
  );
}

function Attachments({ attachments }: { readonly attachments: readonly Attachment[] }): VNode | null {
  if (attachments.length === 0) return null;
  return (
    <ul class="box-files">
      {attachments.map((file) => (
        <li key={file.name}>
          <FileIcon />
          <span>
            {file.name}
            {file.alt && <i>{file.alt}</i>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Portrait({ organisation }: { readonly organisation: boolean }): VNode {
  return (
    <svg class="box-portrait" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect class="ground" width="40" height="40" rx={organisation ? 8 : 20} />
      {organisation ? (
        <path class="figure" d="M8 19 20 10l12 9v12h-8v-7h-8v7H8Z" />
      ) : (
        <path
          class="figure"
          d="M20 9a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM8 34c1-7 6-10 12-10s11 3 12 10Z"
        />
      )}
    </svg>
  );
}

/** What stands under every compose box and does nothing here: a picture, a smile, a place. */
function Tools(): VNode {
  return (
    <svg class="box-tools" viewBox="0 0 64 16" aria-hidden="true" focusable="false">
      <path d="M1 3h14v10H1ZM2 12l4-5 3 3 2-2 3 4M11.500 6v.1" />
      <path d="M32 15a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM29.500 6v.6M34.500 6v.6M28.600 9.500c1.600 2.700 5.200 2.700 6.800 0" />
      <path d="M56 15s5-4.600 5-8.600a5 5 0 0 0-10 0c0 4 5 8.600 5 8.600ZM56 7.500v-.1" />
    </svg>
  );
}
