import { on } from '../delegation';
import { element, part } from '../parts';
import { type Published, publish } from '../published';
import { type Built, fromTemplate } from '../rebuild';

/** A message, in an editor of the network's own. Members choose whether the button sends, or Enter. */
export function chat(byEnter: boolean): (text: string) => Built {
  return (text) => {
    const root = fromTemplate('chat');
    const editor = element(root, '[contenteditable]');
    const button = part(root, 'send') as HTMLButtonElement;
    let model = '';
    const write = (words: string) => {
      editor.replaceChildren(...words.split('\n').map(paragraph));
      changed();
    };
    const changed = () => {
      model = [...editor.childNodes].map((line) => line.textContent).join('\n');
      button.disabled = model.trim() === '';
    };
    const send = (how: Published['how']) => {
      publish(model, how);
      write('');
    };
    write(text);
    on(editor, 'input', changed);
    on(element(root, 'form'), 'submit', (event) => {
      event.preventDefault();
      send('submit');
    });
    if (byEnter) button.remove();
    on(editor, 'keydown', (event) => {
      const { key, shiftKey } = event as KeyboardEvent;
      if (!byEnter || key !== 'Enter' || shiftKey) return;
      event.preventDefault();
      send('key');
    });
    return { root, text: () => model };
  };
}

function paragraph(words: string): HTMLElement {
  const line = document.createElement('p');
  line.append(words === '' ? document.createElement('br') : words);
  return line;
}
