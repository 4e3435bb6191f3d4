import { on } from '../delegation';
import { modelText, mountEditor, onText } from '../lexical';
import { element, part } from '../parts';
import { publish } from '../published';
import { type Built, fromTemplate, putBox } from '../rebuild';

const TITLES = ['Nieuw bericht maken', 'Bijsnijden', 'Bewerken', 'Nieuw bericht maken'];
const CAPTION = TITLES.length - 1;

/** What the wizard knows while its dialogs come and go. */
interface Making {
  readonly place: HTMLElement;
  files: File[];
  caption: string;
}

/** A new post: each step is a dialog of its own, and only that of the caption shares. */
export function openWizard(place: HTMLElement): void {
  show({ place, files: [], caption: '' }, 0);
}

/** The dialog in which the caption of a post on the network is changed. */
export function openEdit(place: HTMLElement): void {
  const making = { place, files: [], caption: 'Wat een mooie dag was het.' };
  putBox(place, (text) => captionStep(making, text, 'Informatie bewerken', 'Gereed'), making.caption);
}

function show(making: Making, step: number): void {
  making.place.querySelector('[role="dialog"]')?.remove();
  if (step === CAPTION) {
    putBox(making.place, (text) => captionStep(making, text, TITLES[step] ?? '', 'Delen'), making.caption);
    return;
  }
  const dialog = stepDialog(TITLES[step] ?? '', step === 0 ? '' : 'Volgende');
  const content = part(dialog, 'content');
  if (step === 0) content.append(fromTemplate('choose'));
  else content.append(...making.files.map(preview));
  on(part(dialog, 'next'), 'click', () => show(making, step + 1));
  on(part(dialog, 'back'), 'click', () => show(making, Math.max(0, step - 1)));
  making.place.append(dialog);
  if (step > 0) return;
  on(part(dialog, 'files'), 'change', (event) => {
    making.files = [...((event.target as HTMLInputElement).files ?? [])];
    show(making, 1);
  });
}

function captionStep(making: Making, text: string, title: string, says: string): Built {
  const dialog = stepDialog(title, says);
  part(dialog, 'content').append(fromTemplate('caption'));
  part(dialog, 'media').append(...(making.files.length > 0 ? making.files.map(preview) : [sent()]));
  part(dialog, 'alts').append(...making.files.map(alternative));
  const root = element(dialog, '[contenteditable]');
  const placeholder = root.nextElementSibling as HTMLElement;
  const editor = mountEditor(root, text.split('\n'));
  onText(editor, (words) => {
    making.caption = words;
    placeholder.hidden = words !== '';
  });
  on(part(dialog, 'back'), 'click', () => show(making, CAPTION - 1));
  on(part(dialog, 'next'), 'click', () => {
    publish(modelText(editor), 'click');
    dialog.remove();
  });
  return { root: dialog, text: () => modelText(editor), gone: () => editor.setRootElement(null) };
}

function stepDialog(title: string, says: string): HTMLElement {
  const dialog = fromTemplate('step');
  dialog.setAttribute('aria-label', title);
  part(dialog, 'title').textContent = title;
  part(dialog, 'next').textContent = says;
  return dialog;
}

function preview(file: File): HTMLImageElement {
  const image = document.createElement('img');
  image.src = URL.createObjectURL(file);
  image.className = 'b6';
  return image;
}

/** A picture that the network has already. */
function sent(): HTMLImageElement {
  const image = document.createElement('img');
  image.src = 'data:,';
  image.className = 'b6';
  return image;
}

function alternative(file: File): HTMLElement {
  const small = preview(file);
  small.className = 'b7';
  const input = document.createElement('input');
  input.type = 'text';
  input.placeholder = 'Alternatieve tekst schrijven…';
  const row = document.createElement('div');
  row.append(small, input);
  return row;
}
