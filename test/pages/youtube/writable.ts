/** An editor as the network makes it by hand: a model that follows what the browser writes. */
export interface Writable {
  text(): string;
  write(words: string): void;
}

/** Brings an editable element to life, with a text in it. */
export function writable(editor: HTMLElement, initial: string): Writable {
  let model = initial;
  editor.textContent = initial;
  editor.addEventListener('input', () => {
    // An empty last line is the browser's own.
    model = editor.innerText.replace(/\n$/, '');
  });
  return {
    text: () => model,
    write(words) {
      model = words;
      editor.textContent = words;
    },
  };
}
