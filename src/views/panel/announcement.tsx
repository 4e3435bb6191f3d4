import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

// Long enough for a word to be finished: results of half a word are not worth hearing.
const PAUSE_MS = 900;
// Long enough to be read out. What stands on longer is there for a page that searches itself for words.
const SAID_MS = 7000;

interface Props {
  readonly summary: string;
  /** All is well: not worth saying, unless something else was said before. */
  readonly quiet: boolean;
}

/** Says the state of the post politely to a screen reader: once for each change, and silent while all has been well. */
export function Announcement({ summary, quiet }: Props): VNode {
  const [said, setSaid] = useState('');
  const worthSaying = !quiet || said !== '';
  useEffect(() => {
    if (!worthSaying) return;
    const pause = setTimeout(() => setSaid(summary), PAUSE_MS);
    // Never nothing: with a node that goes Chromium ends what the author can undo at once.
    const end = setTimeout(() => setSaid(' '), PAUSE_MS + SAID_MS);
    return () => {
      clearTimeout(pause);
      clearTimeout(end);
    };
  }, [summary, worthSaying]);
  return (
    <p class="unseen" role="status">
      {said || null}
    </p>
  );
}
