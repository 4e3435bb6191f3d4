/** @jsxImportSource react */
import { type KeyboardEvent, useState } from 'react';
import { publish } from '../published';
import { Account } from './timeline';

/** A direct message: a plain textarea, sent by Enter or the button. */
export function Chat() {
  const [text, setText] = useState('');
  const send = (how: 'click' | 'key') => {
    if (text.trim() === '') return;
    publish(text, how);
    setText('');
  };
  const sendOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send('key');
  };
  return (
    <main role="main">
      <Account />
      <div className="c4">
        <textarea
          data-testid="dm-composer-textarea"
          placeholder="Bericht"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={sendOnEnter}
        />
        <button
          type="button"
          data-testid="dm-composer-send-button"
          disabled={text.trim() === ''}
          onClick={() => send('click')}
        >
          Verzenden
        </button>
      </div>
    </main>
  );
}
