import { render, type VNode } from 'preact';
import { useKeepPlace } from '../keep-place';
import { type Voice, voiceIn } from '../voice';
import { AskToReplace } from './ask-to-replace';
import { CalendarPart } from './calendar-part';
import { OnePart } from './one-part';
import type { ReviewProps } from './props';
import { RegisterPart } from './register-part';
import { PARTS, type Part, useDesk } from './use-desk';

/** Draws the review page; every call replaces what stood there and keeps the reader's place. */
export function mountReview(root: HTMLElement, props: ReviewProps): void {
  render(<Review {...props} />, root);
}

function Review({ language, arrived, ...reviewing }: ReviewProps): VNode {
  const voice = voiceIn(language);
  const desk = useDesk(reviewing);
  const page = useKeepPlace();
  return (
    <div ref={page} class="pw review" lang={language} dir="ltr">
      <header class="review-head">
        <h1>{voice.say('review_title')}</h1>
        <p>{voice.say('review_intro')}</p>
        <div class="review-paper-title">{voice.say(`review_paper_${desk.part}`)}</div>
        <Parts part={desk.part} goTo={desk.goTo} voice={voice} />
      </header>
      <main class="review-main" tabIndex={-1}>
        {desk.part === 'one' && (
          <OnePart {...{ ...reviewing, ...desk, voice }} backToCalendar={() => desk.goTo('many')} />
        )}
        {desk.part === 'many' && <CalendarPart {...{ ...reviewing, ...desk, voice }} />}
        {desk.part === 'register' && <RegisterPart {...{ ...reviewing, voice }} />}
      </main>
      <AskToReplace arrived={arrived} voice={voice} />
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
