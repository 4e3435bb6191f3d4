import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { withAccount } from '../account-keys';
import { Choice } from '../choice';
import type { Settings } from '../choices';
import type { SectionProps } from './props';
import { Remove } from './remove';
import { Lockable, Section } from './section';

const KINDS = ['personal', 'organisation'] as const;

/** On whose behalf each account writes: filled in by what the pages showed, and by hand. */
export function Accounts(props: SectionProps): VNode {
  const { settings, forced, voice } = props;
  const keys = Object.keys(settings.accounts).toSorted();
  return (
    <Section name="accounts" voice={voice}>
      {keys.length === 0 && <p>{voice.say('settings_accounts_none')}</p>}
      <ul class="settings-list">
        {keys.map((key) => (
          <li key={key}>
            <Account {...props} account={key} locked={forced.has(`accounts.${key}`)} />
          </li>
        ))}
      </ul>
      <AddAccount {...props} />
    </Section>
  );
}

function Account(props: SectionProps & { readonly account: string; readonly locked: boolean }): VNode {
  const { settings, networks, change, voice, account, locked } = props;
  const name = accountName(account, networks);
  const kinds = KINDS.map((value) => ({ value, name: voice.say(`account_${value}`) }));
  return (
    <Lockable locked={locked} voice={voice}>
      <div class="settings-row">
        <Choice
          label={name}
          options={kinds}
          value={settings.accounts[account] ?? 'personal'}
          choose={(kind) => void change((now) => ({ accounts: { ...now.accounts, [account]: kind } }))}
        />
        {!locked && (
          <Remove
            name={name}
            voice={voice}
            remove={() => void change((now) => ({ accounts: without(now.accounts, account) }))}
          />
        )}
      </div>
    </Lockable>
  );
}

function AddAccount({ networks, change, voice }: SectionProps): VNode {
  const [network, setNetwork] = useState(networks[0]?.id ?? '');
  const [name, setName] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    const written = name.trim();
    // The network alone would tell of every account there of which no name is shown.
    if (!written) return;
    const key = `${network}:${written}`;
    void change((now) => ({ accounts: withAccount(now.accounts, key, 'organisation') })).then(
      (wrong) => wrong ?? setName(''),
    );
  };
  return (
    <form class="settings-row" onSubmit={add}>
      <Choice
        label={voice.say('settings_network')}
        options={networks.map(({ id, name: called }) => ({ value: id, name: called }))}
        value={network}
        choose={setNetwork}
      />
      <label class="field">
        {voice.say('settings_account_name')}
        <input
          type="text"
          required
          pattern=".*\S.*"
          maxLength={100}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {voice.say('settings_account_add')}
      </button>
    </form>
  );
}

function accountName(key: string, networks: SectionProps['networks']): string {
  const [id = '', ...name] = key.split(':');
  const network = networks.find((each) => each.id === id)?.name ?? id;
  return name.length > 0 ? `${network}, ${name.join(':')}` : network;
}

function without(accounts: Settings['accounts'], key: string): Settings['accounts'] {
  return Object.fromEntries(Object.entries(accounts).filter(([each]) => each !== key));
}
