import { type ComponentChildren, render, type VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { switchedOff } from '../../protocol/rule-choices';
import { keepPlace } from '../keep-place';
import { showPlace } from '../show-place';
import { SwitchedOff } from '../switched-off';
import { type Voice, voiceIn } from '../voice';
import { Accounts } from './accounts';
import { Contacts } from './contacts';
import { Disclaimers } from './disclaimers';
import { General } from './general';
import { KeepingSection } from './keeping';
import { Lessons } from './lessons';
import { Networks } from './networks';
import type { Change, SectionProps, SettingsProps } from './props';
import { Rules } from './rules';
import { SECTIONS, Section, type SectionName } from './section';
import { Terms } from './terms';

/** Draws the settings page; every call replaces what stood there and keeps the reader's place. */
export function mountSettings(root: HTMLElement, props: SettingsProps): void {
  render(<Page {...props} />, root);
}

function Page(props: SettingsProps): VNode {
  const { settings, classList, ownProtocols } = props;
  const voice = voiceIn(settings.language);
  const [told, change] = useSavedNote(props.change);
  const given = { ...props, voice, change };
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const life = new AbortController();
    if (page.current) keepPlace(page.current, life.signal);
    return () => life.abort();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the browser looked for it once, before anything was drawn
  useEffect(() => showPlace(props.shown, 'start'), []);
  return (
    <div ref={page} class="pw settings" lang={settings.language} dir="ltr">
      <Head {...given} />
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
        <Optional name="class_list" voice={voice} content={classList} />
        <Optional name="protocols" voice={voice} content={ownProtocols} />
        <KeepingSection {...given} />
        <p>
          <a href="../self-check/self-check.html">{voice.say('popup_to_self_check')}</a>
        </p>
      </main>
      <p class="settings-told" role="status" key="told">
        {told && voice.say(`settings_${told}`)}
      </p>
    </div>
  );
}

function Head({ classList, ownProtocols, voice }: SectionProps): VNode {
  const absent = [...(classList ? [] : ['class_list']), ...(ownProtocols ? [] : ['protocols'])];
  return (
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
  );
}

interface OptionalProps {
  readonly name: SectionName;
  readonly voice: Voice;
  readonly content: ComponentChildren;
}

function Optional({ name, voice, content }: OptionalProps): VNode | null {
  if (!content) return null;
  return (
    <Section name={name} voice={voice}>
      {content}
    </Section>
  );
}

const TOLD_FOR = 2500;

/** Says quietly that a change was kept, or that it was not. */
function useSavedNote(change: Change): readonly ['saved' | 'not_saved' | undefined, Change] {
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
