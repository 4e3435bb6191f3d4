// What every measuring process needs: the check as it was built, and a post to check.
import type { Draft } from '../../src/draft/draft';

/** What `buildChecked` leaves. */
const BUILT = new URL('../../.cache/bench/checked.js', import.meta.url).href;

/** The check as the content script holds it. */
export function built(): Promise<typeof import('./checked')> {
  return import(BUILT);
}

/** A post without its text. */
export const POST: Omit<Draft, 'text'> = {
  site: 'facebook',
  kind: 'post',
  author: { role: 'teacher', account: 'personal' },
  attachments: [],
};

/** How long a piece of work takes, in milliseconds. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
