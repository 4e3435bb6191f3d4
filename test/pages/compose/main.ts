import type { Report } from '../../../src/analyser/report';
import { type Compose, startCompose } from '../../../src/compose/compose';
import type { ComposeState, ComposeView } from '../../../src/compose/view';
import { readEditorText } from '../../../src/sites/editor-text';
import type { Site } from '../../../src/sites/site';

declare global {
  interface Window {
    /** What compose told, published and may fail at on this page. */
    desk: {
      states: (ComposeState['status'] | 'none')[];
      published: string[];
      checks: number;
      fails: Partial<Record<'check' | 'context' | 'dialog' | 'dialogHalfway' | 'find', boolean>>;
      /** The kinds of the posts that were seen to have gone out. */
      wentOut: string[];
      /** Whether there is something to say after a post. */
      reminds?: boolean;
      compose: Compose;
      stop(): void;
    };
  }
}

const life = new AbortController();

/** A page of forms: every text area or editable element is a compose box, and its form's button publishes. */
const site: Site = {
  id: 'page',
  hosts: [],
  find(root) {
    if (window.desk.fails.find) throw new Error('The page cannot be read');
    return [...root.querySelectorAll<HTMLElement>('[data-box]')].map((editor) => ({
      editor,
      scope: editor.closest('[data-scope], form')!,
      key: editor.dataset.box!,
    }));
  },
  read: ({ editor }) =>
    editor instanceof HTMLTextAreaElement
      ? { text: editor.value, rangeOf: () => undefined }
      : readEditorText(editor),
  context() {
    if (window.desk.fails.context) throw new Error('What stands around it cannot be read');
    return { kind: 'post', account: 'unknown', attachments: [] };
  },
  publishControls: ({ scope }) => [...scope.querySelectorAll('button')],
  publishes: (_, event) => event.key === 'Enter' && event.ctrlKey,
};

/** Finds the word STOP, and nothing else. */
function check(text: string): Report {
  window.desk.checks += 1;
  if (window.desk.fails.check) throw new Error('The check is broken');
  const start = text.indexOf('STOP');
  if (start < 0) return { verdict: 'clear', findings: [], tips: [] };
  const finding = {
    rule: 'word',
    level: 'stop',
    words: 'STOP',
    message: '',
    values: {},
    because: [],
  } as const;
  return {
    verdict: 'stop',
    findings: [{ ...finding, clauses: [], span: { start, end: start + 4 } }],
    tips: [],
  };
}

/** As plain as a view can be. */
const view: ComposeView = {
  styles: '',
  drawMark(into, state, actions) {
    into.replaceChildren(button(`mark ${state.status}`, actions.togglePanel));
  },
  drawPanel(into, state, actions) {
    const finding = state.report?.findings[0];
    const show = finding ? [button('to the words', () => actions.goTo(finding))] : [];
    const panel = document.createElement('div');
    panel.setAttribute('role', 'dialog');
    panel.tabIndex = -1;
    panel.append('panel', ...show);
    into.replaceChildren(...(state.panelOpen ? [panel] : []));
  },
  drawHold(into, _, actions) {
    if (window.desk.fails.dialog) throw new Error('The dialog cannot be drawn');
    const dialog = document.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    into.append(dialog);
    if (window.desk.fails.dialogHalfway) throw new Error('The dialog could be drawn halfway');
    const leave = (then: () => void) => () => {
      dialog.remove();
      then();
    };
    dialog.append(
      button('back', leave(actions.goBack)),
      button(
        'without a reason',
        leave(() => actions.publishAnyway('  ')),
      ),
      button(
        'anyway',
        leave(() => actions.publishAnyway('agreed')),
      ),
    );
    into.replaceChildren(dialog);
    dialog.showModal();
  },
  clear: () => undefined,
};

// A form's submit stays in our layer; clicks are kept from everyone.
function button(words: string, pressed: () => void): HTMLFormElement {
  const form = document.createElement('form');
  const element = document.createElement('button');
  element.textContent = words;
  form.append(element);
  form.onsubmit = (event) => {
    event.preventDefault();
    pressed();
  };
  return form;
}

const states: Window['desk']['states'] = [];
window.desk = {
  states,
  published: [],
  wentOut: [],
  checks: 0,
  fails: {},
  stop: () => life.abort(),
} as unknown as Window['desk'];
const onState = (state: ComposeState | undefined) => states.push(state?.status ?? 'none');
window.desk.compose = startCompose({
  ...{ site, check, view: () => view, onState, document, signal: life.signal },
  reminds: () => window.desk.reminds === true,
  onPublished: ({ kind }) => window.desk.wentOut.push(kind),
});

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const box = (event.composedPath()[0] as HTMLFormElement).querySelector<HTMLElement>('[data-box]')!;
  window.desk.published.push(box instanceof HTMLTextAreaElement ? box.value : box.textContent);
});
