import type { Site } from '../sites/site';
import type { Found } from './check';
import { boxesIn, rootsOf } from './roots';

/** Pages publish on any of these, so all of them are watched. */
export const PUBLISH_EVENTS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'keydown',
  'submit',
] as const;

const COMPLETING: readonly string[] = ['click', 'keydown', 'submit'];

/** Whether this event ends the author's gesture; those before it only lead up to it. */
export function completes(event: Event): boolean {
  return COMPLETING.includes(event.type);
}

/**
 * The compose boxes that this event publishes, looked up on the page as it stands now. One control may publish
 * several, such as all posts of a thread.
 */
export function boxesPublishedBy(event: Event, site: Site, document: Document): Found[] {
  const found = boxesIn(site, rootsOf(event, document));
  const path = event.composedPath();
  const pressed = found.filter((one) => isPublishing(event, one, path, site));
  return pressed.length > 0 ? withThread(pressed, found, site) : [];
}

/** Whether an event can publish at all. Ordinary typing costs nothing: no page publishes at a letter or a space in a text. */
export function mayPublish(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  const pressing = key === 'Enter' || (key === ' ' && !isWritten(event.composedPath()[0]));
  return (pressing || ctrlKey || metaKey || altKey) && !isComposing;
}

function isWritten(target: EventTarget | undefined): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function isPublishing(event: Event, { box }: Found, path: EventTarget[], site: Site): boolean {
  if (event.type === 'submit') return isSubmitOf(event, box.editor, site.publishControls(box));
  if (!(event instanceof KeyboardEvent)) return site.publishControls(box).some((one) => path.includes(one));
  if (path.includes(box.editor)) return site.publishes(box, event);
  const pressing = event.key === 'Enter' || event.key === ' ';
  return pressing && site.publishControls(box).some((one) => path.includes(one));
}

function isSubmitOf(event: Event, editor: Element, controls: readonly Element[]): boolean {
  const form = event.composedPath()[0];
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  // What can be seen was pressed for what it says; Enter names no button, and a script may press a hidden one.
  if (submitter?.checkVisibility() && !controls.some((one) => isPartOf(one, submitter))) return false;
  return (
    form instanceof Element && (form.contains(editor) || controls.some((control) => form.contains(control)))
  );
}

function isPartOf(control: Element, submitter: Element): boolean {
  return control.contains(submitter) || submitter.contains(control);
}

function withThread(pressed: Found[], found: Found[], site: Site): Found[] {
  const controls = pressed.flatMap(({ box }) => [...site.publishControls(box)]);
  const shares = ({ box }: Found) => site.publishControls(box).some((one) => controls.includes(one));
  return found.filter((one) => pressed.includes(one) || shares(one));
}
