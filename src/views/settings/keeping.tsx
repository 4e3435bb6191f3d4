import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileDrop } from '../file-drop';
import { textIn } from '../take-file';
import { counted, type Voice } from '../voice';
import type { Keeping, OpenedFile, SectionProps } from './props';
import { Question } from './question';
import { Section } from './section';

/** All that is kept on this device: to take along, to put back, to throw away. */
export function KeepingSection(props: SectionProps): VNode {
  const { keeping, voice } = props;
  return (
    <Section name="keeping" voice={voice}>
      <div class="settings-group">
        <div class="settings-row">
          <button type="button" class="button" onClick={keeping.exportAll}>
            {voice.say('settings_export')}
          </button>
        </div>
        <p>{voice.say('settings_export_about')}</p>
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
  const [opened, setOpened] = useState<OpenedFile & { readonly ok: true }>();
  const take = async (file: File): Promise<void> => {
    const found = await openedFrom(file, keeping, voice);
    setOpened(found.ok ? found : undefined);
    setTold(found.ok ? [] : [voice.say('settings_import_refused'), ...found.problems]);
  };
  const answer = async (yes: boolean): Promise<void> => {
    setOpened(undefined);
    if (!yes) return;
    await opened?.restore();
    setTold([voice.say('settings_import_done')]);
  };
  return (
    <div class="settings-group">
      <FileDrop
        label={voice.say('settings_import')}
        hint={voice.say('file_drop_json')}
        accept=".json,application/json"
        take={take}
      />
      {opened && <Question about="import" voice={voice} answer={(yes) => void answer(yes)} />}
      <ul class="settings-list" role="status">
        {told.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

async function openedFrom(file: File, keeping: Keeping, voice: Voice): Promise<OpenedFile> {
  const read = await textIn(file, LARGEST_FILE);
  if (read.ok) return keeping.openFile(file.name, read.text);
  const values = { file: file.name, path: '$', found: '' };
  return { ok: false, problems: [voice.say(`protocol_error_${read.reason}`, values)] };
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
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) keeping.forgetAll();
  };
  return <Question about="forget" voice={voice} answer={answer} />;
}
