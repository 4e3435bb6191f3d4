import type { Site } from '../sites/site';
import type { Found } from './check';
import { remember, sameBox } from './roots';
import type { Published } from './view';

/** When to look whether a post went out: a page with a large film to send takes its time. */
const LOOKS_MS = [150, 500, 1500, 4000, 10_000, 25_000] as const;

/** A compose box of which a publish action went through. */
interface Watched {
  readonly isOf: ReturnType<typeof remember>;
  readonly life: AbortController;
}

/**
 * Tells of each post that really went out: after a publish action its compose box becomes empty or leaves the page.
 * Gives what is to be told that there was such an action.
 */
export function watchSent(
  site: Site,
  tell: (published: Published, found: Found) => void,
  signal: AbortSignal,
): (boxes: readonly Found[]) => void {
  let watched: readonly Watched[] = [];
  return (boxes) => {
    for (const found of boxes) {
      // A click and the submit that it leads to are one action.
      for (const { isOf, life } of watched) if (isOf(found)) life.abort();
      const life = new AbortController();
      watched = [...watched.filter((one) => !one.life.signal.aborted), { isOf: remember(found), life }];
      const kind = kindOf(site, found);
      look(site, found, () => tell({ kind }, found), AbortSignal.any([signal, life.signal]));
    }
  };
}

function look(site: Site, found: Found, wentOut: () => void, signal: AbortSignal, at = 0): void {
  const next = LOOKS_MS[at];
  if (next === undefined) return;
  const timer = setTimeout(
    () => {
      if (isOut(site, found)) wentOut();
      else look(site, found, wentOut, signal, at + 1);
    },
    next - (LOOKS_MS[at - 1] ?? 0),
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

// Whatever a page has in store for us: the post is on its way, and all else must still be told of it.
function kindOf(site: Site, { box }: Found): Published['kind'] {
  try {
    return site.context(box).kind;
  } catch {
    return 'unknown';
  }
}

function isOut(site: Site, found: Found): boolean {
  try {
    const now = sameBox(site, found);
    return !now || site.read(now.box).text.trim() === '';
  } catch {
    // Perhaps the page can be read the next time.
    return false;
  }
}
