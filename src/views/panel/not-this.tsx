import type { VNode } from 'preact';
import type { Finding } from '../../analyser/report';
import type { Scope } from '../../compose/view';
import { Press } from '../press';
import { isolated, type Voice } from '../voice';

// What a finding claims that may not be so; all others are simply not right here.
const CLAIMS: Readonly<Record<string, string>> = {
  'colleague-name': 'colleague',
  'foul-language': 'word',
  'internal-information': 'word',
  'pupil-name': 'pupil',
};

interface Props {
  readonly finding: Finding;
  readonly voice: Voice;
  dismiss(scope: Scope): void;
}

/** "This is no pupil", "this word is fine": for this post or for good. A finding about no words in particular returns with the next post. */
export function NotThis({ finding, voice, dismiss }: Props): VNode {
  const claim = finding.words ? (CLAIMS[finding.rule] ?? 'words') : 'whole';
  return (
    <details class="more not-this">
      <summary>{voice.say('dismiss_title')}</summary>
      <div class="more-body">
        <p>{voice.say(`dismiss_${claim}`, { words: isolated(finding.words) })}</p>
        <div class="actions">
          <Press class="button" pressed={() => dismiss('post')}>
            {voice.say('dismiss_post')}
          </Press>
          {finding.words && (
            <Press class="button" pressed={() => dismiss('always')}>
              {voice.say('dismiss_always')}
            </Press>
          )}
        </div>
        {finding.words && <p class="told">{voice.say('dismiss_kept')}</p>}
      </div>
    </details>
  );
}
