import { useRef, useState } from 'preact/hooks';
import type { Report } from '../../analyser/report';
import type { Planned } from '../../review/calendar';
import { type CheckedPost, checkAll } from '../../review/check-all';
import type { Reviewed } from '../../review/reviewed';

/** The posts of a calendar while and after they are checked. */
export interface Checking {
  readonly posts: readonly CheckedPost[];
  /** Present while it goes on. */
  readonly busy?: { readonly done: number; readonly all: number } | undefined;
  /** How many were left out because somebody stopped it. */
  readonly left: number;
  start(posts: readonly Planned[]): void;
  stop(): void;
  /** Puts another draft in the place of a post's own, and gives the post as it is then. */
  replace(post: CheckedPost, draft: Reviewed): CheckedPost;
}

/** Checks the posts of a calendar, and remembers what was found while the page is open. */
export function useChecking(check: (draft: Reviewed) => Report): Checking {
  const [posts, setPosts] = useState<readonly CheckedPost[]>([]);
  const [busy, setBusy] = useState<Checking['busy']>();
  const [left, setLeft] = useState(0);
  const life = useRef<AbortController | undefined>(undefined);
  return {
    ...{ posts, busy, left },
    async start(planned) {
      life.current?.abort();
      life.current = new AbortController();
      const { signal } = life.current;
      // What was stopped is still shown; what another calendar came after is not.
      const isLast = (): boolean => life.current?.signal === signal;
      setPosts([]);
      setLeft(0);
      const progress = (done: number): void => {
        if (isLast()) setBusy({ done, all: planned.length });
      };
      progress(0);
      const checked = await checkAll(planned, { check: ({ draft }) => check(draft), progress, signal });
      if (!isLast()) return;
      setPosts(checked);
      setLeft(planned.length - checked.length);
      setBusy(undefined);
    },
    stop: () => life.current?.abort(),
    replace(post, draft) {
      const changed = { ...post, draft, report: check(draft) };
      setPosts((now) => now.map((one) => (one === post ? changed : one)));
      return changed;
    },
  };
}
