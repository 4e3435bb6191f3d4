import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckedPost } from '../../review/check-all';
import type { Reviewed } from '../../review/reviewed';
import { type Voice, voiceIn } from '../voice';
import { CalendarPart } from './calendar-part';
import { OnePart } from './one-part';
import type { ReviewProps } from './props';
import { useChecking } from './use-checking';

/** Draws the review page; every call replaces what stood there and keeps the reader's place. */
export function mountReview(root: HTMLElement, props: ReviewProps): void {
  render(<Review {...props} />, root);
}

const PARTS = ['one', 'many'] as const;
type Part = (typeof PARTS)[number];

function Review({ language, ...reviewing }: ReviewProps): VNode {
  const voice = voiceIn(language);
  const [part, setPart] = useState<Part>('one');
  const checking = useChecking(reviewing.check);
  const [opened, setOpened] = useState<CheckedPost>();
  const { change } = reviewing;
  const open = (post: CheckedPost): void => {
    setOpened(post);
    setPart('one');
    change(post.draft);
  };
  // What is changed in a post of the calendar is changed there as well.
  const changeHere = (draft: Reviewed): void => {
    change(draft);
    if (opened) setOpened(checking.replace(opened, draft));
  };
  const goTo = (chosen: Part): void => {
    if (chosen === 'many') setOpened(undefined);
    setPart(chosen);
  };
  return (
    <div class="pw review" lang={language} dir="ltr">
      <header class="review-head">
        <h1>{voice.say('review_title')}</h1>
        <p>{voice.say('review_intro')}</p>
        <Parts {...{ part, goTo, voice }} />
      </header>
      <main class="review-main">
        {part === 'one' && (
          <OnePart
            {...{ ...reviewing, voice, opened }}
            change={changeHere}
            backToCalendar={() => goTo('many')}
          />
        )}
        {part === 'many' && <CalendarPart {...{ ...reviewing, voice, checking, open }} />}
      </main>
    </div>
  );
}

interface PartsProps {
  readonly part: Part;
  readonly voice: Voice;
  goTo(part: Part): void;
}

function Parts({ part, voice, goTo }: PartsProps): VNode {
  return (
    <nav class="review-parts" aria-label={voice.say('review_parts')}>
      {PARTS.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-current={one === part ? 'page' : undefined}
          onClick={() => goTo(one)}
        >
          {voice.say(`review_part_${one}`)}
        </button>
      ))}
    </nav>
  );
}
