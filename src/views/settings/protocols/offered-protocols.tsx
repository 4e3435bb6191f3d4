import type { VNode } from 'preact';
import { counted, type Voice } from '../../voice';
import type { Offered, ProtocolsProps } from './props';

type Props = Pick<
  ProtocolsProps,
  'offered' | 'inForce' | 'forced' | 'voice' | 'use' | 'remove' | 'exportFile'
>;

/** The protocols that there are: which one applies, and what can be done with each. */
export function OfferedProtocols({ offered, ...rest }: Props): VNode {
  return (
    <ul class="lists-items">
      {offered.map((one) => (
        <Item key={one.protocol.id} {...rest} {...one} />
      ))}
    </ul>
  );
}

type ItemProps = Omit<Props, 'offered'> & Offered;

function Item({ protocol, from, inForce, forced, voice, use, remove, exportFile }: ItemProps): VNode {
  const { id, name, title, clauses } = protocol;
  const applies = id === inForce;
  const action = (key: string, run: () => void): VNode => (
    <button
      type="button"
      class="button button-quiet"
      aria-label={voice.say('protocols_action', { action: voice.say(key), name })}
      onClick={run}
    >
      {voice.say(key)}
    </button>
  );
  return (
    <li class="lists-item">
      <div>
        <p class="lists-name">{name}</p>
        <p class="lists-note">{title[voice.language]}</p>
        <p class="lists-note">
          {voice.say(`protocols_from_${from}`)} {counted(voice, 'protocols_clauses', clauses.length)}
        </p>
        {applies && <p class="lists-told">{voice.say('protocols_in_force')}</p>}
      </div>
      <div class="lists-buttons">
        {!applies && !forced && action('protocols_use', () => void use(id))}
        {action('protocols_export', () => exportFile(protocol))}
        {from === 'own' && !applies && action('protocols_remove', () => void remove(id))}
      </div>
      {from === 'own' && applies && <KeptBecause voice={voice} />}
    </li>
  );
}

// Without it another protocol would silently apply.
function KeptBecause({ voice }: { readonly voice: Voice }): VNode {
  return <p class="lists-note">{voice.say('protocols_keep_in_force')}</p>;
}
