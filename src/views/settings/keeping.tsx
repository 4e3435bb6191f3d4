import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileDrop } from '../file-drop';
import { problemLine } from '../problem-lines';
import { textIn } from '../take-file';
import { counted, type Voice } from '../voice';
import type { Keeping, OpenedFile, SectionProps } from './props';
import { Question } from './question';
import { Section } from './section';

/** All that is kept on this device: to take along, to put back, to throw away. */
export function KeepingSection(props: SectionProps): VNode {
  const { keeping, voice } = props;
  const [told, tell] = useState('');
  const telling = (work: Promise<void>, done: string, failed: string): void =>
    void work.then(
      () => tell(done),
      () => tell(failed),
    );
  const save = (work: Promise<void>): void => telling(work, '', 'not_kept');
  const forgotten = (work: Promise<void>): void => telling(work, '', 'settings_forget_failed');
  return (
    <Section name="keeping" voice={voice}>
      <div class="settings-group">
        <div class="settings-row">
          <button type="button" class="button" onClick={() => save(keeping.exportAll())}>
            {voice.say('settings_export')}
          </button>
        </div>
        <p>{voice.say('settings_export_about')}</p>
      </div>
      <Import {...props} tell={tell} restored={(work) => telling(work, 'settings_import_done', 'not_kept')} />
      <p role="status" class={told === 'settings_import_done' ? 'lists-told' : 'lists-problem'}>
        {told && voice.say(told)}
      </p>
      {keeping.setAside > 0 && <SetAside {...props} {...{ save, forgotten }} />}
      <Forget {...props} forgotten={forgotten} />
    </Section>
  );
}

interface ForgetProps extends SectionProps {
  /** Gets what is being deleted. */
  forgotten(work: Promise<void>): void;
}

interface SetAsideProps extends ForgetProps {
  /** Gets what is being saved as a file. */
  save(work: Promise<void>): void;
}

function SetAside({ keeping, voice, save, forgotten }: SetAsideProps): VNode {
  const [asking, setAsking] = useState(false);
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) forgotten(keeping.clearSetAside());
  };
  return (
    <div class="settings-group settings-aside">
      <p>{counted(voice, 'settings_aside', keeping.setAside)}</p>
      <div class="settings-row">
        <button type="button" class="button" onClick={() => save(keeping.exportSetAside())}>
          {voice.say('settings_aside_export')}
        </button>
        {!asking && (
          <button type="button" class="button button-quiet" onClick={() => setAsking(true)}>
            {voice.say('settings_aside_clear')}
          </button>
        )}
      </div>
      {asking && <Question about="settings_aside_clear" voice={voice} answer={answer} />}
    </div>
  );
}

// Twice what a browser lets an extension keep.
const LARGEST_FILE = 20_000_000;

interface ImportProps extends SectionProps {
  tell(key: string): void;
  /** Gets what is being put back. */
  restored(work: Promise<void>): void;
}

function Import({ keeping, voice, tell, restored }: ImportProps): VNode {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<OpenedFile & { readonly ok: true }>();
  const take = async (file: File): Promise<void> => {
    const found = await openedFrom(file, keeping, voice);
    tell('');
    setOpened(found.ok ? found : undefined);
    setProblems(found.ok ? [] : [voice.say('settings_import_refused'), ...found.problems]);
  };
  const answer = (yes: boolean): void => {
    setOpened(undefined);
    if (yes && opened) restored(opened.restore());
  };
  return (
    <div class="settings-group">
      <FileDrop
        label={voice.say('settings_import')}
        hint={voice.say('file_drop_json')}
        accept=".json,application/json"
        take={take}
      />
      {opened && <Question about="settings_import" voice={voice} answer={answer} />}
      <ul class="settings-list" role="status">
        {problems.map((line, at) => (
          <li key={line} class={at === 0 ? 'lists-problem' : undefined}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

async function openedFrom(file: File, keeping: Keeping, voice: Voice): Promise<OpenedFile> {
  const read = await textIn(file, LARGEST_FILE);
  if (read.ok) return keeping.openFile(file.name, read.text);
  const problem = { file: file.name, path: '$', reason: read.reason, found: '', allowed: '' };
  return { ok: false, problems: [problemLine(problem, voice)] };
}

function Forget({ keeping, voice, forgotten }: ForgetProps): VNode {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <div class="settings-row">
        <button type="button" class="button lists-delete" onClick={() => setAsking(true)}>
          {voice.say('settings_forget')}
        </button>
      </div>
    );
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes) forgotten(keeping.forgetAll());
  };
  return <Question about="settings_forget" voice={voice} answer={answer} />;
}
