import { afterEach, expect, it } from 'vitest';
import { openChromium } from './rig/chromium';
import { openFirefox } from './rig/firefox';

let close: (() => Promise<void>) | undefined;

afterEach(() => close?.());

// Nothing that leaves the browser may escape the rig, or the tests that find nothing prove nothing.
it('Chromium shows our pages and writes down every other request', async () => {
  const chromium = await openChromium();
  close = chromium.close;
  const page = await chromium.open('https://x.com/home');
  await page.locator('[data-testid="tweetTextarea_0"]').waitFor();
  expect(chromium.strays()).toEqual([]);

  await page.evaluate(() => fetch('https://example.com/fetched').catch(() => undefined));
  await page.evaluate(closedSocket);
  expect(chromium.strays()).toEqual(['https://example.com/fetched', 'example.net:443']);
});

it('Chromium loads the built extension and knows where its pages stand', async () => {
  const chromium = await openChromium({ extension: 'dist/chrome' });
  close = chromium.close;
  const page = await chromium.open(`${chromium.origin}/manifest.json`);
  expect(await page.locator('body').textContent()).toContain('"manifest_version": 3');
  expect(chromium.strays()).toEqual([]);
});

it('Firefox shows our pages and writes down every other request', async () => {
  const firefox = await openFirefox();
  close = firefox.close;
  const page = await firefox.open('https://www.facebook.com/');
  expect(await page.$$('[data-lexical-editor]')).toHaveLength(3);
  expect(firefox.strays()).toEqual([]);

  await page.evaluate(() => fetch('https://example.com/fetched').catch(() => undefined));
  await page.evaluate(closedSocket);
  expect(firefox.strays()).toEqual(['example.com:443', 'example.net:443']);
});

/** Opens a socket and waits until it was refused. */
function closedSocket(): Promise<void> {
  return new Promise((resolve) => {
    new WebSocket('wss://example.net/').onclose = () => resolve();
  });
}
