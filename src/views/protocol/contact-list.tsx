import type { VNode } from 'preact';
import type { Contact, Contacts } from '../choices';
import { isKnown, phoneLink } from '../contact-link';
import type { Voice } from '../voice';

interface Props {
  readonly contacts: Contacts;
  readonly voice: Voice;
}

/** Whom the author can turn to, as far as the school named them. */
export function ContactList({ contacts, voice }: Props): VNode {
  const { mediaCoaches, ...one } = contacts;
  const listed = [
    ...Object.entries(one).map(([kind, contact]) => ({ kind, contact })),
    ...mediaCoaches.map((contact) => ({ kind: 'coach', contact })),
  ].filter(({ contact }) => isKnown(contact));
  if (listed.length === 0) return <p class="protocol-none">{voice.say('contacts_none')}</p>;
  return (
    <dl class="protocol-contacts">
      {listed.map(({ kind, contact }) => (
        <div key={`${kind} ${contact.name ?? contact.email ?? contact.phone}`}>
          <dt>{voice.say(`contact_${kind}`)}</dt>
          <Ways {...contact} />
        </div>
      ))}
    </dl>
  );
}

function Ways({ name, email, phone, url }: Contact): VNode {
  return (
    <dd>
      {name && <span>{name}</span>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <a href={phoneLink(phone)}>{phone}</a>}
      {url && (
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>
      )}
    </dd>
  );
}
