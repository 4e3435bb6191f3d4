import { render, type VNode } from 'preact';
import { voiceIn } from '../voice';
import { About } from './about';
import { Attachments } from './attachments';
import type { ReviewProps } from './props';
import { ReportPart } from './report-part';
import { Text } from './text';

/** Draws the review page; every call replaces what stood there and keeps the reader's place. */
export function mountReview(root: HTMLElement, props: ReviewProps): void {
  render(<Review {...props} />, root);
}

function Review({ language, protocols, networks, draft, report, change }: ReviewProps): VNode {
  const voice = voiceIn(language);
  const protocol = protocols.find(({ id }) => id === draft.protocol) ?? protocols[0];
  return (
    <div class="pw review" lang={language} dir="ltr">
      <header class="review-head">
        <h1>{voice.say('review_title')}</h1>
        <p>{voice.say('review_intro')}</p>
      </header>
      <main class="review-main">
        <section class="review-draft" data-compose-scope="" aria-label={voice.say('review_draft')}>
          <Text {...{ draft, voice, change }} />
          <About {...{ draft, voice, change, networks, protocols }} />
          <Attachments {...{ draft, voice, change }} />
        </section>
        {protocol && <ReportPart {...{ draft, report, protocol, voice }} />}
      </main>
    </div>
  );
}
