import { render, type VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { switchedOff } from '../../protocol/rule-choices';
import { SwitchedOff } from '../switched-off';
import { voiceIn } from '../voice';
import { Accounts } from './accounts';
import { Contacts } from './contacts';
import { Disclaimers } from './disclaimers';
import { General } from './general';
import { KeepingSection } from './keeping';
import { Lessons } from './lessons';
import { Networks } from './networks';
import type { Change, SettingsProps } from './props';
import { Rules } from './rules';
import { SECTIONS, Section } from './section';
import { Terms } from './terms';

/** Draws the settings page; every call replaces what stood there and keeps the reader's place. */
export function mountSettings(root: HTMLElement, props: SettingsProps): void {
  render(<Page {...props} />, root);
}

function Page(props: SettingsProps): VNode {
  const { settings, classList, ownProtocols } = props;
  const voice = voiceIn(settings.language);
  const [told, change] = useTelling(props.change);
  const given = { ...props, voice, change };
  const absent = [...(classList ? [] : ['class_list']), ...(ownProtocols ? [] : ['protocols'])];
  return (
    <div class="pw settings" lang={settings.language} dir="ltr">
      <header class="settings-head">
        <h1>{voice.say('settings_title')}</h1>
        <nav aria-label={voice.say('settings_contents')}>
          <ul>
            {SECTIONS.filter((name) => !absent.includes(name)).map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{voice.say(`settings_${name}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="settings-main">
        <SwitchedOff rules={switchedOff(settings.rules)} voice={voice} />
        <General {...given} />
        <Accounts {...given} />
        <Contacts {...given} />
        <Disclaimers {...given} />
        <Terms {...given} />
        <Lessons {...given} />
        <Rules {...given} />
        <Networks {...given} />
        {classList && (
          <Section name="class_list" voice={voice}>
            {classList}
          </Section>
        )}
        {ownProtocols && (
          <Section name="protocols" voice={voice}>
            {ownProtocols}
          </Section>
        )}
        <KeepingSection {...given} />
      </main>
      <p class="settings-told" role="status" key="told">
        {told && voice.say(`settings_${told}`)}
      </p>
    </div>
  );
}

const TOLD_FOR = 2500;

/** Says quietly that a change was kept, or that it was not. */
function useTelling(change: Change): readonly ['saved' | 'not_saved' | undefined, Change] {
  const [told, setTold] = useState<'saved' | 'not_saved'>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const telling: Change = async (patch) => {
    const wrong = await change(patch);
    setTold(wrong ? 'not_saved' : 'saved');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setTold(undefined), TOLD_FOR);
    return wrong;
  };
  return [told, telling];
}
