import type { VNode } from 'preact';
import type { Contact } from '../choices';
import { Press } from '../press';
import { isolated, type Voice } from '../voice';
import { mailto } from './mailto';
import type { Outside } from './outside';

interface Props {
  /** Where the school has data leaks reported; may be empty. */
  readonly contact: Contact;
  readonly voice: Voice;
  readonly outside: Outside;
}

/** What to do when data of pupils came out already, folded away: first steps, and where the school has it reported. */
export function Incident({ contact, voice, outside }: Props): VNode {
  return (
    <details class="more incident">
      <summary>{voice.say('incident_title')}</summary>
      <div class="more-body">
        <ol class="steps">
          <li>{voice.say('incident_remove')}</li>
          <li>{voice.say(isEmpty(contact) ? 'incident_tell_anyone' : 'incident_tell')}</li>
          <li>{voice.say('incident_soon')}</li>
        </ol>
        <Ways {...{ contact, voice, outside }} />
      </div>
    </details>
  );
}

function Ways({ contact: { name, email, phone, url }, voice, outside }: Props): VNode {
  const mail = email && mailto(email, voice.say('incident_subject'), voice.say('incident_mail'));
  return (
    <>
      {name && <p>{voice.say('incident_who', { name: isolated(name) })}</p>}
      {phone && <p>{voice.say('advice_phone', { phone: isolated(phone) })}</p>}
      {(url || mail) && (
        <div class="actions">
          {url && (
            <Press class="button" pressed={() => outside.open(url)}>
              {voice.say('incident_open')}
            </Press>
          )}
          {mail && (
            <Press class="button" pressed={() => outside.open(mail)}>
              {voice.say('incident_write')}
            </Press>
          )}
        </div>
      )}
    </>
  );
}

function isEmpty({ name, email, phone, url }: Contact): boolean {
  return !name && !email && !phone && !url;
}
