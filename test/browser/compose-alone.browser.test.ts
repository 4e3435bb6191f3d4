import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keepComposePage } from './rig/compose-page';
import type { OurLayer } from './rig/our-layer';

const FORMS = `
  <form><textarea data-box="area" rows="3" cols="40"></textarea><button>Plaatsen</button></form>
  <form><div data-box="editable" contenteditable style="width:20em;height:5em;overflow:auto"></div><button>Plaatsen</button></form>
  <input id="search">`;

let page: Page;
let layer: OurLayer;
const { mark, published } = keepComposePage(FORMS, (stand) => {
  ({ page, layer } = stand);
});

describe('holding', () => {
  it('needs a reason to let go', async () => {
    await write('editable', 'STOP');
    await publish('editable');
    await press('without a reason');
    await publish('editable');
    expect(await published()).toEqual([]);
    await press('anyway');
    await publish('editable');
    expect(await published()).toEqual(['STOP']);
    await publish('editable');
    expect(await published()).toEqual(['STOP']);
  });

  it('is for the text that was released and no other', async () => {
    await write('area', 'STOP');
    await publish('area');
    await press('anyway');
    await page.keyboard.type('!');
    await publish('area');
    expect(await published()).toEqual([]);
  });

  it('holds what a script of the page submits, too', async () => {
    await write('area', 'STOP');
    await page.evaluate(() => document.forms[0]!.requestSubmit());
    await expect.poll(() => layer.spotOf('[role=alertdialog]')).toBeDefined();
    expect(await published()).toEqual([]);
  });

  it('holds the keyboard on the button: Enter and the space bar', async () => {
    await write('area', 'STOP');
    for (const key of ['Enter', ' ']) {
      await page.focus('form:nth-of-type(1) button');
      await page.keyboard.press(key);
      await press('back');
    }
    expect(await published()).toEqual([]);
  });

  it('works in an open shadow root and in a modal dialog of the page', async () => {
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      const host = document.createElement('div');
      dialog.append(host);
      document.body.append(dialog);
      const root = host.attachShadow({ mode: 'open' });
      root.append(document.forms[0]!);
      root.addEventListener('submit', (event) => {
        event.preventDefault();
        window.desk.published.push('from the shadow root');
      });
      dialog.showModal();
    });
    await write('area', 'STOP');
    await expect.poll(mark).toBe('mark stop');
    await press('mark stop');
    await expect.poll(() => layer.textOf('.at-panel')).toContain('panel');
    await page.evaluate(() => {
      document.querySelector('dialog div')!.shadowRoot!.querySelector('form')!.requestSubmit();
    });
    await press('back');
    await publish('area');
    await press('anyway');
    expect(await focusedBox()).toBe('area');
    expect(await published()).toEqual([]);
    await publish('area');
    expect(await published()).toEqual(['from the shadow root']);
  });
});

describe('following', () => {
  it('costs nothing while no compose box has the focus', async () => {
    await write('area', 'een');
    await page.click('#search');
    await expect.poll(() => page.evaluate(() => window.desk.states.at(-1))).toBe('none');
    const before = await page.evaluate(() => window.desk.checks);
    await page.keyboard.type('STOP');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-box=editable]')!.textContent = 'STOP';
    });
    await frames();
    expect(await page.evaluate(() => window.desk.checks)).toBe(before);
    expect(await mark()).toBeUndefined();
  });

  it('hears what a script writes into the editor in use', async () => {
    await page.click('[data-box=editable]');
    await expect.poll(mark).toBe('mark clear');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-box=editable]')!.textContent = 'STOP';
    });
    await expect.poll(mark).toBe('mark stop');
  });

  it('marks only words that are in sight and that nothing lies over', async () => {
    await write('editable', 'STOP');
    await expect.poll(lines).toBe(1);
    await page.keyboard.press('Home');
    await page.keyboard.type('a\n'.repeat(12));
    await expect.poll(lines).toBe(1);
    await page.evaluate(() => document.querySelector('[data-box=editable]')!.scrollTo(0, 0));
    await expect.poll(lines).toBe(0);
    await page.evaluate(() => document.querySelector('[data-box=editable]')!.scrollTo(0, 10_000));
    await expect.poll(lines).toBe(1);
    await page.evaluate(() => {
      const menu = document.createElement('div');
      menu.style.cssText = 'position:fixed;inset:0;background:white';
      document.body.append(menu);
      window.dispatchEvent(new Event('resize'));
    });
    await expect.poll(lines).toBe(0);
  });

  it('ends when the focus goes from the panel to nowhere', async () => {
    await write('area', 'STOP');
    await expect.poll(mark).toBe('mark stop');
    await page.evaluate(() => window.desk.compose.openPanel());
    await expect.poll(() => layer.textOf('.at-panel')).toContain('panel');
    await page.mouse.click(600, 500);
    await expect.poll(() => page.evaluate(() => window.desk.states.at(-1))).toBe('none');
    expect(await mark()).toBeUndefined();
  });

  it('hears of what is added beside the editor in a part of the page that came to be its own', async () => {
    await page.evaluate(() => {
      const part = document.createElement('div');
      part.dataset.scope = '';
      document.forms[0]!.prepend(part);
      part.append(document.querySelector('[data-box=area]')!);
    });
    await write('area', 'een');
    await page.evaluate(() => delete document.querySelector<HTMLElement>('[data-scope]')!.dataset.scope);
    await page.keyboard.press('Enter');
    await frames();
    await frames();
    const before = await page.evaluate(() => window.desk.checks);
    await page.evaluate(() => document.forms[0]!.append(document.createElement('hr'), 'een foto'));
    await expect.poll(() => page.evaluate(() => window.desk.checks)).toBeGreaterThan(before);
  });

  it('ends with the signal, and leaves nothing behind', async () => {
    await write('area', 'STOP');
    await expect.poll(mark).toBe('mark stop');
    await page.evaluate(() => window.desk.stop());
    expect(await page.evaluate(() => document.documentElement.lastElementChild!.tagName)).toBe('BODY');
    await page.click('[data-box=editable]');
    await publish('area');
    expect(await published()).toEqual(['STOP']);
    expect(await mark()).toBeUndefined();
  });
});

async function write(box: string, text: string): Promise<void> {
  await page.click(`[data-box=${box}]`);
  await page.keyboard.type(text);
}

function publish(box: string): Promise<void> {
  return page.click(`form:has([data-box=${box}]) button`);
}

async function press(words: string): Promise<void> {
  await expect.poll(() => layer.spotOf('button', words)).toBeDefined();
  const { x, y } = (await layer.spotOf('button', words))!;
  await page.mouse.click(x, y);
}

function lines() {
  return layer.ask((root) => root.querySelectorAll('.underline').length, null);
}

function frames(): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

function focusedBox(): Promise<string | undefined> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return (focused as HTMLElement).dataset.box;
  });
}
