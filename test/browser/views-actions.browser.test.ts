import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asked, type Harness, openHarness, showLayer } from '../views/harness/browser';

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});

afterAll(() => harness.close());

afterEach(() => page.context().close());

describe('the hold dialog', () => {
  async function hold(): Promise<void> {
    page = await harness.open();
    await showLayer(page, 'many', { open: false, hold: true });
  }

  const dialog = () => page.getByRole('alertdialog', { name: 'Je bericht is nog niet geplaatst' });

  async function chooseToPublish(reason?: string): Promise<void> {
    await page.getByRole('button', { name: 'Toch plaatsen…' }).click();
    if (reason) await page.getByRole('radio', { name: reason }).check();
  }

  const release = () => page.getByRole('button', { name: 'Bericht vrijgeven' }).click();

  it('names all that must be solved, and nothing milder', async () => {
    await hold();
    const points = await dialog().getByRole('listitem').allInnerTexts();
    expect(points.map((point) => point.replace(/\s+/g, ' ').trim())).toEqual([
      'Naam van een leerling Jip Noor',
      'Toestemming voor beeld of geluid Bijlage: klassenfoto-groep-5-definitief-2026-versie-3.jpg',
    ]);
  });

  it('keeps in sight what has happened, also where the list is longer than the window', async () => {
    page = await harness.open({ viewport: { width: 640, height: 300 } });
    await showLayer(page, 'many', { open: false, hold: true });
    await page.getByText('Meld een datalek').scrollIntoViewIfNeeded();
    const scrolled = await dialog().evaluate((element) => element.scrollTop);
    const { y } = (await page.getByRole('heading', { name: 'nog niet geplaatst' }).boundingBox())!;
    expect(scrolled).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });

  it('starts with the focus on the way back', async () => {
    await hold();
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual(['goBack']);
    expect(await dialog().count()).toBe(0);
  });

  it('goes back on Escape', async () => {
    await hold();
    await page.keyboard.press('Escape');
    expect(await asked(page)).toEqual(['goBack']);
    expect(await dialog().count()).toBe(0);
  });

  it('keeps the keyboard inside', async () => {
    await hold();
    for (let step = 0; step < 6; step++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id !== 'box')).toBe(true);
  });

  it('takes no second click for a reason', async () => {
    await hold();
    await chooseToPublish();
    await release();
    await page.getByRole('alert').filter({ hasText: 'Kies eerst een reden.' }).waitFor();
    expect(await asked(page)).toEqual([]);
  });

  it('asks for words when the reason is another one', async () => {
    await hold();
    await chooseToPublish('Een andere reden');
    const own = page.getByRole('textbox', {
      name: 'Je reden, in een paar woorden',
      description: 'Niemand leest dit; het wordt niet bewaard.',
    });
    await own.fill('   ');
    await release();
    await page.getByRole('alert').filter({ hasText: 'Schrijf eerst kort je reden op.' }).waitFor();
    expect(await asked(page)).toEqual([]);
  });

  it.each([
    ['Ik heb toestemming', '', 'consent'],
    ['Ik heb het op school overlegd', '', 'agreed'],
    ['Het klopt niet wat hier staat', '', 'mistaken'],
    ['Een andere reden', ' het is mijn eigen kind ', 'het is mijn eigen kind'],
  ])('lets the post go with the reason "%s"', async (label, words, reason) => {
    await hold();
    await chooseToPublish(label);
    if (words) await page.getByRole('textbox', { name: 'Je reden, in een paar woorden' }).fill(words);
    await page.getByText('die klik gaat gewoon door').waitFor();
    await release();
    expect(await asked(page)).toEqual([`publishAnyway ${reason}`]);
    expect(await dialog().count()).toBe(0);
  });
});

describe('on whose behalf the author writes', () => {
  const foot = () => page.getByRole('region', { name: 'Namens wie je schrijft' });

  it('is asked and changed with the keyboard, and the focus stays there', async () => {
    page = await harness.open();
    await showLayer(page, 'asking');
    await foot().getByRole('button', { name: 'Namens de school' }).focus();
    await page.keyboard.press('Enter');
    await foot().getByText('schrijf je namens de school.').waitFor();
    expect(await asked(page)).toEqual(['chooseAccount organisation']);
    await page.keyboard.press('Enter');
    await foot().getByText('Namens wie schrijf je').waitFor();
    expect(await foot().getByRole('button', { pressed: true }).textContent()).toBe('Namens de school');
    for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
    await foot().getByText('op persoonlijke titel.').waitFor();
    expect(await asked(page)).toEqual(['chooseAccount organisation', 'chooseAccount personal']);
  });
});
