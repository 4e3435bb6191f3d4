import type { VNode } from 'preact';
import type { CheckedPost } from '../../review/check-all';
import { hasBlock } from '../../review/handover-block';
import type { Reviewed } from '../../review/reviewed';
import type { Voice } from '../voice';
import { About } from './about';
import { Attachments } from './attachments';
import { HandOver } from './hand-over';
import { HandedPart } from './handed-part';
import { Paper } from './paper';
import type { Reviewing } from './props';
import { ReportPart } from './report-part';
import { Text } from './text';
import type { Handed } from './use-handed';

interface Props extends Reviewing {
  readonly voice: Voice;
  /** The post of the calendar that is being looked at. */
  readonly opened: CheckedPost | undefined;
  readonly handed: Handed;
  backToCalendar(): void;
}

/** One draft with its report beside it. */
export function OnePart({ opened, backToCalendar, ...reviewing }: Props): VNode {
  const { voice, draft, protocols, networks, check, handed } = reviewing;
  // A message with a draft in it is opened, wherever its reader pastes it.
  const change = (changed: Reviewed): void => {
    if (hasBlock(changed.text)) void handed.open(voice.say('handover_pasted'), changed.text);
    else reviewing.change(changed);
  };
  const protocol = protocols.find(({ id }) => id === draft.protocol) ?? protocols[0];
  return (
    <div class="review-one">
      {opened && (
        <p class="review-opened">
          {voice.say('review_opened', { row: String(opened.row), when: opened.when })}
          <button type="button" class="button" onClick={backToCalendar}>
            {voice.say('review_back_to_many')}
          </button>
        </p>
      )}
      <section
        class="review-draft"
        tabIndex={-1}
        data-compose-scope=""
        aria-label={voice.say('review_draft')}
      >
        <Text {...{ draft, voice, change }} />
        <About {...{ draft, voice, change, networks, protocols }} />
        <Attachments {...{ draft, voice, change }} />
        <HandOver {...reviewing} />
      </section>
      <div class="review-findings-part">
        {protocol && <Paper {...{ draft, networks, protocol, voice }} />}
        <HandedPart key={handed.opened} {...{ ...reviewing, protocol }} />
        {protocol && <ReportPart {...{ draft, protocol, voice }} report={check(draft)} />}
      </div>
    </div>
  );
}
