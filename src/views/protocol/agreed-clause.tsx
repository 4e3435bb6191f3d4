import type { VNode } from 'preact';
import type { Clause, Protocol } from '../../protocol/protocol';
import { clauseText } from '../clause-text';
import { KindIcon } from '../icons';
import type { Voice } from '../voice';

interface Props {
  readonly clause: Clause;
  readonly protocol: Protocol;
  readonly voice: Voice;
  /** The id that it can be asked for by. */
  readonly address: string | undefined;
  /** It was asked for. */
  readonly shown: boolean;
}

/** One agreement in full: what it says, for whom, and where it stands. */
export function AgreedClause({ clause, protocol, voice, address, shown }: Props): VNode {
  const { text, where } = clauseText(clause, protocol, voice);
  const audience = clause.audience.map((each) => voice.say(`audience_${each}`)).join(', ');
  const current = protocol.sources.find(({ id }) => id === clause.source)?.current ?? true;
  return (
    <li
      class={`clause clause-${clause.kind} protocol-clause${shown ? ' protocol-clause-shown' : ''}`}
      {...(address && { id: address, tabIndex: -1 })}
    >
      <span class="clause-sign">
        <KindIcon kind={clause.kind} />
      </span>
      <div>
        <p>
          <span class="unseen">{voice.say(`kind_${clause.kind}`)}: </span>
          {text}
        </p>
        <p class="clause-where">{voice.say('audience_for', { audience })}</p>
        <p class="clause-where">{current ? where : `${where} (${voice.say('protocol_earlier')})`}</p>
      </div>
    </li>
  );
}
