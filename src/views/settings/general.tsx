import type { VNode } from 'preact';
import { ROLES } from '../../draft/draft';
import { Choice, type Option } from '../choice';
import { isForced } from '../choices';
import { LANGUAGES } from '../translate';
import type { SectionProps } from './props';
import { Lockable, Section } from './section';

/** Which protocol applies, what the author is to the school, and the language. */
export function General(props: SectionProps): VNode {
  const { voice } = props;
  const roles = ROLES.map((value) => ({ value, name: voice.say(`role_${value}`) }));
  const languages = LANGUAGES.map((value) => ({ value, name: voice.say(`language_${value}`) }));
  return (
    <Section name="general" voice={voice}>
      <div class="settings-fields">
        <Chosen {...props} setting="protocol" options={protocolNames(props)} />
        <Chosen {...props} setting="role" options={roles} />
        <Chosen {...props} setting="language" options={languages} />
      </div>
      <Reminder {...props} />
    </Section>
  );
}

interface ChosenProps extends SectionProps {
  readonly setting: 'protocol' | 'role' | 'language';
  readonly options: readonly Option<string>[];
}

function Chosen({ settings, forced, change, voice, setting, options }: ChosenProps): VNode {
  return (
    <Lockable locked={isForced(forced, setting)} voice={voice}>
      <Choice
        label={voice.say(`setting_${setting}`)}
        options={options}
        value={settings[setting]}
        choose={(chosen) => void change({ [setting]: chosen })}
      />
    </Lockable>
  );
}

function Reminder({ settings, forced, change, voice }: SectionProps): VNode {
  return (
    <Lockable locked={isForced(forced, 'remindReactions')} voice={voice}>
      <label class="settings-check">
        <input
          type="checkbox"
          checked={settings.remindReactions}
          onChange={(event) => void change({ remindReactions: event.currentTarget.checked })}
        />
        {voice.say('settings_remind')}
      </label>
    </Lockable>
  );
}

/** The protocol that was chosen stays among them when it is gone: what holds is to be seen. */
function protocolNames({ protocols, settings, voice }: SectionProps): Option<string>[] {
  const names = protocols.map(({ id, name }) => ({ value: id, name }));
  const { protocol } = settings;
  if (names.some(({ value }) => value === protocol)) return names;
  return [...names, { value: protocol, name: voice.say('settings_protocol_gone', { id: protocol }) }];
}
