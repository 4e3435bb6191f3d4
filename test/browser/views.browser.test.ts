import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PopupSettings } from '../../src/views/popup/props';
import { asked, type Harness, openHarness, showLayer, showPopup } from '../views/harness/browser';
import { LOOKS, overflow, unfold, violations } from '../views/harness/looks';
import { LAYER_STATES, POPUP_PAGES } from '../views/harness/states';

const SETTINGS: PopupSettings = { protocol: 'konot', role: 'teacher', language: 'nl' };

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});

afterAll(() => harness.close());

afterEach(() => page.context().close());

async function layer(...shown: Parameters<typeof showLayer> extends [Page, ...infer Rest] ? Rest : never) {
  page = await harness.open();
  await showLayer(page, ...shown);
}

describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
  it('mark, panel and hold dialog break no rule of accessibility in any state', async () => {
    page = await harness.open(look);
    for (const name of Object.keys(LAYER_STATES)) {
      await showLayer(page, name);
      await unfold(page);
      expect(await violations(page, '#layer'), name).toEqual([]);
      expect(await overflow(page, '.pw-panel'), name).toBeLessThanOrEqual(0);
    }
    await showLayer(page, 'many', { hold: true });
    await page.getByRole('button', { name: 'Toch plaatsen…' }).click();
    await page.getByRole('radio', { name: 'Een andere reden' }).check();
    await page.getByRole('button', { name: 'Bericht vrijgeven' }).click();
    expect(await violations(page, '#layer')).toEqual([]);
    expect(await overflow(page, 'dialog')).toBeLessThanOrEqual(0);
  });

  it('the popup breaks no rule of accessibility in any state', async () => {
    page = await harness.open(look);
    for (const name of Object.keys(POPUP_PAGES)) {
      await showPopup(page, name, SETTINGS);
      await unfold(page);
      expect(await violations(page, '#popup'), name).toEqual([]);
      expect(await overflow(page, '.popup'), name).toBeLessThanOrEqual(0);
    }
  });
});

it('a rule of accessibility that is broken is seen, in our root too', async () => {
  await layer('stop');
  await page.locator('.pw-panel-title').evaluate((title) => title.remove());
  await page.locator('.icon-button').evaluate((button) => button.removeAttribute('aria-label'));
  expect((await violations(page, '#layer')).map((line) => line.split(':')[0])).toEqual(
    expect.arrayContaining(['button-name', 'aria-dialog-name']),
  );
});

describe('the mark', () => {
  it.each([
    ['clear', 'Postwijzer: Niets gevonden in je bericht.', ''],
    ['warn', 'Postwijzer: 2 punten om even naar te kijken.', '2'],
    ['stop', 'Postwijzer: 1 punt om eerst op te lossen. 1 punt om even naar te kijken.', '1'],
    ['unchecked', 'Postwijzer: Dit bericht is niet nagekeken. Herlaad de pagina als je klaar bent.', ''],
  ])('says how things stand: %s', async (name, label, shown) => {
    await layer(name, { open: false });
    const mark = page.getByRole('button', { name: label, exact: true });
    expect(await mark.innerText()).toBe(shown);
    expect(await mark.getAttribute('aria-expanded')).toBe('false');
    const { width, height } = (await mark.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  it('leaves the caret in the text when it is clicked, and takes the keyboard into the panel', async () => {
    await layer('stop', { open: false });
    const mark = page.getByRole('button', { name: /^Postwijzer/ });
    const box = page.getByRole('textbox', { name: 'Bericht' });
    await box.focus();
    await mark.click();
    const panel = page.getByRole('dialog', { name: 'Wacht nog even met plaatsen' });
    await panel.waitFor();
    expect(await hasFocus('#box')).toBe(true);
    await mark.click();
    await mark.focus();
    await page.keyboard.press('Enter');
    await panel.waitFor();
    expect(await focused()).toContain('pw-panel');
  });

  it('tells a screen reader about a change once, and nothing while all is well', async () => {
    await layer('clear', { open: false });
    const told = await page.evaluateHandle(() => {
      const heard: string[] = [];
      const status = document.querySelector('#layer')!.shadowRoot!.querySelector('[role=status]')!;
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return heard;
    });
    for (const name of ['warn', 'stop', 'active']) await showLayer(page, name, { open: false });
    await page.waitForFunction((heard) => heard.length > 0, told);
    await showLayer(page, 'stop', { open: false });
    await showLayer(page, 'clear', { open: false });
    await page.waitForFunction((heard) => heard.length > 1, told);
    expect(await told.jsonValue()).toEqual([
      '1 punt om eerst op te lossen. 1 punt om even naar te kijken.',
      'Niets gevonden in je bericht.',
    ]);
  });
});

describe('the panel', () => {
  it('tells what to solve first, what to look at, and what fits', async () => {
    await layer('stop');
    const headings = await page.getByRole('dialog').getByRole('heading').allInnerTexts();
    expect(headings).toEqual([
      'Wacht nog even met plaatsen',
      'Eerst oplossen\n1',
      'Naam van een leerling',
      'Kijk hier even naar\n1',
      'Taalgebruik',
      'Hierbij past',
    ]);
  });

  it('keeps reasons and agreements one click away, and unfolded while the author types on', async () => {
    await layer('stop');
    const reason = page.getByText('Dit staat in je tekst: “⁨Jip van Dalen⁩”');
    const place = page.getByText(/^Bijlage, persoonsgegevens van leerlingen · /);
    expect(await reason.isVisible()).toBe(false);
    expect(await place.isVisible()).toBe(false);
    await page.getByText('Waarom?').first().click();
    await page
      .getByText(/en nog 2 afspraken$/)
      .first()
      .click();
    await showLayer(page, 'active');
    expect(await reason.isVisible()).toBe(true);
    expect(await place.isVisible()).toBe(true);
  });

  it('works with the keyboard alone, and gives the focus back to the mark', async () => {
    await layer('stop', { open: false });
    await page.getByRole('button', { name: /^Postwijzer/ }).focus();
    await page.keyboard.press('Enter');
    const stops: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    expect(stops).toEqual([
      expect.stringContaining('Sluiten'),
      expect.stringContaining('Maak ervan: “⁨een leerling⁩”'),
      expect.stringContaining('Laat zien waar het staat: Jip van Dalen'),
      expect.stringContaining('Klopt niet?'),
      expect.stringContaining('Waarom?'),
      expect.stringContaining('Afspraak: '),
    ]);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toContain('Postwijzer');
  });

  it('brings the author to the words', async () => {
    await layer('stop');
    await page.getByRole('button', { name: 'Laat zien waar het staat: Jip van Dalen' }).click();
    expect(await asked(page)).toEqual(['goTo Jip van Dalen']);
  });

  it('speaks English when asked', async () => {
    await layer('stop', { language: 'en' });
    await page.getByRole('dialog', { name: 'Do not post just yet' }).waitFor();
  });

  it('leaves nothing behind', async () => {
    await layer('stop', { hold: true });
    await page.evaluate(() => globalThis.harness.clearLayer());
    const left = await page.locator('#layer').evaluate(({ shadowRoot }) => shadowRoot!.textContent);
    expect(left).toBe('');
  });
});

/** Whether an element of the page has the focus. */
function hasFocus(selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => document.activeElement === element);
}

/** The element of our layer that has the focus, as HTML. */
function focused(): Promise<string> {
  return page.locator('#layer').evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.outerHTML ?? '');
}
