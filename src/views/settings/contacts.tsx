import type { VNode } from 'preact';
import { type Contacts as All, CONTACT_NAMES, type Contact, isForced } from '../choices';
import type { SectionProps } from './props';
import { Lockable, Section } from './section';
import { TextField } from './text-field';

const FIELDS = [
  ['name', 'text'],
  ['email', 'email'],
  ['phone', 'tel'],
  ['url', 'url'],
] as const;

/** Whom an author can turn to. */
export function Contacts(props: SectionProps): VNode {
  const { settings, forced, change, voice } = props;
  return (
    <Section name="contacts" voice={voice}>
      {CONTACT_NAMES.map((name) => (
        <Lockable key={name} locked={isForced(forced, `contacts.${name}`)} voice={voice}>
          <Fields
            {...props}
            title={voice.say(`settings_contact_${name}`)}
            contact={settings.contacts[name]}
            save={(field, value) =>
              change(({ contacts }) => ({
                contacts: {
                  ...contacts,
                  [name]: withField(chosenOr(contacts[name], settings.contacts[name]), field, value),
                },
              }))
            }
          />
        </Lockable>
      ))}
      <Coaches {...props} />
    </Section>
  );
}

type MediaCoaches = All['mediaCoaches'];

function Coaches(props: SectionProps): VNode {
  const { settings, forced, change, voice } = props;
  const locked = isForced(forced, 'contacts.mediaCoaches');
  const set = (update: (now: MediaCoaches) => MediaCoaches) =>
    change(({ contacts }) => ({
      contacts: {
        ...contacts,
        mediaCoaches: update(chosenOr(contacts.mediaCoaches, settings.contacts.mediaCoaches)),
      },
    }));
  return (
    <Lockable locked={locked} voice={voice}>
      {settings.contacts.mediaCoaches.map((contact, index) => (
        <Fields
          // biome-ignore lint/suspicious/noArrayIndexKey: a coach has nothing else to be known by
          key={index}
          {...props}
          title={voice.say('settings_contact_coach', { number: String(index + 1) })}
          contact={contact}
          save={(field, value) => set((now) => withCoach(now, index, field, value))}
        />
      ))}
      {!locked && (
        <div class="settings-row">
          <button type="button" class="button" onClick={() => void set((now) => [...now, {}])}>
            {voice.say('settings_contact_add_coach')}
          </button>
        </div>
      )}
    </Lockable>
  );
}

interface FieldsProps extends SectionProps {
  readonly title: string;
  readonly contact: Contact;
  save(field: keyof Contact, value: string | undefined): Promise<string | undefined>;
}

function Fields({ title, contact, save, voice }: FieldsProps): VNode {
  const filled = FIELDS.flatMap(([field]) => contact[field] ?? []).join(', ');
  return (
    <details class="more settings-contact">
      <summary>
        <h3>{title}</h3>
        <span>{filled || voice.say('settings_contact_empty')}</span>
      </summary>
      <div class="settings-fields">
        {FIELDS.map(([field, type]) => (
          <TextField
            key={field}
            label={voice.say(`settings_contact_field_${field}`)}
            type={type}
            value={contact[field] ?? ''}
            voice={voice}
            save={(value) => save(field, value)}
          />
        ))}
      </div>
    </details>
  );
}

// Nothing chosen yet: what is shown then comes with the protocol, and the author changes that.
function chosenOr<Value extends Contact | MediaCoaches>(chosen: Value, shown: Value): Value {
  return Object.keys(chosen).length > 0 ? chosen : shown;
}

/** A coach of whom nothing is left goes. */
function withCoach(
  coaches: MediaCoaches,
  index: number,
  field: keyof Contact,
  value: string | undefined,
): MediaCoaches {
  const changed = coaches.map((each, at) => (at === index ? withField(each, field, value) : each));
  return changed.filter((each, at) => at !== index || Object.keys(each).length > 0);
}

function withField(contact: Contact, field: keyof Contact, value: string | undefined): Contact {
  const { [field]: _before, ...others } = contact;
  return value === undefined ? others : { ...others, [field]: value };
}
