import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ROLES } from '../../draft/draft';
import type { Voice } from '../voice';
import { Options } from './options';
import type { WelcomeProps } from './welcome-view';

interface Props extends Pick<WelcomeProps, 'protocols' | 'chosen' | 'finish'> {
  readonly voice: Voice;
}

const WHENS = ['later', 'now'] as const;

/** The three questions. */
export function Questions({ protocols, chosen, finish, voice }: Props): VNode {
  const [choices, setChoices] = useState(chosen);
  const [when, setWhen] = useState<(typeof WHENS)[number]>('later');
  const submitted = (event: Event): void => {
    event.preventDefault();
    finish(choices, when === 'now');
  };
  const boards = protocols.map(({ id, name, title }) => ({ value: id, name, detail: title[voice.language] }));
  const roles = ROLES.map((value) => ({ value, name: voice.say(`role_${value}`) }));
  const whens = WHENS.map((value) => ({ value, name: voice.say(`welcome_class_list_${value}`) }));
  const choose = (changed: Partial<typeof choices>): void => setChoices({ ...choices, ...changed });
  const question = (name: string) => ({ name, title: voice.say(`welcome_${name}`) });
  return (
    <form class="welcome-steps" onSubmit={submitted}>
      <Options
        {...question('protocol')}
        options={boards}
        value={choices.protocol}
        choose={(protocol) => choose({ protocol })}
      />
      <Options
        {...question('role')}
        options={roles}
        value={choices.role}
        choose={(role) => choose({ role })}
      />
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
