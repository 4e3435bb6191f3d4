import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE } from './probe/open-probe';
import { type Chromium, openChromium } from './rig/chromium';
import { type Author, authorAt, SURFACES } from './rig/compose-boxes';
import { DRAFT, HARMLESS } from './rig/drafts';
import {
  asksAdvice,
  asksAdviceWhenHeld,
  copiesAdvice,
  dismisses,
  dismissesForThisPost,
  fixesAndUndoes,
  opensPanel,
  solvesSeveralWhenHeld,
  solvesWhenHeld,
} from './rig/panel-path';

const WITH_PICTURE = 'Een foto van de lachende kinderen van groep 5.';
const [POST, , X_POST] = SURFACES;

// What was chosen goes by way of the background, which may have to wake up first.
const PATIENTLY = { timeout: 10_000 };

let chromium: Chromium;
let author: Author;

beforeAll(async () => {
  chromium = await openChromium({ extension: 'dist/chrome' });
});
afterEach(async () => {
  for (const page of chromium.context.pages().slice(1)) await page.close();
  await chromium.worker!.evaluate(() => chrome.storage.local.clear());
});
afterAll(() => chromium.close());

describe.each([POST, X_POST])('in the panel beside $name, the author', (surface) => {
  it('changes the words with one press, and takes that back with one undo', async () => {
    author = await authorAt(surface, chromium);
    await fixesAndUndoes(author);
  });

  it('states a consent only after saying that it was asked for', async () => {
    author = await authorAt(surface, chromium);
    await author.type(WITH_PICTURE);
    await author.page.setInputFiles(surface.files, PICTURE);
    await author.sees('stop');
    await author.press('.pw-mark');
    await author.press('.fix', 'toestemming');
    await author.press('.confirm .fix');
    await expect.poll(() => author.layer.textOf('.missing')).toBe('Zet eerst het vinkje.');
    expect(await author.shown()).toBe(WITH_PICTURE);
    await author.press('.confirm .choice');
    await author.press('.confirm .fix');
    await expect.poll(() => author.shown()).toMatch(/lachende kinderen.*toestemming/);
    await author.sees('clear');
  });

  it('says that somebody is no pupil, in this post', async () => {
    author = await authorAt(surface, chromium);
    await dismissesForThisPost(author);
    expect(await stored('dismissals')).toBeUndefined();
    await author.page.close();
    author = await authorAt(surface, chromium);
    await author.type(DRAFT);
    await author.sees('stop');
  });

  it('says that somebody is no pupil, for good, until it is taken back in the settings', async () => {
    author = await authorAt(surface, chromium);
    await opensPanel(author);
    await dismisses(author, 'Altijd');
    await author.sees('clear');
    await expect.poll(() => stored('dismissals'), PATIENTLY).toMatch(/"rule":"pupil-name".*"words":"jip"/);
    const other = await authorAt(surface, chromium);
    await other.type(DRAFT);
    await other.sees('clear');
    await chromium.worker!.evaluate(() => chrome.storage.local.clear());
    await other.sees('stop');
  });

  it('leads from a finding to its agreement in the protocol', async () => {
    author = await authorAt(surface, chromium);
    await opensPanel(author);
    await author.press('.finding-more summary');
    const address = nextTab();
    await author.press('.finding-more .clause-open');
    expect(await address).toMatch(/\/protocol\.html#konot-\d/);
  });

  it('asks for advice by mail, with the name left out', async () => {
    const manager = { name: 'Loes de Wit', email: 'loes@school.example' };
    await store({ settings: { version: 2, contacts: { manager } } });
    author = await authorAt(surface, chromium);
    await opensPanel(author);
    await expect.poll(() => author.layer.textOf('.finding-more'), PATIENTLY).toContain('Richtlijnen');
    const text = await asksAdvice(author);
    expect(text).toMatch(/^Beste Loes de Wit,/);
    const address = nextTab();
    await author.press('.advice button', 'Open in mijn mail');
    const mail = new URL(await address);
    expect(mail.href).toMatch(/^mailto:loes@school\.example\?subject=/);
    expect(mail.searchParams.get('body')?.replaceAll('\r', '')).toBe(text);
  });

  it('copies the question for advice where no address is known', async () => {
    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    author = await authorAt(surface, chromium);
    await opensPanel(author);
    const text = await asksAdvice(author);
    await copiesAdvice(author);
    expect(await author.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  });

  it('reports a data leak where the school has that done', async () => {
    const incident = { url: 'https://meldpunt.school.example/nieuw' };
    await store({ settings: { version: 2, contacts: { incident } } });
    author = await authorAt(surface, chromium);
    await opensPanel(author);
    await author.press('.incident > summary');
    const address = nextTab();
    await author.press('.incident button', 'Ga naar het meldpunt');
    expect(await address).toBe(incident.url);
  });
});

describe.each([POST, X_POST])('when $name is held, the author', (surface) => {
  it('has all that stands open solved', async () => {
    author = await authorAt(surface, chromium);
    await solvesWhenHeld(author);
  });

  it('has several points solved with one press', async () => {
    author = await authorAt(surface, chromium);
    await solvesSeveralWhenHeld(author);
  });

  it('asks for advice', async () => {
    author = await authorAt(surface, chromium);
    await asksAdviceWhenHeld(author);
  });
});

describe('after publishing', () => {
  it.each([POST, X_POST])('who wants that is reminded of the reactions: $name', async (surface) => {
    await store({ settings: { version: 2, remindReactions: true } });
    author = await authorAt(surface, chromium);
    await author.type(HARMLESS);
    await author.sees('clear');
    await author.publish();
    await author.hasPublished(HARMLESS);
    await expect.poll(() => author.layer.textOf('.pw-mark')).toBe('Kijk straks naar de reacties');
    await author.press('.pw-mark');
    await expect
      .poll(() => author.layer.textOf('.note-published'))
      .toContain('Lees wat mensen terugschrijven');
  });

  it('nobody else is', async () => {
    author = await authorAt(X_POST, chromium);
    await author.type(HARMLESS);
    await author.sees('clear');
    await author.publish();
    await author.hasPublished(HARMLESS);
    expect(await author.layer.textOf('.pw-mark')).toBeOneOf(['', undefined]);
  });

  it('who changed a post is told to say so', async () => {
    author = await authorAt({ ...POST, open: '[data-part="open-edit"]' }, chromium);
    await author.type(` ${HARMLESS}`);
    // The panel says so beforehand, too.
    await author.sees('warn');
    await author.publish();
    await expect.poll(() => author.layer.textOf('.pw-mark')).toBe('Zeg erbij wat je veranderde');
  });
});

async function store(values: object): Promise<void> {
  await chromium.worker!.evaluate((all) => chrome.storage.local.set(all), values);
}

/** What is kept under a key, as JSON. */
async function stored(key: string): Promise<string | undefined> {
  return chromium.worker!.evaluate(async (name) => {
    const all = await chrome.storage.local.get(name);
    return name in all ? JSON.stringify(all[name]) : undefined;
  }, key);
}

/** The address with which the background opens the next tab; it is only told, as it leads out of the test. */
async function nextTab(): Promise<string> {
  return chromium.worker!.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { create } = chrome.tabs;
        chrome.tabs.create = async ({ url }) => {
          chrome.tabs.create = create;
          resolve(url);
        };
      }),
  );
}

/** As much of Chromium's own interface as the background is asked for here. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(values: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  tabs: { create: (tab: { url: string }) => Promise<unknown> };
};
