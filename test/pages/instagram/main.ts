import { delegate, on } from '../delegation';
import { element, part } from '../parts';
import { publish } from '../published';
import { type Built, fromTemplate, putBox } from '../rebuild';
import { answerTo, commentForm } from './comment';
import { directMessage } from './direct';
import { openEdit, openWizard } from './wizard';

/** The feed with comments, a conversation, or the author's own profile; a new post over any of them. */
const root = element(document, '#root');
const main = part(root, 'main');
delegate(root, ['click', 'change', 'input', 'keydown']);

on(part(root, 'create'), 'click', () =>
  location.search === '?wijzigen' ? openEdit(root) : openWizard(root),
);

if (location.pathname.startsWith('/direct/')) putBox(main, directMessage);
else if (location.pathname.startsWith('/accounts/')) putBox(main, profile, 'Juf van groep 5');
else {
  main.append(fromTemplate('feed'));
  putBox(part(main, 'comment-place'), commentForm);
  putBox(part(main, 'second-place'), commentForm);
  on(part(main, 'answer'), 'click', () => answerTo(part(main, 'comment-place'), 'bramvisser'));
}

function profile(text: string): Built {
  const form = fromTemplate('profile');
  const area = element<HTMLTextAreaElement>(form, 'textarea');
  area.value = text;
  on(part(form, 'publish'), 'click', () => publish(area.value, 'click'));
  return { root: form, text: () => area.value };
}
