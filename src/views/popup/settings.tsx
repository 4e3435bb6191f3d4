import type { VNode } from 'preact';
import { ROLES } from '../../draft/draft';
import { Choice } from '../choice';
import { isForced } from '../choices';
import { LANGUAGES } from '../translate';
import type { Voice } from '../voice';
import type { PopupProps, PopupSettings } from './props';

const NOTHING: ReadonlySet<string> = new Set();

interface Props extends Pick<PopupProps, 'protocols' | 'settings' | 'forced' | 'page' | 'onChange'> {
  readonly voice: Voice;
}

/** Which protocol applies, what the author is to the school, and the language: told in a line, changed when unfolded. */
export function Settings({ protocols, settings, forced = NOTHING, page, onChange, voice }: Props): VNode {
  const locked = (path: string) => (isForced(forced, path) ? voice.say('forced') : undefined);
  const choose = (changed: Partial<PopupSettings>): void => onChange({ ...settings, ...changed });
  const protocolNames = protocols.map(({ id, name }) => ({ value: id, name }));
  const roleNames = ROLES.map((role) => ({ value: role, name: voice.say(`role_${role}`) }));
  const languageNames = LANGUAGES.map((each) => ({ value: each, name: voice.say(`language_${each}`) }));
  const current = protocolNames.find(({ value }) => value === settings.protocol)?.name ?? protocols[0]?.name;
  const behalf = page?.account ? [voice.say(`popup_writes_${page.account}`)] : [];
  return (
    <details class="more popup-settings">
      <summary>
        <h2>{voice.say('popup_settings')}</h2>
        <span>{[current ?? [], voice.say(`role_${settings.role}`), behalf].flat().join(', ')}</span>
      </summary>
      <div class="popup-fields">
        <Choice
          label={voice.say('setting_protocol')}
          options={protocolNames}
          value={settings.protocol}
          locked={locked('protocol')}
          choose={(protocol) => choose({ protocol })}
        />
        <Choice
          label={voice.say('setting_role')}
          options={roleNames}
          value={settings.role}
          locked={locked('role')}
          choose={(role) => choose({ role })}
        />
        <Choice
          label={voice.say('setting_language')}
          options={languageNames}
          value={settings.language}
          locked={locked('language')}
          choose={(language) => choose({ language })}
        />
      </div>
    </details>
  );
}
