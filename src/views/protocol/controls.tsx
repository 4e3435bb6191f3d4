import type { VNode } from 'preact';
import type { Protocol } from '../../protocol/protocol';
import { Choice } from '../choice';
import { SearchIcon } from '../icons';
import type { Voice } from '../voice';
import type { Reading } from './props';

interface Props {
  readonly protocols: readonly Protocol[];
  readonly protocol: Protocol;
  readonly reading: Reading;
  readonly voice: Voice;
  read(changed: Partial<Reading>): void;
  print(): void;
}

/** Which protocol is shown, what is searched, for whom; and the printer. */
export function Controls({ protocols, protocol, reading, voice, read, print }: Props): VNode {
  return (
    <div class="protocol-controls">
      <label class="field protocol-search">
        <span>{voice.say('popup_search')}</span>
        <SearchIcon />
        <input
          type="search"
          value={reading.query}
          placeholder={voice.say('popup_search_example')}
          onInput={(event) => read({ query: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={voice.say('setting_protocol')}
        options={protocols.map(({ id, name }) => ({ value: id, name }))}
        value={protocol.id}
        choose={(chosen) => read({ chosen })}
      />
      <label class="protocol-own">
        <input
          type="checkbox"
          checked={reading.onlyOwn}
          onChange={(event) => read({ onlyOwn: event.currentTarget.checked })}
        />
        {voice.say('protocol_only_own')}
      </label>
      <button type="button" class="button" onClick={print}>
        {voice.say('protocol_print')}
      </button>
    </div>
  );
}
