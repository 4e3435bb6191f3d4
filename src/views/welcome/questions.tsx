import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ROLES } from '../../draft/draft';
import { isForced } from '../choices';
import type { Voice } from '../voice';
import { Options } from './options';
import type { FirstChoices, WelcomeProps } from './welcome-view';

interface Props extends Pick<WelcomeProps, 'protocols' | 'chosen' | 'forced' | 'finish'> {
  readonly voice: Voice;
}

const WHENS = ['later', 'now'] as const;

/** The three questions. */
export function Questions({ protocols, chosen, forced, finish, voice }: Props): VNode {
  const [picked, setPicked] = useState(chosen);
  const [when, setWhen] = useState<(typeof WHENS)[number]>('later');
  const isLocked = (name: string): boolean => isForced(forced, name);
  // What the school set holds, whatever was picked before it did.
  const choices = { ...picked, ...only(chosen, isLocked) };
  const submitted = (event: Event): void => {
    event.preventDefault();
    finish(
      only(choices, (name) => !isLocked(name)),
      when === 'now',
    );
  };
  const boards = protocols.map(({ id, name, title }) => ({ value: id, name, detail: title[voice.language] }));
  const roles = ROLES.map((value) => ({ value, name: voice.say(`role_${value}`) }));
  const whens = WHENS.map((value) => ({ value, name: voice.say(`welcome_class_list_${value}`) }));
  const question = (name: string) => ({ name, title: voice.say(`welcome_${name}`), voice });
  const choice = <Name extends keyof FirstChoices>(name: Name) => ({
    ...{ ...question(name), value: choices[name], locked: isLocked(name) },
    choose: (value: FirstChoices[Name]) => setPicked({ ...picked, [name]: value }),
  });
  return (
    <form class="welcome-steps" onSubmit={submitted}>
      <Options {...choice('protocol')} options={boards} />
      <Options {...choice('role')} options={roles} />
      <Options
        {...question('class_list')}
        why={voice.say('welcome_class_list_why')}
        options={whens}
        value={when}
        choose={(chosenWhen) => setWhen(chosenWhen)}
      />
      <button type="submit" class="button button-first welcome-finish">
        {voice.say(when === 'now' ? 'welcome_finish_import' : 'welcome_finish')}
      </button>
    </form>
  );
}

function only(choices: FirstChoices, isWanted: (name: string) => boolean): Partial<FirstChoices> {
  return Object.fromEntries(Object.entries(choices).filter(([name]) => isWanted(name)));
}
