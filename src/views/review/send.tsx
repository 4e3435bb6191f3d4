import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Handover } from '../../review/handover';
import type { Voice } from '../voice';
import { handoverText } from './handover-text';
import type { Reviewing } from './props';

interface Props extends Pick<Reviewing, 'download' | 'copy'> {
  readonly voice: Voice;
  /** What goes; made at the moment of the press. */
  handover(): Handover;
}

/** The two ways in which a handover leaves, both by its reader's own hand: as a file, or as text for mail or chat. */
export function Send({ voice, handover, download, copy }: Props): VNode {
  const [told, setTold] = useState('');
  const save = (): void => {
    download(voice.say('handover_file_name'), `${JSON.stringify(handover(), null, 2)}\n`);
    setTold('handover_saved');
  };
  const take = async (): Promise<void> =>
    setTold((await copy(handoverText(handover(), voice))) ? 'handover_copied' : 'handover_not_copied');
  return (
    <div class="review-send">
      <button type="button" class="button" onClick={() => void take()}>
        {voice.say('handover_copy')}
      </button>
      <button type="button" class="button" onClick={save}>
        {voice.say('handover_save')}
      </button>
      <p role="status">{told && voice.say(told)}</p>
    </div>
  );
}
