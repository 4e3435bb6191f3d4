import type { VNode } from 'preact';
import type { Behalf } from '../../draft/draft';
import { Choice } from '../choice';
import type { Voice } from '../voice';
import type { PopupAccount } from './props';

const KINDS: readonly Behalf[] = ['personal', 'organisation'];

interface Props {
  readonly accounts: readonly PopupAccount[];
  readonly voice: Voice;
  choose?: ((key: string, kind: Behalf) => void) | undefined;
}

/** On whose behalf the author's accounts on this network write, as told before. */
export function Accounts({ accounts, choose, voice }: Props): VNode {
  const kinds = KINDS.map((kind) => ({ value: kind, name: voice.say(`account_${kind}`) }));
  return (
    <details class="more popup-settings">
      <summary>
        <h2>{voice.say('popup_accounts')}</h2>
      </summary>
      <div class="popup-fields">
        {accounts.map(({ key, name, kind, forced }) => (
          <Choice
            key={key}
            label={name || voice.say('popup_account_nameless')}
            options={kinds}
            value={kind}
            locked={forced ? voice.say('forced') : undefined}
            choose={(chosen) => choose?.(key, chosen)}
          />
        ))}
      </div>
    </details>
  );
}
