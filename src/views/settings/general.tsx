import type { VNode } from 'preact';
import { ROLES } from '../../draft/draft';
import { isForced } from '../choices';
import { LANGUAGES } from '../translate';
import { Choice } from './choice';
import type { SectionProps } from './props';
import { Lockable, Section } from './section';

/** Which protocol applies, what the author is to the school, and the language. */
export function General({ settings, forced, protocols, change, voice }: SectionProps): VNode {
  const { protocol, role, language, remindReactions } = settings;
  const known = protocols.some(({ id }) => id === protocol);
  return (
    <Section name="general" voice={voice}>
      <div class="settings-fields">
        <Lockable locked={isForced(forced, 'protocol')} voice={voice}>
          <Choice
            label={voice.say('setting_protocol')}
            options={[
              ...protocols.map(({ id, name }) => ({ value: id, name })),
              ...(known
                ? []
                : [{ value: protocol, name: voice.say('settings_protocol_gone', { id: protocol }) }]),
            ]}
            value={protocol}
            choose={(chosen) => void change({ protocol: chosen })}
          />
        </Lockable>
        <Lockable locked={isForced(forced, 'role')} voice={voice}>
          <Choice
            label={voice.say('setting_role')}
            options={ROLES.map((value) => ({ value, name: voice.say(`role_${value}`) }))}
            value={role}
            choose={(chosen) => void change({ role: chosen })}
          />
        </Lockable>
        <Lockable locked={isForced(forced, 'language')} voice={voice}>
          <Choice
            label={voice.say('setting_language')}
            options={LANGUAGES.map((value) => ({ value, name: voice.say(`language_${value}`) }))}
            value={language}
            choose={(chosen) => void change({ language: chosen })}
          />
        </Lockable>
      </div>
      <Lockable locked={isForced(forced, 'remindReactions')} voice={voice}>
        <label class="settings-check">
          <input
            type="checkbox"
            checked={remindReactions}
            onChange={(event) => void change({ remindReactions: event.currentTarget.checked })}
          />
          {voice.say('settings_remind')}
        </label>
      </Lockable>
    </Section>
  );
}
