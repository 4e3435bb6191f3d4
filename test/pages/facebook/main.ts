import { delegate, on } from '../delegation';
import { part } from '../parts';
import { openChat } from './chat';
import { openComments } from './comments';
import { openComposer } from './composer';

/** The page: a feed with comments, a chat, and the dialog of a new post, after the structure the network's page has. */
const root = document.querySelector('#root') as HTMLElement;
delegate(root, ['click', 'submit', 'change']);

// On a page of an organisation the dialog first says "next".
const steps = location.search === '?pagina' ? ['Volgende', 'Plaatsen'] : ['Plaatsen'];

on(part(root, 'open-composer'), 'click', () => openComposer(root, { title: 'Bericht maken', steps }));
on(part(root, 'open-edit'), 'click', () =>
  openComposer(root, {
    title: 'Bericht bewerken',
    steps: ['Opslaan'],
    paragraphs: ['Wat een mooie dag was het.'],
  }),
);
on(part(root, 'like'), 'click', () => part(root, 'like').setAttribute('aria-pressed', 'true'));

openComments(part(root, 'comment'));
openComments(part(root, 'reply'));
openChat(part(root, 'chat'));
