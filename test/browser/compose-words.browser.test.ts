import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keepComposePage } from './rig/compose-page';
import type { OurLayer } from './rig/our-layer';

const FORMS = `<body style="margin:0;height:3000px">
  <form style="margin-top:40px"><textarea data-box="area" rows="4" cols="40"></textarea><button>Plaatsen</button></form>
  <form><div data-box="editable" contenteditable style="width:20em;height:5em;overflow:auto"></div><button>Plaatsen</button></form>
  <form><textarea data-box="tall" style="height:2000px;width:300px"></textarea><button>Plaatsen</button></form>`;
const LONG = `${'Een lange regel die het vak vult en nog verder gaat. '.repeat(30)}STOP ${'En daarna nog veel meer. '.repeat(60)}`;

let page: Page;
let layer: OurLayer;
const { mark } = keepComposePage(FORMS, (stand) => {
  ({ page, layer } = stand);
});

describe('words that a page takes away by itself', () => {
  it('lose their marks, while the text area has the focus', async () => {
    await write('area', 'STOP');
    await expect.poll(lines).toBe(1);
    await empty();
    await expect.poll(mark).toBe('mark clear');
    expect(await lines()).toBe(0);
  });

  it('lose their marks, while the focus is on its button', async () => {
    await write('area', 'STOP');
    await expect.poll(lines).toBe(1);
    await page.focus('form:has([data-box=area]) button');
    await empty();
    await expect.poll(mark).toBe('mark clear');
    expect(await lines()).toBe(0);
  });
});

describe.each(['area', 'editable', 'tall'])('the way to the words (%s)', (box) => {
  it('scrolls until they are in sight', async () => {
    await page.click(`[data-box=${box}]`, { position: { x: 20, y: 20 } });
    await page.keyboard.insertText(LONG);
    await page.keyboard.press('Control+Home');
    await expect.poll(mark).toBe('mark stop');
    await press('mark stop');
    await press('to the words');
    await expect.poll(lines).toBe(1);
    const inSight = await layer.ask((root) => {
      const line = root.querySelector('.underline')!.getBoundingClientRect();
      return line.top >= 0 && line.bottom <= innerHeight && line.height > 10;
    }, null);
    expect(inSight).toBe(true);
  });
});

/** The page empties its text area, as one does when the text has been sent at last. */
function empty(): Promise<void> {
  return page.evaluate(() => {
    document.querySelector('textarea')!.value = '';
  });
}

async function write(box: string, text: string): Promise<void> {
  await page.click(`[data-box=${box}]`);
  await page.keyboard.type(text);
}

async function press(words: string): Promise<void> {
  // The page may still be scrolling.
  let last = '';
  const isStill = async () => {
    const before = last;
    last = JSON.stringify(await layer.spotOf('button', words));
    return last === before;
  };
  await expect.poll(isStill).toBe(true);
  const { x, y } = (await layer.spotOf('button', words))!;
  await page.mouse.click(x, y);
}

function lines() {
  return layer.ask((root) => root.querySelectorAll('.underline').length, null);
}
