import type { Page } from 'playwright-core';
import { settled } from '../../bench/page-metrics';
import type { Surface } from './compose-boxes';

/** One thing that authors do in an editor beside typing letters, by what the browser itself offers for it. */
export type Act = (page: Page, surface: Surface) => Promise<void>;

/** What authors do beside typing. Each starts with the caret at the end of the text. */
export const ACTS: Readonly<Record<string, Act>> = {
  'copies and pastes': (page) => press(page, 'Control+Shift+ArrowLeft', 'Control+c', 'End', 'Control+v'),
  'cuts and takes it back': (page) => press(page, 'Control+Shift+ArrowLeft', 'Control+x', 'Control+z'),
  'takes back what was typed': async (page) => {
    await page.keyboard.type(' Echt waar');
    await press(page, 'Control+z', 'Control+Shift+z', 'Control+z');
  },
  'drags words to another place': dragFirstWord,
  'writes with an input method': compose,
  'chooses an emoji in the system’s picker': (page) => page.keyboard.insertText(' 🎉👩‍🏫'),
  'chooses an emoji in the page’s picker': async (page) => {
    await page.evaluate(() => document.execCommand('insertText', false, '👍'));
  },
  'picks somebody to mention': mention,
  'deletes by word and starts a new line': (page) => press(page, 'Control+Backspace', 'Shift+Enter', 'x'),
};

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // Editors follow the browser's selection a moment later.
    await settled(page);
  }
}

async function dragFirstWord(page: Page, { editor }: Surface): Promise<void> {
  const { x, y, height } = (await page.locator(editor).boundingBox())!;
  const from = { x: x + 18, y: y + Math.min(height / 2, 20) };
  await page.mouse.dblclick(from.x, from.y);
  await settled(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y, { steps: 4 });
  await page.mouse.move(from.x + 130, from.y, { steps: 4 });
  await page.mouse.up();
}

async function compose(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of ['に', 'にほ', 'にほん']) {
    const { length } = text;
    await session.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
  }
  await session.send('Input.insertText', { text: '日本' });
  await session.detach();
}

/** As networks do it: a list opens at the @, the editor names the lit option, and Enter picks it. */
async function mention(page: Page, { editor }: Surface): Promise<void> {
  await page.locator(editor).evaluate((box) => {
    const list = document.createElement('ul');
    list.role = 'listbox';
    list.innerHTML = '<li id="option-1" role="option">Joris</li>';
    const pick = (event: Event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      box.removeEventListener('keydown', pick, true);
      box.removeAttribute('aria-activedescendant');
      list.remove();
      document.execCommand('insertText', false, 'Joris ');
    };
    document.body.append(list);
    box.setAttribute('aria-activedescendant', 'option-1');
    box.addEventListener('keydown', pick, true);
  });
  await page.keyboard.type(' @');
  await page.keyboard.press('Enter');
}

/** What can be told of an editor afterwards: its text, where the caret is, and what the page heard of it. */
export interface Outcome {
  readonly text: string;
  readonly beforeCaret: string;
  readonly heard: readonly string[];
  readonly attributes: readonly string[];
}

/** Notes what the page hears of its editor from now on. */
export async function listenTo(page: Page, { editor }: Surface): Promise<void> {
  await page.locator(editor).evaluate((box) => {
    const heard: string[] = [];
    const note = (event: Event) => {
      const { type, defaultPrevented } = event;
      const kind = event instanceof InputEvent ? ` ${event.inputType}` : '';
      heard.push(`${type}${kind}${defaultPrevented ? ' prevented' : ''}`);
    };
    const kinds = [
      'keydown',
      'keyup',
      'mousedown',
      'beforeinput',
      'input',
      'paste',
      'cut',
      'copy',
      'drop',
      'dragstart',
    ];
    for (const kind of [...kinds, 'compositionstart', 'compositionend', 'focusin', 'focusout'])
      box.addEventListener(kind, note);
    Object.assign(window, { heardOfEditor: heard });
  });
}

/** How the editor stands now. */
export function outcomeOf(page: Page, { editor }: Surface): Promise<Outcome> {
  return page.locator(editor).evaluate((box) => {
    const area = box instanceof HTMLTextAreaElement ? box : undefined;
    const { heardOfEditor } = window as unknown as { heardOfEditor: string[] };
    const root = box.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
    const selection = ('getSelection' in root && root.getSelection?.()) || document.getSelection()!;
    const before = document.createRange();
    before.selectNodeContents(box);
    if (!area && box.contains(selection.focusNode))
      before.setEnd(selection.focusNode!, selection.focusOffset);
    return {
      text: area?.value ?? (box as HTMLElement).innerText,
      beforeCaret: area ? area.value.slice(0, area.selectionEnd) : before.toString(),
      heard: heardOfEditor,
      attributes: [...box.attributes]
        // React gives some of them a new number each time.
        .filter(({ name }) => name !== 'style' && name !== 'aria-describedby')
        .map(({ name, value }) => `${name}=${value}`)
        .sort(),
    };
  });
}
