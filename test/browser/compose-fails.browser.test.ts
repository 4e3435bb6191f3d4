import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { keepComposePage } from './rig/compose-page';
import type { OurLayer } from './rig/our-layer';

const FORMS = `
  <form><textarea data-box="area" rows="3" cols="40"></textarea><button>Plaatsen</button></form>
  <input id="search">`;

let page: Page;
let layer: OurLayer;
const { mark, published } = keepComposePage(FORMS, (stand) => {
  ({ page, layer } = stand);
});

describe('when something of ours fails', () => {
  it('the post goes through, and the author is told that it was not checked', async () => {
    await fail('check');
    await write('STOP');
    await expect.poll(mark).toBe('mark unchecked');
    await publish();
    expect(await published()).toEqual(['STOP']);
  });

  it('the author is told of a post that a script of the page sends from where nobody writes', async () => {
    await write('STOP');
    await page.click('#search');
    await expect.poll(told).toBe('none');
    await fail('check');
    await page.evaluate(() => document.forms[0]!.requestSubmit());
    expect(await published()).toEqual(['STOP']);
    expect(await told()).toBe('unchecked');
  });

  it('the post goes through when the page cannot be read, and the author is told', async () => {
    await write('STOP');
    await expect.poll(mark).toBe('mark stop');
    await fail('find');
    await publish();
    expect(await published()).toEqual(['STOP']);
    expect(await told()).toBe('unchecked');
    expect(await mark()).toBe('mark unchecked');
  });

  it('the post goes through when the page cannot be read and nobody writes, and the author is told', async () => {
    await write('STOP');
    await page.click('#search');
    await expect.poll(told).toBe('none');
    await fail('find');
    await publish();
    expect(await published()).toEqual(['STOP']);
    expect(await told()).toBe('unchecked');
  });

  it('a post that was let go is seen to have gone out, whatever the page tells of it', async () => {
    await write('STOP');
    await fail('context');
    await publish();
    expect(await published()).toEqual(['STOP']);
    await page.evaluate(() => document.querySelector('form')!.reset());
    await expect.poll(() => page.evaluate(() => window.desk.wentOut)).toEqual(['unknown']);
  });

  it.each(['dialog', 'dialogHalfway'] as const)(
    'the post goes through when the dialog cannot be drawn: %s',
    async (part) => {
      await fail(part);
      await write('STOP');
      await publish();
      expect(await published()).toEqual(['STOP']);
      // The panel is not waiting for a dialog that does not stand.
      await page.click('[data-box=area]');
      await page.evaluate(() => window.desk.compose.openPanel());
      await expect.poll(() => layer.textOf('.at-panel')).toContain('panel');
      // Only what could not be shown goes through: the next text is held again.
      await fail(part, false);
      await write('!');
      await publish();
      expect(await published()).toEqual(['STOP']);
    },
  );

  it('what goes through without a dialog is seen to have gone out, and goes once', async () => {
    await fail('dialog');
    await write('STOP');
    await publish();
    expect(await published()).toEqual(['STOP']);
    await page.evaluate(() => document.querySelector('form')!.reset());
    await expect.poll(() => page.evaluate(() => window.desk.wentOut)).toEqual(['post']);
    await fail('dialog', false);
    await write('STOP');
    await page.click('form button');
    await expect.poll(() => layer.spotOf('[role=alertdialog]')).toBeDefined();
    expect(await published()).toEqual(['STOP']);
  });

  it('a page that keeps tearing the dialog away gets one post through, and no more', async () => {
    await write('STOP');
    for (let times = 0; times < 4; times++) {
      await publish();
      await page.evaluate(tearAway);
    }
    expect(await published()).toEqual(['STOP']);
    await write('!');
    await publish();
    await expect.poll(() => layer.spotOf('[role=alertdialog]')).toBeDefined();
    expect(await published()).toEqual(['STOP']);
  });
});

it('what is said after a post stands in the window, also on a long page without a doctype', async () => {
  await page.evaluate(() => {
    window.desk.reminds = true;
    const long = document.createElement('div');
    long.style.height = '5000px';
    document.body.append(long);
  });
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await write('een');
  await publish();
  await page.evaluate(() => document.forms[0]!.remove());
  const bottom = () =>
    layer.ask((root) => root.querySelector('.at-mark button')?.getBoundingClientRect().bottom, null);
  await expect.poll(bottom).toBeGreaterThan(0);
  expect(await bottom()).toBeLessThan(await page.evaluate(() => innerHeight));
});

describe('the layer of a page that would hide it', () => {
  it.each([
    ['a property of its own', 'visibility', 'hidden'],
    ['another value for ours', 'left', '-9999px'],
  ])('stands as it stood: %s', async (_, property, value) => {
    await write('STOP');
    await expect.poll(mark).toBe('mark stop');
    await page.evaluate(
      ([name, given]) => {
        const host = document.documentElement.lastElementChild as HTMLElement;
        host.style.setProperty(name!, given!, 'important');
      },
      [property, value],
    );
    await expect
      .poll(() =>
        page.evaluate((name) => {
          return getComputedStyle(document.documentElement.lastElementChild!).getPropertyValue(name);
        }, property),
      )
      .toBe(property === 'left' ? '0px' : 'visible');
  });

  it('is above the page again', async () => {
    await write('STOP');
    await expect.poll(mark).toBe('mark stop');
    await page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).hidePopover());
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lastElementChild!.matches(':popover-open')))
      .toBe(true);
  });
});

type Part = keyof Window['desk']['fails'];

function fail(part: Part, does = true): Promise<void> {
  return page.evaluate(
    ([wanted, fails]) => {
      window.desk.fails[wanted] = fails;
    },
    [part, does] as const,
  );
}

async function write(text: string): Promise<void> {
  await page.click('[data-box=area]');
  await page.keyboard.type(text);
}

// By a script: our dialog does not lie over that, and a page may well do so.
function publish(): Promise<void> {
  return page.evaluate(() => document.querySelector<HTMLElement>('form button')!.click());
}

function told(): Promise<string | undefined> {
  return page.evaluate(() => window.desk.states.at(-1));
}

function tearAway(): void {
  const host = document.documentElement.lastElementChild!;
  if (host !== document.body) host.remove();
}
