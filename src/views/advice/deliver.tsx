import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Press } from '../press';
import { isolated, type Voice } from '../voice';
import type { Adviser } from './advisers';
import { mailto } from './mailto';
import type { Outside } from './outside';

interface Props {
  readonly adviser: Adviser;
  readonly text: string;
  readonly voice: Voice;
  readonly outside: Outside;
  /** The browser refused to copy the message. */
  cannotCopy(): void;
}

/** The ways in which a message can go to somebody: as a mail where the address is known, else copied. */
export function Deliver({ adviser: { id, contact }, text, voice, outside, cannotCopy }: Props): VNode {
  const [told, setTold] = useState('');
  const address = contact.email && mailto(contact.email, voice.say('advice_subject'), text);
  const open = (url: string): void => {
    outside.open(url);
    setTold('advice_mail_opened');
  };
  const copy = async (): Promise<void> => {
    const copied = await outside.copy(text);
    if (!copied) cannotCopy();
    setTold(copied ? 'advice_copied' : 'advice_not_copied');
  };
  return (
    <div class="advice-deliver">
      {contact.email && !address && <p>{voice.say('advice_too_long')}</p>}
      {!contact.email && <p>{voice.say('advice_no_address', { who: voice.say(`advice_who_${id}`) })}</p>}
      {contact.phone && <p>{voice.say('advice_phone', { phone: isolated(contact.phone) })}</p>}
      <div class="actions">
        {address && (
          <Press class="button button-first" pressed={() => open(address)}>
            {voice.say('advice_mail')}
          </Press>
        )}
        <Press class={`button${address ? '' : ' button-first'}`} pressed={() => void copy()}>
          {voice.say('advice_copy')}
        </Press>
      </div>
      <p class="told" role="status">
        {told && voice.say(told)}
      </p>
    </div>
  );
}
