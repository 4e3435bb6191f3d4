import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ID, rolloutFile } from '../docs/rollout-files';
import { type Chromium, openChromium } from './rig/chromium';
import { authorAt, SURFACES, writerAt } from './rig/compose-boxes';
import { openFirefox } from './rig/firefox';

const [, , X_POST] = SURFACES;
/** The examples flag it, and nothing else does. */
const OF_THE_SCHOOL = 'Morgen drinken we koffie bij Villa Vlinder.';

describe('Chromium under the policy of docs/rollout, with one value that is wrong', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    const file = JSON.parse(rolloutFile('linux-chromium.json'));
    const { [CHROMIUM_ID]: values } = file['3rdparty'].extensions;
    // The example installs the extension too, from an address that is not there.
    const policy = { '3rdparty': { extensions: { [CHROMIUM_ID]: { ...values, role: 'director' } } } };
    chromium = await openChromium({ extension: 'dist/chrome', policy });
  });
  afterAll(() => chromium.close());

  it('opens no page at the first use', async () => {
    const page = await chromium.open('https://x.com/home');
    expect(chromium.context.pages().filter((each) => each.url().includes('/welcome.html'))).toEqual([]);
    await page.close();
  });

  it('goes by the school’s own words', async () => {
    const author = await authorAt(X_POST, chromium);
    await author.type(OF_THE_SCHOOL);
    await author.sees('stop');
    await author.publish();
    await author.isHeld();
    await author.page.close();
  });

  it('tells in the self-check what was read, what was refused and where we may look along', async () => {
    const page = await openSelfCheck(chromium);
    expect(await page.getByRole('region', { name: 'Ingesteld door de school' }).textContent()).toMatch(
      /Er is beleid gevonden\..*Villa Vlinder/,
    );
    expect(await page.getByRole('region', { name: 'Geweigerd' }).textContent()).toMatch(
      /role.*director kan hier niet\. Kies uit: teacher/,
    );
    const sites = await page.getByRole('region', { name: 'Waar Postwijzer meekijkt' }).textContent();
    expect(sites).toContain('X (x.com)meekijken mag');
    expect(sites).toContain('TikTok (www.tiktok.com)meekijken mag, maar staat uit in de instellingen');
    expect(sites).toContain('www.school.examplegeen toestemming van de browser');
    await page.close();
  });

  it('has a self-check that can be read by everyone, and is copied as text', async () => {
    const page = await openSelfCheck(chromium);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Kopieer als tekst' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Gekopieerd' }).waitFor();
    await page.close();
  });
});

it('Firefox goes by the policy of docs/rollout', async () => {
  const file = JSON.parse(rolloutFile('firefox-policies.json'));
  const { '3rdparty': values } = file.policies;
  const firefox = await openFirefox({
    ...{ extension: 'dist/firefox', ownWindow: true },
    policy: { policies: { '3rdparty': values } },
  });
  try {
    const writer = await writerAt(X_POST, firefox);
    await writer.type(OF_THE_SCHOOL);
    await writer.sees('stop');
    await writer.publish();
    await writer.isHeld();
    const addresses = await Promise.all((await firefox.browser.pages()).map((page) => page.url()));
    expect(addresses.filter((address) => address.includes('/welcome.html'))).toEqual([]);
  } finally {
    await firefox.close();
  }
});

async function openSelfCheck({ open, origin }: Chromium): Promise<Page> {
  const page = await open(`${origin}/src/views/self-check/self-check.html`);
  await page.getByRole('heading', { name: 'Zelfcontrole' }).waitFor();
  return page;
}
