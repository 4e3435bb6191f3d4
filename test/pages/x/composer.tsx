/** @jsxImportSource react */
import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { type Published, publish } from '../published';
import { emptyState, PostEditor, textOf } from './editor';
import { Avatar, HANDLE, Tweet } from './timeline';

interface Props {
  readonly place: 'inline' | 'dialog';
  readonly button: string;
  readonly quotes?: boolean;
  /** Another number makes another subtree, with the same texts. */
  readonly generation: number;
  readonly remount: () => void;
}

/** The posts of a thread and what can be done with them; the page builds its boxes anew after each but typing. */
function useThread(remount: () => void) {
  const [posts, setPosts] = useState<readonly EditorState[]>([emptyState()]);
  const [pictures, setPictures] = useState<readonly string[]>([]);
  const empty = posts.every((post) => textOf(post).trim() === '');
  return {
    posts,
    pictures,
    empty,
    change: (index: number, state: EditorState) => setPosts((before) => before.with(index, state)),
    removePictures: () => setPictures([]),
    attach: (files: FileList | null) => {
      setPictures([...(files ?? [])].map((file) => URL.createObjectURL(file)));
      remount();
    },
    add: () => {
      setPosts([...posts, emptyState()]);
      remount();
    },
    publishAll: (how: Published['how']) => {
      if (empty) return;
      for (const post of posts) publish(textOf(post), how);
      setPosts([emptyState()]);
      setPictures([]);
      remount();
    },
  };
}

/** The compose box: one editor for each post of a thread, and one bar of buttons for all. */
export function Composer({ place, button, quotes = false, generation, remount }: Props) {
  const { posts, pictures, empty, change, removePictures, attach, add, publishAll } = useThread(remount);
  return (
    <div key={generation} className="c1">
      {posts.map((post, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the page itself numbers the boxes of a thread
        <div key={index} className="c4">
          <Avatar handle={HANDLE} />
          <div className="c5">
            <PostEditor
              index={index}
              state={post}
              change={(state) => change(index, state)}
              send={() => publishAll('key')}
            />
            {index === 0 && <Attachments pictures={pictures} remove={removePictures} />}
            {index === 0 && quotes && (
              <Tweet author="School in beeld" handle="schoolinbeeld" text="Wat vindt u?" />
            )}
          </div>
        </div>
      ))}
      <Bar
        testId={place === 'dialog' ? 'tweetButton' : 'tweetButtonInline'}
        {...{ button, empty, attach, add }}
        publish={() => publishAll('click')}
      />
    </div>
  );
}

function Attachments({ pictures, remove }: { pictures: readonly string[]; remove: () => void }) {
  if (pictures.length === 0) return null;
  return (
    <div data-testid="attachments">
      {pictures.map((picture) => (
        <div key={picture} data-testid="tweetPhoto">
          <img src={picture} alt="" />
        </div>
      ))}
      <button type="button" aria-label="Media verwijderen" onClick={remove} />
    </div>
  );
}

interface BarProps {
  readonly testId: string;
  readonly button: string;
  readonly empty: boolean;
  readonly attach: (files: FileList | null) => void;
  readonly add: () => void;
  readonly publish: () => void;
}

function Bar({ testId, button, empty, attach, add, publish }: BarProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div data-testid="toolBar" className="c4">
      <input
        ref={chooser}
        type="file"
        multiple
        data-testid="fileInput"
        accept="image/jpeg,image/png,video/mp4"
        onChange={(event) => attach(event.target.files)}
      />
      <button type="button" data-testid="addButton" aria-label="Post toevoegen" onClick={add} />
      <button type="button" data-testid={testId} disabled={empty} aria-disabled={empty} onClick={publish}>
        <span>{button}</span>
      </button>
    </div>
  );
}
