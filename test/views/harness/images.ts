// Draws the pictures of the views for docs/images anew: npx tsx test/views/harness/images.ts
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openHarness, showLayer, showPopup } from './browser';

const SETTINGS = { protocol: 'konot', role: 'teacher', language: 'nl' } as const;
const POPUP = { viewport: { width: 384, height: 600 } };
const TALL = { viewport: { width: 860, height: 760 } };

interface Picture {
  readonly name: string;
  readonly look?: BrowserContextOptions;
  draw(page: Page): Promise<void>;
}

const PICTURES: readonly Picture[] = [
  { name: 'panel', look: TALL, draw: (page) => showLayer(page, 'stop') },
  { name: 'panel-dark', look: { ...TALL, colorScheme: 'dark' }, draw: (page) => showLayer(page, 'stop') },
  { name: 'panel-clear', draw: (page) => showLayer(page, 'clear') },
  { name: 'panel-warn', look: TALL, draw: (page) => showLayer(page, 'warn') },
  { name: 'panel-why', look: { viewport: { width: 860, height: 900 } }, draw: unfolded },
  { name: 'panel-unchecked', draw: (page) => showLayer(page, 'unchecked') },
  {
    name: 'panel-narrow',
    look: { viewport: { width: 320, height: 760 } },
    draw: (page) => showLayer(page, 'stop'),
  },
  { name: 'hold', draw: (page) => showLayer(page, 'stop', { open: false, hold: true }) },
  { name: 'hold-reason', draw: reason },
  { name: 'popup-idle', look: POPUP, draw: (page) => showPopup(page, 'idle', SETTINGS) },
  { name: 'popup-writing', look: POPUP, draw: (page) => showPopup(page, 'stop', SETTINGS) },
  { name: 'popup-search', look: POPUP, draw: search },
  { name: 'popup-settings', look: { ...POPUP, colorScheme: 'dark' }, draw: settings },
];

async function unfolded(page: Page): Promise<void> {
  await showLayer(page, 'stop');
  await page.getByText('Waarom zie ik dit?').first().click();
  await page.getByText('De 2 afspraken hierover').click();
}

async function reason(page: Page): Promise<void> {
  await showLayer(page, 'stop', { open: false, hold: true });
  await page.getByRole('button', { name: 'Toch plaatsen…' }).click();
  await page.getByRole('radio', { name: 'Ik heb toestemming' }).check();
}

async function search(page: Page): Promise<void> {
  await showPopup(page, 'idle', SETTINGS);
  await page.getByRole('searchbox').fill('foto');
}

async function settings(page: Page): Promise<void> {
  await showPopup(page, 'stop', SETTINGS);
  await page.getByText('Mijn instellingen').click();
}

const harness = await openHarness();
for (const { name, look, draw } of PICTURES) {
  const page = await harness.open({ deviceScaleFactor: 1.5, ...look });
  await draw(page);
  await page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' });
  await page.context().close();
}
await harness.close();
console.log(`${PICTURES.length} pictures in docs/images`);
