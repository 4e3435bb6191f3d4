// Draws the pictures that README.md shows, anew: npm run images
import type { Page } from 'playwright-core';
import { waitForPart } from '../../../scripts/closed-layer';
import { openPractice, SAMPLE, writeSample } from '../../../scripts/practice-browser';
import type { Contacts } from '../../../src/views/choices';
import { openChromium } from '../../browser/rig/chromium';
import { DRAFT, openReview } from '../../browser/rig/review-page';
import { type Harness, openHarness, showLayer, showPopup, showProtocol, showWelcome } from './browser';
import { trainingImages } from './training-images';

const SETTINGS = { protocol: 'konot', role: 'teacher', language: 'nl' } as const;

const CONTACTS: Contacts = {
  manager: { name: 'Noor de Wit', email: 'n.dewit@school.example' },
  avg: { name: 'Sam Bos', email: 'avg@school.example', phone: '0541 12 34 56' },
  digicoach: {},
  mediaCoaches: [{ name: 'Kim Smit' }],
  internship: {},
  incident: { url: 'https://meldpunt.school.example' },
};

const FILLED_IN = {
  settings: {
    version: 2,
    accounts: { 'x:@obs_delinde': 'organisation', 'facebook:Sanne de Boer': 'personal' },
    contacts: { avg: { name: 'Noor Zandstra', email: 'avg@school.example' } },
  },
};

await practice();
await drawn();
await settings();
await review();
await trainingImages(shoot);

/** The extension itself on the practice page: underlined words, mark and panel; then the dialog of a held post. */
async function practice(): Promise<void> {
  const { page, close } = await openPractice(true);
  try {
    await page.setViewportSize({ width: 1360, height: 640 });
    await writeSample(page);
    // The texts of the protocol come a moment later.
    await waitForPart(page, 'DisclosureTriangle', /^Afspraak/);
    await shoot(page, 'panel');
    await page.locator('#publish').click();
    await waitForPart(page, 'alertdialog', /./);
    await page.mouse.move(0, 0);
    await shoot(page, 'hold');
  } finally {
    await close();
  }
}

/** What the practice page cannot show: dark colours around it, and the popup. */
async function drawn(): Promise<void> {
  const harness = await openHarness();
  const dark = await harness.open({ viewport: { width: 860, height: 700 }, colorScheme: 'dark' });
  await showLayer(dark, 'stop');
  await shoot(dark, 'panel-dark');
  const popup = await harness.open({ viewport: { width: 384, height: 600 } });
  await showPopup(popup, 'stop', SETTINGS);
  await shoot(popup, 'popup');
  await layers(harness);
  await pages(harness);
  await harness.close();
}

/** What else stands beside a compose box. */
async function layers(harness: Harness): Promise<void> {
  const advice = await harness.open({ viewport: { width: 860, height: 780 } });
  await showLayer(advice, 'stop', { open: false, hold: true, choices: { contacts: CONTACTS } });
  await advice.getByRole('button', { name: 'Vraag advies' }).click();
  await advice.getByRole('checkbox').check();
  await shoot(advice, 'hold-advice');
  const narrow = await harness.open({ viewport: { width: 320, height: 640 } });
  await showLayer(narrow, 'stop', { open: false, hold: true });
  await shoot(narrow, 'hold-narrow');
  const dark = await harness.open({ viewport: { width: 860, height: 640 }, colorScheme: 'dark' });
  await showLayer(dark, 'many', { open: false, hold: true });
  await shoot(dark, 'hold-dark');
  const after = await harness.open({ viewport: { width: 860, height: 300 } });
  await showLayer(after, 'published', { choices: { remindReactions: true } });
  await shoot(after, 'panel-published');
  await Promise.all([advice, narrow, dark, after].map((page) => page.context().close()));
}

/** The pages of the extension: in a window, in dark colours, and narrow as at a zoom of 400 %. */
async function pages(harness: Harness): Promise<void> {
  const looks = {
    '': { viewport: { width: 1280, height: 800 } },
    '-dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
    '-narrow': { viewport: { width: 320, height: 640 } },
  } as const;
  for (const [look, options] of Object.entries(looks)) {
    const page = await harness.open(options);
    await showProtocol(page, SETTINGS, 'konot-1.u3', CONTACTS);
    await shoot(page, `protocol${look}`);
    await showWelcome(page, 'nl');
    await page.evaluate(() => scrollTo(0, 0));
    await shoot(page, `welcome${look}`);
    await page.context().close();
  }
}

/** The settings page of the extension that was built for the practice page, as a school may fill it in. */
async function settings(): Promise<void> {
  const { origin, worker, open, close } = await openChromium({ extension: 'dist/chrome' });
  await worker?.evaluate((stored) => chrome.storage.local.set(stored), FILLED_IN);
  const page = await open(`${origin}/src/views/settings/settings.html`);
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.locator('#keeping').waitFor();
  await shoot(page, 'settings');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('#rules').evaluate((rules) => rules.scrollIntoView());
  await shoot(page, 'settings-dark');
  await close();
}

/** The review page of the same extension: a draft with its report, and a calendar. */
async function review(): Promise<void> {
  const chromium = await openChromium({ extension: 'dist/chrome' });
  const page = await openReview(chromium);
  await page.fill(DRAFT, SAMPLE);
  await page.locator('.review-finding').first().waitFor();
  await shoot(page, 'review');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 640 });
  await shoot(page, 'review-narrow');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1100, height: 640 });
  await page.getByRole('button', { name: 'Contentkalender' }).click();
  await page.locator('.review-pasted textarea').fill(`${SAMPLE}\n\nMorgen is er open dag. Kom je ook?`);
  await page.locator('.review-pasted button').click();
  await page.locator('tbody tr').nth(1).waitFor();
  await shoot(page, 'review-calendar');
  await chromium.close();
}

/** As much of Chromium's own interface as is asked for here. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' });
  console.log(`docs/images/${name}.png`);
}
