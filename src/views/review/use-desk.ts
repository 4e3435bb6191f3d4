import { useState } from 'preact/hooks';
import type { CheckedPost } from '../../review/check-all';
import { decidedText } from '../../review/handover';
import type { Reviewed } from '../../review/reviewed';
import type { ReviewProps } from './props';
import { type Checking, useChecking } from './use-checking';
import { type Handed, useHanded } from './use-handed';

/** The parts of the review page, in the order in which they can be chosen. */
export const PARTS = ['one', 'many', 'register'] as const;

/** One of those. */
export type Part = (typeof PARTS)[number];

/** What lies on the reviewer's desk while the page is open. */
export interface Desk {
  readonly part: Part;
  readonly checking: Checking;
  readonly handed: Handed;
  /** The post of the calendar that is being looked at. */
  readonly opened: CheckedPost | undefined;
  goTo(part: Part): void;
  open(post: CheckedPost): void;
  /** Changes the draft under review, and its post in the calendar where it came from there. */
  change(draft: Reviewed): void;
}

/** Keeps what lies on the desk. */
export function useDesk(props: Omit<ReviewProps, 'language' | 'arrived'>): Desk {
  const { draft, networks, protocols, change, check, approve, arrivals } = props;
  const [part, setPart] = useState<Part>('one');
  const [opened, setOpened] = useState<CheckedPost>();
  const checking = useChecking(check);
  const handed = useHanded({ networks, protocols }, async (handover) => {
    setOpened(undefined);
    change({ ...draft, attachments: [], ...handover.draft, text: decidedText(handover) });
    if (handover.decision) await approve(handover);
  });
  const [seen, setSeen] = useState(arrivals);
  if (seen !== arrivals) {
    // What lay there is not the text that just came.
    setSeen(arrivals);
    setOpened(undefined);
    handed.close();
    setPart('one');
  }
  return {
    ...{ part, checking, handed, opened },
    goTo(chosen) {
      if (chosen === 'many') setOpened(undefined);
      setPart(chosen);
    },
    open(post) {
      setOpened(post);
      setPart('one');
      change(post.draft);
    },
    change(changed) {
      change(changed);
      if (opened) setOpened(checking.replace(opened, changed));
    },
  };
}
