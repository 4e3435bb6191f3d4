import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reportPage } from '../../src/extension/report-page';
import { selectedText } from '../../src/extension/selected-text';
import { addedSite } from '../../src/sites/added';
import { freshBrowser } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

let browser: ReturnType<typeof freshBrowser>;
let page: EventTarget;

beforeEach(() => {
  browser = freshBrowser();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('HTMLTextAreaElement', class {});
  vi.stubGlobal('document', documentWith('p'));
});

/** As much of a document as is asked here; its focus is in an element of this kind. */
function documentWith(focused: string, network = 'none'): Document {
  return {
    hasFocus: () => true,
    activeElement: { matches: (selector: string) => selector.split(', ').includes(focused) },
    getSelection: () => 'Hoi Jip',
    querySelector: () => (network === 'mastodon' ? {} : null),
  } as unknown as Document;
}

async function asked(name: string): Promise<unknown> {
  const [answer] = browser.runtime.onMessage.fire({ name, request: undefined }, { id: 'ours' });
  return answer;
}

describe('a page that is reported on', () => {
  it('hands over what is selected with the id of its site, not with its host', async () => {
    const site = addedSite(documentWith('p'), 'app.socialschools.eu');
    reportPage(site, () => false, new AbortController().signal);
    expect(await asked('get-selection')).toEqual({ text: 'Hoi Jip', site: 'social-schools' });
  });

  it('knows its site by the page as it stands when it is asked', async () => {
    let network = 'none';
    const document = { querySelector: () => (network === 'mastodon' ? {} : null) } as unknown as Document;
    reportPage(addedSite(document, 'school.example'), () => false, new AbortController().signal);
    network = 'mastodon';
    expect(await asked('get-selection')).toMatchObject({ site: 'mastodon' });
  });

  it('says that nobody writes in it when it is taken away', () => {
    const site = addedSite(documentWith('p'), 'school.example');
    const reporter = reportPage(site, () => false, new AbortController().signal);
    page.dispatchEvent(new Event('pagehide'));
    expect(browser.sent).toEqual([]);
    reporter.onState({ status: 'warn', panelOpen: false });
    page.dispatchEvent(new Event('pagehide'));
    const told = browser.sent.map(
      ({ message }) => (message as { request: { status: string } }).request.status,
    );
    expect(told).toEqual(['warn', 'idle']);
  });
});

describe('the selected text', () => {
  it('is none of a page in which a frame has the focus', () => {
    expect(selectedText(documentWith('p'))).toBe('Hoi Jip');
    expect(selectedText(documentWith('iframe'))).toBeUndefined();
  });
});
