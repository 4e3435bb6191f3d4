import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileDrop } from '../file-drop';
import { textIn } from '../take-file';
import { counted } from '../voice';
import type { SectionProps } from './props';
import { Section } from './section';

/** All that is kept on this device: to take along, to put back, to throw away. */
export function KeepingSection(props: SectionProps): VNode {
  const { keeping, voice } = props;
  return (
    <Section name="keeping" voice={voice}>
      <div class="settings-row">
        <button type="button" class="button" onClick={keeping.exportAll}>
          {voice.say('settings_export')}
        </button>
      </div>
      <Import {...props} />
      {keeping.setAside > 0 && (
        <div class="settings-group settings-aside">
          <p>{counted(voice, 'settings_aside', keeping.setAside)}</p>
          <div class="settings-row">
            <button type="button" class="button" onClick={keeping.exportSetAside}>
              {voice.say('settings_aside_export')}
            </button>
            <button type="button" class="button button-quiet" onClick={keeping.clearSetAside}>
              {voice.say('settings_aside_clear')}
            </button>
          </div>
        </div>
      )}
      <Forget {...props} />
    </Section>
  );
}

// Twice what a browser lets an extension keep.
const LARGEST_FILE = 20_000_000;

function Import({ keeping, voice }: SectionProps): VNode {
  const [told, setTold] = useState<readonly string[]>([]);
  const take = async (file: File): Promise<void> => {
    const read = await textIn(file, LARGEST_FILE);
    const problems = read.ok
      ? await keeping.importFile(file.name, read.text)
      : [voice.say(`protocol_error_${read.reason}`, { file: file.name, path: '$', found: '' })];
    setTold(
      problems.length > 0
        ? [voice.say('settings_import_refused'), ...problems]
        : [voice.say('settings_import_done')],
    );
  };
  return (
    <div class="settings-group">
      <FileDrop
        label={voice.say('settings_import')}
        hint={voice.say('file_drop_json')}
        accept=".json,application/json"
        take={take}
      />
      <ul class="settings-list" role="status">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Forget({ keeping, voice }: SectionProps): VNode {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div class="settings-row">
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {voice.say('settings_forget')}
        </button>
      </div>
    );
  const forget = (): void => {
    setAsking(false);
    keeping.forgetAll();
  };
  return (
    <fieldset class="settings-reason" aria-label={voice.say('settings_forget')}>
      <p>{voice.say('settings_forget_sure')}</p>
      <div class="settings-row">
        <button type="button" class="button" onClick={forget}>
          {voice.say('settings_forget_yes')}
        </button>
        <button type="button" class="button button-first" onClick={() => setAsking(false)}>
          {voice.say('settings_forget_no')}
        </button>
      </div>
    </fieldset>
  );
}
