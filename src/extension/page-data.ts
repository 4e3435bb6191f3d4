import type { Dismissal } from '../analyser/dismissed';
import { NO_KNOWLEDGE, type Roster } from '../analyser/knowledge';
import type { Protocol } from '../protocol/protocol';
import type { Approval } from '../review/approval';
import { atOnce, type WhenUsed } from './first-use';
import { latest } from './latest';
import { handle, send } from './messaging';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** The outline of a protocol that does not come with the extension. */
export interface OwnOutline extends Protocol {
  /** Other with every word of the protocol, also with those that an outline leaves out. */
  readonly wording: string;
}

/** What a page's content script goes by. It stays in the script's own memory, which the page cannot see. */
export interface PageData {
  /** Those in force. */
  readonly settings: Settings;
  readonly roster: Roster;
  readonly dismissals: readonly Dismissal[];
  /** Texts that somebody decided about. */
  readonly approvals: readonly Approval[];
  /** The protocol that applies, when it does not come with the extension. */
  readonly ownProtocol?: OwnOutline;
  /** The site was taken out, or the browser no longer allows us there: nothing is checked. */
  readonly gone?: true;
}

/** What a content script goes by until the background has answered. */
export const DEFAULT_PAGE_DATA: PageData = {
  settings: DEFAULT_SETTINGS,
  roster: NO_KNOWLEDGE.roster,
  dismissals: [],
  approvals: [],
};

/** All that a page of a site that was taken out is told. */
export const GONE_PAGE_DATA: PageData = { ...DEFAULT_PAGE_DATA, gone: true };

/** The page's data as they are now, and a way to ask for them when that failed. */
export interface FollowedData {
  now(): PageData;
  /** Asks again if nobody has answered so far. */
  retry(): void;
}

/** Asks the background what to go by, and again whenever that has or may have changed, until the signal. */
export function followPageData(
  signal: AbortSignal,
  onChange: (data: PageData) => void,
  whenUsed: WhenUsed = atOnce,
): FollowedData {
  let data = DEFAULT_PAGE_DATA;
  let state: 'none' | 'asked' | 'here' = 'none';
  const take = (found: PageData): void => {
    if (signal.aborted) return;
    state = 'here';
    data = withSameParts(data, found);
    onChange(data);
  };
  const question = latest(
    () => send('get-page-data', undefined),
    take,
    () => {
      state = 'none';
    },
  );
  const ask = (): undefined => {
    state = 'asked';
    question();
  };
  whenUsed(() => {
    handle({ 'page-data-changed': ask }, signal);
    // A page that the browser had laid aside heard of nothing meanwhile.
    addEventListener('pageshow', ({ persisted }) => persisted && ask(), { signal });
    ask();
  });
  return { now: () => data, retry: () => (state === 'none' ? ask() : undefined) };
}

/** The new data with the old objects where these say the same: much is known of them that need not be worked out again. */
export function withSameParts(old: PageData, found: PageData): PageData {
  const settings = Object.entries(found.settings).map(([key, value]) => [
    key,
    same(old.settings[key as keyof Settings], value),
  ]);
  return {
    ...found,
    settings: Object.fromEntries(settings),
    roster: same(old.roster, found.roster),
    ...(found.ownProtocol && { ownProtocol: same(old.ownProtocol ?? found.ownProtocol, found.ownProtocol) }),
  };
}

function same<T>(old: T, found: T): T {
  return JSON.stringify(old) === JSON.stringify(found) ? old : found;
}
