import { on } from '../delegation';
import { part } from '../parts';
import { publish } from '../published';
import { type Built, fromTemplate } from '../rebuild';
import { mountQuill, mountTipTap, type PageEditor } from './editors';

/** Which dialog is written in: one of those of a post, or that of a member's own words about themselves. */
export type Composer = 'shadow-post' | 'dialog-post' | 'company-post' | 'about';

const LABEL = 'Teksteditor voor het maken van content';

/** The dialog. Its button is freed a moment after the first letter. */
export function composer(kind: Composer): (text: string) => Built {
  return (text) => {
    const root = fromTemplate(kind);
    const place = part(root, 'editor');
    const button = part(root, 'publish') as HTMLButtonElement;
    const editor = kind === 'shadow-post' ? mountQuill(place, text) : mountTipTap(place, text, keysOf(kind));
    freeWhenWritten(button, editor);
    on(button, 'click', () => {
      publish(editor.text(), 'click');
      root.remove();
    });
    on(part(root, 'close'), 'click', () => root.remove());
    return {
      root,
      text: editor.text,
      ...(root instanceof HTMLDialogElement && { shown: () => root.showModal() }),
    };
  };
}

/** Shows the files that were chosen, in whatever dialog is open. */
export function showFiles(dialog: ParentNode, files: FileList | null): void {
  const previews = [...(files ?? [])].map((file) => {
    const image = document.createElement('img');
    image.src = URL.createObjectURL(file);
    image.alt = '';
    return image;
  });
  part(dialog, 'previews').replaceChildren(...previews);
}

function keysOf(kind: Composer): Record<string, string> {
  return { 'aria-label': LABEL, ...(kind === 'dialog-post' && { componentkey: 'ShareBox_textEditor' }) };
}

function freeWhenWritten(button: HTMLButtonElement, editor: PageEditor): void {
  const free = () => {
    button.disabled = editor.text().trim() === '';
  };
  free();
  editor.onText(() => requestAnimationFrame(free));
}
