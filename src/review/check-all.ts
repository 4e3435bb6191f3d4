import type { Report } from '../analyser/report';
import type { Planned } from './calendar';

/** A post with what was found in it. */
export interface CheckedPost extends Planned {
  readonly report: Report;
}

/** How a row of checks is done, and who hears of it. */
export interface CheckingAll {
  check(post: Planned): Report;
  /** How many are done, now and then. */
  progress(done: number): void;
  /** Ends the work; what was done is kept. */
  readonly signal: AbortSignal;
}

// Long enough to get on, short enough that keys and presses in between are answered at once.
const SLICE_MS = 40;

/** Checks posts one after another and lets the page live in between; gives those that were done. */
export async function checkAll(
  posts: readonly Planned[],
  { check, progress, signal }: CheckingAll,
): Promise<readonly CheckedPost[]> {
  const checked: CheckedPost[] = [];
  let sliceEnd = performance.now() + SLICE_MS;
  for (const post of posts) {
    if (performance.now() > sliceEnd) {
      progress(checked.length);
      await aMoment();
      sliceEnd = performance.now() + SLICE_MS;
    }
    if (signal.aborted) break;
    checked.push({ ...post, report: check(post) });
  }
  progress(checked.length);
  return checked;
}

// A timer would be slowed down in a tab behind another; a message is not.
function aMoment(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
