import { element } from '../parts';
import { publish } from '../published';
import { fromTemplate } from '../rebuild';
import { writable } from './writable';

const LAST_STEP = 3;

/** The Studio: the four steps of an upload, or the details of a film that is there already. */
export function openStudio(root: HTMLElement): void {
  const edits = location.pathname.endsWith('/edit');
  root.append(fromTemplate(edits ? 'details' : 'studio'));
  const title = writable(element(root, '#title-textarea [contenteditable]'), edits ? 'Sportdag' : '');
  const about = writable(element(root, '#description-textarea [contenteditable]'), '');
  const finish = () => publish(`${title.text()}\n${about.text()}`, 'click');
  if (edits) element(root, '#save button').onclick = finish;
  else openSteps(root, finish);
}

function openSteps(root: HTMLElement, finish: () => void): void {
  let step = 0;
  const show = () => {
    for (const part of root.querySelectorAll<HTMLElement>('[data-step]'))
      part.hidden = part.dataset.step !== String(step);
    element(root, '#next-button').hidden = step === LAST_STEP;
    element(root, '#done-button').hidden = step !== LAST_STEP;
  };
  element(root, '#next-button button').onclick = () => {
    step += 1;
    show();
  };
  element(root, '#done-button button').onclick = finish;
  show();
}
