import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../analyser/report';
import type { ComposeActions } from '../../compose/view';
import type { Fix } from '../../fixes/fix';

// Looking for fixes costs some analyses: while the author types on, what is shown stays.
const PAUSE_MS = 350;

/** What can be done about a finding, and a way to have it done. */
export interface Fixes {
  readonly fixes: readonly Fix[];
  apply(fix: Fix): void;
}

interface Known {
  readonly finding?: Finding;
  /** What they were thought of for. */
  readonly text?: string | undefined;
  readonly fixes: readonly Fix[];
}

/** Looks for fixes once the card is in sight, at once for the first one, and anew when the text has rested. */
export function useFixes(
  finding: Finding,
  actions: ComposeActions,
  card: RefObject<HTMLElement | null>,
  atOnce: boolean,
): Fixes {
  const [known, setKnown] = useState<Known>({ fixes: [] });
  const seen = useSeen(card);
  const latest = useRef({ finding, actions, known });
  latest.current = { finding, actions, known };
  // The same function each time, for what is the latest then.
  const look = useCallback((): Known => {
    const { known, finding, actions } = latest.current;
    const text = actions.drafts()[0]?.text;
    if (known.finding === finding && known.text === text) return known;
    const now = { finding, text, fixes: actions.fixesFor(finding) };
    setKnown(now);
    return now;
  }, []);
  useLayoutEffect(() => {
    if (atOnce) look();
  }, [atOnce, look]);
  useEffect(() => {
    if (!seen || known.finding === finding) return;
    const pause = setTimeout(look, known.finding ? PAUSE_MS : 0);
    return () => clearTimeout(pause);
  }, [finding, seen, look, known.finding]);
  return {
    fixes: known.fixes,
    apply(fix) {
      // The text may have moved on since the button was drawn.
      const { text, fixes } = look();
      const now = fixes.find((other) => saysSame(other, fix));
      if (now && text !== undefined) latest.current.actions.applyFix(latest.current.finding, now, text);
    },
  };
}

function saysSame(one: Fix, other: Fix): boolean {
  return one.label === other.label && JSON.stringify(one.values) === JSON.stringify(other.values);
}

function useSeen(card: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const { current } = card;
    if (!current || seen) return;
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [seen, card]);
  return seen;
}
