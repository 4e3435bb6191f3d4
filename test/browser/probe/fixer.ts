import type { Finding } from '../../../src/analyser/report';
import { applyFix } from '../../../src/compose/fixing';
import type { Edit } from '../../../src/fixes/fix';
import { readEditorText } from '../../../src/sites/editor-text';
import type { Site } from '../../../src/sites/site';

/** The content script of an extension that makes edits where a test asks for them, as ours does. */

/** What a test asks for by an event on the document; the answer comes as an attribute of the page. */
export interface Asked {
  readonly selector: string;
  readonly edit: Edit;
  /** The text as the asker knows it; otherwise as it stands. */
  readonly before?: string;
  readonly unfinished?: true;
}

document.addEventListener('fix', async (event) => {
  const asked: Asked = JSON.parse((event as CustomEvent<string>).detail);
  document.documentElement.dataset.fixed = await made(asked);
});

document.addEventListener('read', (event) => {
  const { editor } = boxAt((event as CustomEvent<string>).detail);
  document.documentElement.dataset.read = readEditorText(editor).text;
});

async function made({ selector, edit, before, unfinished }: Asked): Promise<string> {
  const site: Site = {
    id: 'page',
    hosts: [],
    find: () => [boxAt(selector)],
    read: ({ editor }) => readEditorText(editor),
    context: () => ({ kind: 'post', account: 'unknown', attachments: [] }),
    publishControls: () => [],
    publishes: () => false,
  };
  const box = boxAt(selector);
  const text = before ?? site.read(box).text;
  const fix = { id: 'test', label: '', values: {}, edit, ...(unfinished && { unfinished }) };
  const chosen = { finding: {} as Finding, fix, text };
  return (await applyFix(site, { root: document, box }, chosen, performance.now())).result;
}

function boxAt(selector: string) {
  const editor = document.querySelector<HTMLElement>(selector)!;
  return { editor, scope: editor, key: selector };
}
