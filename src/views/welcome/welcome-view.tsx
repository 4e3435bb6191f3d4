import { render, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import { isForced } from '../choices';
import { Locked } from '../locked';
import { LANGUAGES, type Language } from '../translate';
import { type Voice, voiceIn } from '../voice';
import { Done } from './done';
import { Questions } from './questions';

/** What is chosen at the first use. */
export interface FirstChoices {
  /** Id of a protocol. */
  readonly protocol: string;
  readonly role: Role;
}

/** All that the first page shows, and whom it tells. */
export interface WelcomeProps {
  readonly protocols: readonly Protocol[];
  readonly chosen: FirstChoices;
  /** Which of the settings the school's management set, as `isForced` has them. */
  readonly forced: ReadonlySet<string>;
  readonly language: Language;
  speak(language: Language): void;
  /** The author is done, and chose what was free; `classList`: and wants to read in a class list now. */
  finish(choices: Partial<FirstChoices>, classList: boolean): void;
}

/** Draws the first page; every call replaces what stood there and keeps what was filled in. */
export function mountWelcome(root: HTMLElement, props: WelcomeProps): void {
  render(<Welcome {...props} />, root);
}

function Welcome({ language, speak, finish, ...asked }: WelcomeProps): VNode {
  const voice = voiceIn(language);
  const languageLocked = isForced(asked.forced, 'language');
  const [done, setDone] = useState(false);
  const finished: WelcomeProps['finish'] = (choices, classList) => {
    finish(choices, classList);
    setDone(true);
  };
  return (
    <div class="pw welcome" lang={language} dir="ltr">
      <main class="welcome-main">
        <Head voice={voice} locked={languageLocked} speak={speak} />
        {done ? <Done voice={voice} /> : <Questions {...asked} voice={voice} finish={finished} />}
      </main>
    </div>
  );
}

interface HeadProps {
  readonly voice: Voice;
  /** The school's management set the language. */
  readonly locked: boolean;
  speak(language: Language): void;
}

function Head({ voice, locked, speak }: HeadProps): VNode {
  return (
    <header class="welcome-head">
      <h1 class="welcome-title">{voice.say('welcome_title')}</h1>
      <p>{voice.say('welcome_intro')}</p>
      <p>{voice.say('welcome_private')}</p>
      <p class="welcome-languages">
        {LANGUAGES.map((each) => (
          <button
            key={each}
            type="button"
            class="button"
            lang={each}
            aria-pressed={each === voice.language}
            disabled={locked}
            onClick={() => speak(each)}
          >
            {voice.say(`language_${each}`)}
          </button>
        ))}
      </p>
      {locked && <Locked voice={voice} />}
    </header>
  );
}
