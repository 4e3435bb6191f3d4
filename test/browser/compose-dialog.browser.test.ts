import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT } from './rig/drafts';

const [POST, COMMENT, X_POST] = SURFACES;

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(() => author.page.close());
afterAll(() => chromium.close());

describe('the dialog', () => {
  it('keeps the focus, however often Tab is pressed, also from a page that wants it back', async () => {
    author = await authorAt(POST, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    await author.page.evaluate((editor) => {
      const back = () => document.querySelector<HTMLElement>(editor)?.focus();
      document.addEventListener('focusout', () => queueMicrotask(back), true);
      back();
    }, POST.editor);
    await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toContain('Maak ervan');
    const walk = [await focused()];
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Tab', 'Tab', 'Tab', 'Tab']) {
      await author.page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([
      'Aanpassen',
      expect.stringContaining('Maak ervan'),
      'Staat dit al online? Meld een datalek',
      expect.stringContaining('Maak ervan'),
      'Aanpassen',
      'Vraag advies',
      'Toch plaatsen…',
    ]);
  });

  it('keeps the focus where the school has leaks reported, folded away or not', async () => {
    await choose({ contacts: { incident: { url: 'https://meldpunt.school.example' } } });
    author = await authorAt(POST, chromium);
    await author.type(DRAFT);
    await author.publish();
    await author.isHeld();
    const walkFromFirst = async () => {
      await author.layer.ask((root) => root.querySelector<HTMLElement>('.hold button')!.focus(), null);
      const walk = [];
      for (const key of ['Shift+Tab', 'Tab']) {
        await author.page.keyboard.press(key);
        walk.push(await focused());
      }
      return walk;
    };
    const first = expect.stringContaining('Maak ervan');
    await expect.poll(() => author.layer.textOf('.hold')).toContain('Maak ervan');
    expect(await walkFromFirst()).toEqual(['Staat dit al online? Meld een datalek', first]);
    await author.press('.incident > summary');
    await expect.poll(walkFromFirst).toEqual(['Ga naar het meldpunt', first]);
    await choose({});
  });

  it('gives the caret back where it was', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    for (let step = 0; step < 'groep 5!'.length; step++) await author.page.keyboard.press('ArrowLeft');
    await author.page.keyboard.press('Control+Enter');
    await author.isHeld();
    await author.press('[role=alertdialog] button', 'Aanpassen');
    await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
    await author.type('de leuke ');
    expect(await author.shown()).toBe('Wat ben ik trots op Jip uit de leuke groep 5!');
  });

  it('is not answered by the Enter that is still held down', async () => {
    author = await authorAt(COMMENT, chromium);
    await author.type(DRAFT);
    await author.page.keyboard.down('Enter');
    await author.isHeld();
    await author.page.keyboard.down('Enter');
    await author.page.keyboard.up('Enter');
    expect(await author.layer.spotOf('[role=alertdialog]')).toBeDefined();
    expect(await author.published()).toEqual([]);
  });
});

describe('a dialog that was not answered', () => {
  const answer = async () => {
    await author.press('[role=alertdialog] button', 'Aanpassen');
    await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
  };

  it('stands on while the page has its compose box away for a moment', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    for (let attempt = 0; attempt < 4; attempt++) {
      await author.publish();
      await author.isHeld();
      await author.page.evaluate(goesForAMoment);
      await author.isHeld();
      await answer();
      await author.sees('stop');
    }
    expect(await author.published()).toEqual([]);
  });

  it('is not seen again when the page took it away, and holds as ever once it was answered', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    for (let attempt = 0; attempt < 4; attempt++) {
      await author.publish();
      await author.isHeld();
      await author.page.evaluate(() => document.documentElement.lastElementChild!.remove());
      await author.sees('stop');
      expect(await author.layer.spotOf('[role=alertdialog]')).toBeUndefined();
      await author.publish();
      await author.isHeld();
      await answer();
    }
    expect(await author.published()).toEqual([]);
  });

  it('goes when another language is chosen, and comes back in that', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(DRAFT);
    for (const [language, words] of [
      ['en', 'Change it'],
      ['nl', 'Aanpassen'],
      ['en', 'Change it'],
      ['nl', 'Aanpassen'],
    ] as const) {
      await author.publish();
      await author.isHeld();
      await choose({ language });
      await expect.poll(() => author.layer.textOf('[role=alertdialog]')).toBeUndefined();
      await author.publish();
      await expect.poll(() => author.layer.textOf('.hold-back')).toBe(words);
      await author.page.keyboard.press('Escape');
    }
    expect(await author.published()).toEqual([]);
  });
});

async function choose(chosen: object): Promise<void> {
  const settings = { version: 2, ...chosen };
  await chromium.worker!.evaluate((kept) => chrome.storage.local.set({ settings: kept }), settings);
}

function focused(): Promise<string | undefined> {
  return author.layer.ask((root) => root.activeElement?.textContent ?? 'nothing', null);
}

/** The page takes its own part away, draws, and puts it back. */
async function goesForAMoment(): Promise<void> {
  const main = document.querySelector('main')!;
  const place = main.parentElement!;
  main.remove();
  for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  place.append(main);
}

/** As much of Chromium's own interface as the settings need here. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };
