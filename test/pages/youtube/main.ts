import { element, part } from '../parts';
import { publish } from '../published';
import { fromTemplate, putBox } from '../rebuild';
import { openStudio } from './studio';
import { writable } from './writable';

/** The page of one address: a film with comments, a channel's posts, or the Studio. Its policy trusts no markup. */
const looks = new CSSStyleSheet();
looks.replaceSync(`
  body { font: 15px/1.4 sans-serif; max-width: 40rem; margin: 1rem auto 20rem; }
  ytd-commentbox, ytd-backstage-post-dialog-renderer, ytcp-uploads-dialog, #title-textarea, #description-textarea,
  ytd-comment-thread-renderer, ytd-comments, ytcp-app { display: block; padding: .5rem; border: 1px solid #ddd; }
  [contenteditable] { white-space: pre-wrap; min-height: 1.5em; outline: none; }
  [hidden] { display: none !important; }
`);
document.adoptedStyleSheets = [looks];

const root = element(document, '#root');
if (location.host.startsWith('studio.')) openStudio(root);
else if (location.pathname.includes('/community')) openCommunity();
else openWatch();

function openWatch(): void {
  root.append(fromTemplate('watch'));
  putCommentBox(part(root, 'comment'));
  putCommentBox(part(root, 'reply'));
}

/** The dialog has its button twice: one takes no room. */
function openCommunity(): void {
  root.append(fromTemplate('community'));
  putCommentBox(part(root, 'post'));
  const ghost = element(root, '#submit-button').cloneNode(true) as HTMLElement;
  ghost.hidden = true;
  element(root, '#buttons').prepend(ghost);
}

function putCommentBox(place: HTMLElement): void {
  putBox(place, (text) => {
    const box = fromTemplate('box');
    const field = writable(element(box, '[contenteditable]'), text);
    element(box, '#submit-button button').onclick = () => {
      if (field.text().trim() === '') return;
      publish(field.text(), 'click');
      field.write('');
    };
    return { root: box, text: field.text };
  });
}
