import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from '../probe/fixer';
import { bundle } from './pages';

/** An unpacked extension of which a test can ask for edits: its script stands in the same place as ours. */
export interface Fixer {
  readonly folder: string;
  remove(): void;
}

/** Makes the extension for one of the browsers. */
export async function fixerFor(browser: 'chrome' | 'firefox'): Promise<Fixer> {
  const folder = mkdtempSync(join(tmpdir(), 'fixer-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'Fixer', version: '1', host_permissions: ['https://fixes.example/*'] },
    content_scripts: [{ matches: ['https://fixes.example/*'], js: ['fixer.js'] }],
    background: browser === 'chrome' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'fixer@example.org' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'fixer.js'), await bundle('test/browser/probe/fixer.ts', 'fixer'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Asks for an edit, in the page; gives what came of it. */
export function fix(asked: Asked): Promise<string> {
  const page = document.documentElement;
  delete page.dataset.fixed;
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (page.dataset.fixed === undefined) return;
      observer.disconnect();
      resolve(page.dataset.fixed);
    });
    observer.observe(page, { attributes: true });
    document.dispatchEvent(new CustomEvent('fix', { detail: JSON.stringify(asked) }));
  });
}

/** What the extension reads in an editor, in the page. */
export function read(selector: string): string {
  document.dispatchEvent(new CustomEvent('read', { detail: selector }));
  return document.documentElement.dataset.read ?? '';
}

/** The words before the caret, in the page. */
export function beforeCaret(selector: string): string {
  const editor = document.querySelector<HTMLElement>(selector)!;
  if (editor instanceof HTMLTextAreaElement) return editor.value.slice(0, editor.selectionStart);
  const { focusNode, focusOffset } = getSelection()!;
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.setEnd(focusNode!, focusOffset);
  return range.toString();
}
