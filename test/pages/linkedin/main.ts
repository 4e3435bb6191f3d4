import { delegate, on } from '../delegation';
import { element, part } from '../parts';
import { putBox } from '../rebuild';
import { chat } from './chat';
import { commentBox, editBox } from './comments';
import { type Composer, composer, showFiles } from './composer';

/**
 * The feed with one post, its comments and the dialogs of a new post in both generations; the back office of a page
 * and a conversation have addresses of their own. `?kaal` takes away every key that the network's own code looks for.
 */
const EVENTS = ['click', 'submit', 'change', 'input', 'keydown'];
const KEYS = ['componentkey', 'data-sdui-screen', 'data-test-modal-id', 'data-testid'];
const root = element(document, '#root');
const outlet = element(document, '#interop-outlet');
const shadow = outlet.attachShadow({ mode: 'open' });
const byEnter = location.search === '?enter';

delegate(document.body, EVENTS);
const stage = document.createElement('div');
shadow.append(element(document, '#looks').cloneNode(true), stage);
// These two do not leave a shadow root; all others are heard at the body.
delegate(stage, ['submit', 'change']);

const DIALOGS: Readonly<Record<string, Composer>> = { company: 'company-post', in: 'about' };
const dialog = DIALOGS[location.pathname.split('/')[1] ?? ''] ?? 'dialog-post';
on(part(root, 'open-shadow'), 'click', () => putBox(stage, composer('shadow-post')));
on(part(root, 'open-dialog'), 'click', openDialog);
on(part(root, 'open-chat'), 'click', () => putBox(stage, chat(byEnter)));
on(part(root, 'open-comment'), 'click', () => putBox(part(root, 'comment-place'), commentBox('Commentaar')));
on(part(root, 'open-reply'), 'click', () => putBox(part(root, 'reply-place'), commentBox('Reageren')));
on(part(root, 'open-edit'), 'click', () =>
  putBox(part(root, 'edit-place'), editBox, 'Dat is jammer om te horen.'),
);
on(part(root, 'files'), 'change', (event) => {
  const within = shadow.querySelector('[role="dialog"]') ? stage : document;
  showFiles(within, (event.target as HTMLInputElement).files);
});
if (location.pathname.startsWith('/messaging/')) putBox(part(root, 'thread'), chat(byEnter));

/** The page first shows a dialog with nothing in it, and puts the real one in its place. */
function openDialog(): void {
  const placeholder = document.createElement('dialog');
  document.body.append(placeholder);
  placeholder.showModal();
  requestAnimationFrame(() => {
    placeholder.remove();
    putBox(document.body, composer(dialog));
  });
}

if (location.search === '?kaal') {
  const strip = () => {
    for (const within of [document, stage]) {
      for (const key of KEYS) for (const one of within.querySelectorAll(`[${key}]`)) one.removeAttribute(key);
    }
  };
  for (const within of [document, stage])
    new MutationObserver(strip).observe(within, { childList: true, subtree: true, attributes: true });
  strip();
}
