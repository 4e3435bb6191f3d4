import type { VNode } from 'preact';
import { ROLES } from '../../draft/draft';
import { LANGUAGES } from '../translate';
import type { Voice } from '../voice';
import type { PopupProps, PopupSettings } from './props';

interface Props extends Pick<PopupProps, 'protocols' | 'settings' | 'onChange'> {
  readonly voice: Voice;
}

/** Which protocol applies, what the author is to the school, and the language: told in a line, changed when unfolded. */
export function Settings({ protocols, settings, onChange, voice }: Props): VNode {
  const choose = (changed: Partial<PopupSettings>): void => onChange({ ...settings, ...changed });
  const protocolNames = protocols.map(({ id, name }) => ({ value: id, name }));
  const roleNames = ROLES.map((role) => ({ value: role, name: voice.say(`role_${role}`) }));
  const languageNames = LANGUAGES.map((each) => ({ value: each, name: voice.say(`language_${each}`) }));
  const current = protocolNames.find(({ value }) => value === settings.protocol)?.name ?? '';
  return (
    <details class="more popup-settings">
      <summary>
        <h2>{voice.say('popup_settings')}</h2>
        <span>{`${current}, ${voice.say(`role_${settings.role}`)}`}</span>
      </summary>
      <div class="popup-fields">
        <Choice
          label={voice.say('setting_protocol')}
          options={protocolNames}
          value={settings.protocol}
          choose={(protocol) => choose({ protocol })}
        />
        <Choice
          label={voice.say('setting_role')}
          options={roleNames}
          value={settings.role}
          choose={(role) => choose({ role })}
        />
        <Choice
          label={voice.say('setting_language')}
          options={languageNames}
          value={settings.language}
          choose={(language) => choose({ language })}
        />
      </div>
    </details>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  choose(value: Value): void;
}

function Choice<Value extends string>({ label, options, value, choose }: ChoiceProps<Value>): VNode {
  const chosen = (index: number): void => {
    const option = options[index];
    if (option) choose(option.value);
  };
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => chosen(event.currentTarget.selectedIndex)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}
