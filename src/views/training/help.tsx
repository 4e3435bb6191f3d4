import type { VNode } from 'preact';
import { Modal } from '../modal';
import type { Voice } from '../voice';
import type { Mode } from './round';

/** Whether the help stands open, and whether single letters work. */
export interface HelpState {
  readonly open: boolean;
  readonly letters: boolean;
  setOpen(open: boolean): void;
  setLetters(letters: boolean): void;
}

interface Props {
  readonly state: HelpState;
  readonly voice: Voice;
  readonly mode: Mode;
}

const KEYS: readonly (readonly [keys: readonly string[], name: string])[] = [
  [['→', 'PageDown', 'training_key_space'], 'next'],
  [['←', 'PageUp'], 'back'],
  [['R'], 'reveal'],
  [['E'], 'write'],
  [['Esc'], 'leave_text'],
  [['+', '−'], 'size'],
  [['?'], 'help'],
];

const NUMBER_KEYS: Readonly<Record<Mode, readonly (typeof KEYS)[number][]>> = {
  demonstration: [],
  quiz: [
    [['1', '2', '3'], 'vote'],
    [['training_key_shift'], 'unvote'],
  ],
  study: [[['1', '2', '3'], 'answer']],
};

/** What the keyboard does, in a dialog. */
export function Help({ state: { open, letters, setOpen, setLetters }, voice, mode }: Props): VNode {
  return (
    <Modal open={open} class="help" labelledBy="help-title" onClose={() => setOpen(false)}>
      <h2 class="help-title" id="help-title">
        {voice.say('training_help_title')}
      </h2>
      <dl class="help-keys">
        {[...KEYS, ...NUMBER_KEYS[mode]].map(([keys, name]) => (
          <div key={name}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key.startsWith('training_') ? voice.say(key) : key}</kbd>
              ))}
            </dt>
            <dd>{voice.say(`training_key_to_${name}`)}</dd>
          </div>
        ))}
      </dl>
      <label class="check-field">
        <input type="checkbox" checked={letters} onChange={() => setLetters(!letters)} />
        {voice.say('training_letters')}
      </label>
      <button type="button" class="button button-first" onClick={() => setOpen(false)}>
        {voice.say('training_help_close')}
      </button>
    </Modal>
  );
}
