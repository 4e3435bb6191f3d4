import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../../src/protocol/packs';
import type { PopupSettings } from '../../src/views/popup/props';
import { asked, type Harness, openHarness, showProtocol, showWelcome } from '../views/harness/browser';

const SETTINGS: PopupSettings = { protocol: 'konot', role: 'teacher', language: 'nl' };
const CONTACTS = {
  manager: {},
  avg: { name: 'Sam Bos', email: 'avg@school.example', phone: '0541 12 34 56' },
  digicoach: {},
  mediaCoaches: [{ name: 'Kim Smit' }, { name: 'Bo Tak' }],
  internship: {},
  incident: { url: 'https://meldpunt.school.example' },
};

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  // 1280 pixels at a zoom of 400 %.
  'a width of 320 pixels': { viewport: { width: 320, height: 256 } },
  'forced colours': { forcedColors: 'active' },
};

let harness: Harness;
let page: Page;

beforeAll(async () => {
  harness = await openHarness();
});

afterAll(() => harness.close());

afterEach(() => page.context().close());

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().include('#popup').analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How far the page is wider than the window. */
function overflow(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
  it('the protocol and the first page break no rule of accessibility and fit', async () => {
    page = await harness.open(look);
    await showProtocol(page, SETTINGS, 'konot-1.u3', CONTACTS);
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('searchbox').fill('foto');
    expect(await violations()).toEqual([]);
    await showWelcome(page, 'nl', ['protocol', 'language']);
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await showWelcome(page, 'nl');
    expect(await violations()).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Klaar' }).click();
    expect(await violations()).toEqual([]);
  });
});

describe('the protocol', () => {
  it.each(BUNDLED_PROTOCOLS)(
    'shows each clause of $id on the page that it names',
    async ({ id, clauses }) => {
      page = await harness.open();
      await showProtocol(page, { ...SETTINGS, protocol: id });
      const sections = await page
        .locator('section[id^="info-"]')
        .evaluateAll((all) => all.map((one) => [one.id, one.textContent] as const));
      const shown = new Map(sections);
      const named = clauses.flatMap(({ text, handled }) =>
        handled.filter((name) => name.startsWith('info:')).map((name) => [name.replace(':', '-'), text.nl]),
      );
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter(([section = '', text = '']) => !shown.get(section)?.includes(text))).toEqual([]);
    },
  );

  it('has every clause at an address of its own', async () => {
    page = await harness.open();
    await showProtocol(page, SETTINGS);
    const ids = await page.locator('.protocol-clause[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(
      bundledProtocol('konot')!
        .clauses.map(({ id }) => id)
        .toSorted(),
    );
  });

  it.each(['konot-1.u3', 'konot-1.w1', 'loket.m3', 'info-contacts', 'info-incident'])(
    'shows what is asked for at once: %s',
    async (shown) => {
      page = await harness.open();
      await showProtocol(page, SETTINGS, shown);
      await page.waitForFunction((id) => document.activeElement?.id === id, shown);
      const place = await page.evaluate(
        (id) => document.getElementById(id)!.getBoundingClientRect().top,
        shown,
      );
      expect(place).toBeGreaterThanOrEqual(0);
      expect(place).toBeLessThan(640);
    },
  );

  it('names whom the school named, each way to reach them, and nobody else', async () => {
    page = await harness.open();
    await showProtocol(page, SETTINGS, 'info-contacts', CONTACTS);
    const named = page.locator('.protocol-contacts');
    expect(await named.locator('dt').allTextContents()).toEqual([
      'AVG-coördinator',
      'Datalek melden',
      'Mediacoach',
      'Mediacoach',
    ]);
    const links = await named.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(['mailto:avg@school.example', 'tel:0541123456', 'https://meldpunt.school.example']);
    await showProtocol(page, SETTINGS);
    await page.getByText('Je school heeft hier nog niemand ingevuld.').waitFor();
  });

  it('is searched in all protocols with the keyboard', async () => {
    page = await harness.open();
    await showProtocol(page, SETTINGS);
    await page.keyboard.press('/');
    await page.keyboard.type('webcam seksbeelden');
    await page.getByRole('status').filter({ hasText: '1 afspraak gevonden' }).waitFor();
    const link = page.getByRole('main').getByRole('link');
    expect(await link.getAttribute('href')).toBe('#loket.m4');
  });

  it('leaves out what is for others when asked', async () => {
    page = await harness.open();
    await showProtocol(page, SETTINGS);
    const forParents = page.locator('#konot-2\\.o2');
    expect(await forParents.count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Alleen wat voor mij geldt' }).check();
    expect(await forParents.count()).toBe(0);
    expect(await page.locator('#konot-1\\.u3').count()).toBe(1);
  });

  it('prints without its controls, and speaks English', async () => {
    page = await harness.open();
    await showProtocol(page, { ...SETTINGS, language: 'en' });
    await page.getByRole('button', { name: 'Print' }).click();
    expect(await asked(page)).toEqual(['print']);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Privacy' }).isVisible()).toBe(true);
  });
});

describe('the first page', () => {
  it('asks three things and is done', async () => {
    page = await harness.open();
    await showWelcome(page, 'nl');
    expect(await page.getByRole('group').count()).toBe(3);
    await page.getByRole('radio', { name: 'Loket' }).check();
    await page.getByRole('radio', { name: 'stagiair' }).check();
    await page.getByRole('radio', { name: 'Ja, ik lees er een in' }).check();
    await page.getByRole('button', { name: 'Klaar, naar de klassenlijst' }).press('Enter');
    await page.getByRole('heading', { name: 'Je kunt beginnen' }).waitFor();
    expect(await asked(page)).toEqual(['finish loket intern true']);
  });

  it('shows locked what the school set, and tells of the rest only', async () => {
    page = await harness.open();
    await showWelcome(page, 'nl', ['protocol', 'language']);
    expect(await page.getByText('Door je school ingesteld').count()).toBe(2);
    const board = page.getByRole('group', { name: 'Bij welk bestuur' });
    expect(await board.getByRole('radio', { name: 'Konot' }).isChecked()).toBe(true);
    for (const answer of await board.getByRole('radio').all()) expect(await answer.isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'English' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: 'stagiair' }).check();
    await page.getByRole('button', { name: 'Klaar' }).click();
    expect(await asked(page)).toEqual(['finish intern false']);
  });

  it('lets go of what was chosen before the school set it', async () => {
    page = await harness.open();
    await showWelcome(page, 'nl');
    await page.getByRole('radio', { name: 'Loket' }).check();
    await showWelcome(page, 'nl', ['protocol']);
    expect(await page.getByRole('radio', { name: 'Konot' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Klaar' }).click();
    expect(await asked(page)).toEqual(['finish teacher false']);
  });

  it('takes the keyboard alone, and keeps what was chosen in another language', async () => {
    page = await harness.open();
    await showWelcome(page, 'nl');
    await page.getByRole('radio', { name: 'Konot' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByRole('heading', { name: 'Welcome to Postwijzer' }).waitFor();
    await page.getByRole('button', { name: 'Done' }).press('Enter');
    expect(await asked(page)).toEqual(['finish loket teacher false']);
  });
});
