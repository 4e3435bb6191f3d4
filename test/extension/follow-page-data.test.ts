import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_PAGE_DATA, followPageData, type PageData } from '../../src/extension/page-data';
import { DEFAULT_SETTINGS } from '../../src/extension/settings';
import { freshBrowser, held } from './held-browser';

vi.mock('../../src/extension/browser', async () => (await import('./held-browser')).heldModule);

describe('when a page asks what it goes by', () => {
  const leader: PageData = { ...DEFAULT_PAGE_DATA, settings: { ...DEFAULT_SETTINGS, role: 'leader' } };
  const answer = vi.fn<() => Promise<PageData>>();
  let page: EventTarget;

  beforeEach(() => {
    answer.mockReset();
    answer.mockResolvedValue(leader);
    const browser = freshBrowser();
    held.browser = { ...browser, runtime: { ...browser.runtime, sendMessage: () => answer() } };
    page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  });

  it('goes by the answer to its last question, whichever comes last', async () => {
    let answerLate: (data: PageData) => void = () => undefined;
    const late = new Promise<PageData>((resolve) => {
      answerLate = resolve;
    });
    answer.mockReturnValueOnce(late);
    const data = followPageData(new AbortController().signal, () => undefined);
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.waitFor(() => expect(data.now().settings.role).toBe('leader'));
    answerLate(DEFAULT_PAGE_DATA);
    await late;
    await Promise.resolve();
    expect(data.now().settings.role).toBe('leader');
  });

  it('asks for nothing before it is of use', async () => {
    let begin: () => void = () => undefined;
    const data = followPageData(
      new AbortController().signal,
      () => undefined,
      (later) => {
        begin = later;
      },
    );
    expect(answer).not.toHaveBeenCalled();
    begin();
    await vi.waitFor(() => expect(data.now().settings.role).toBe('leader'));
  });
});
