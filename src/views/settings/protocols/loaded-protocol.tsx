import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Protocol } from '../../../protocol/protocol';
import { ClauseList } from '../../clause-list';
import { clauseText } from '../../clause-text';
import { levelText } from '../../theme-text';
import { counted, type Voice } from '../../voice';
import type { Offered } from './props';

interface Props {
  readonly protocol: Protocol;
  readonly offered: readonly Offered[];
  readonly voice: Voice;
  add(protocol: Protocol): Promise<void>;
  cancel(): void;
}

/** A protocol that was read from a file, in order to be looked through; nothing of it is kept yet. */
export function LoadedProtocol({ protocol, offered, voice, add, cancel }: Props): VNode {
  const known = offered.find(({ protocol: { id } }) => id === protocol.id);
  // What comes with the extension or from the school stays what it is.
  const taken = known !== undefined && known.from !== 'own';
  const submit = (event: Event): void => {
    event.preventDefault();
    if (!taken) void add(protocol);
  };
  return (
    <form class="lists-preview" onSubmit={submit}>
      <Title protocol={protocol} voice={voice} />
      {taken && <p class="lists-problem">{voice.say('protocols_taken', { id: protocol.id })}</p>}
      {known?.from === 'own' && <p>{voice.say('protocols_replaces', { name: known.protocol.name })}</p>}
      <Contents protocol={protocol} voice={voice} />
      <div class="lists-buttons">
        <button type="submit" class="button button-first" disabled={taken}>
          {voice.say('protocols_add')}
        </button>
        <button type="button" class="button" onClick={cancel}>
          {voice.say('protocols_cancel')}
        </button>
      </div>
    </form>
  );
}

interface OfProtocol {
  readonly protocol: Protocol;
  readonly voice: Voice;
}

// It takes the focus: where the file was chosen is no longer there.
function Title({ protocol, voice }: OfProtocol): VNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <>
      <h3 ref={title} tabIndex={-1}>
        {protocol.name}
      </h3>
      <p>{protocol.title[voice.language]}</p>
      <p>{voice.say('protocols_not_yet')}</p>
    </>
  );
}

function Contents({ protocol, voice }: OfProtocol): VNode {
  const { clauses, rules, terms, contacts = {}, organisation, disclaimers } = protocol;
  const levels = Object.entries(rules).map(([rule, level]) => levelText(rule, level, voice));
  return (
    <>
      <ul class="lists-broken">
        <li>{voice.say('protocols_names', { names: organisation.names.join(', ') })}</li>
        {organisation.schools.length > 0 && (
          <li>{voice.say('protocols_schools', { names: organisation.schools.join(', ') })}</li>
        )}
        <li>{voice.say('protocols_disclaimer', { text: disclaimers.full[voice.language] })}</li>
        {levels.map((level) => (
          <li key={level}>{level}</li>
        ))}
        {terms && <li>{counted(voice, 'protocols_terms', terms.flag.length + terms.allow.length)}</li>}
        {Object.keys(contacts).length > 0 && (
          <li>{counted(voice, 'protocols_contacts', Object.keys(contacts).length)}</li>
        )}
      </ul>
      <details class="more">
        <summary>{counted(voice, 'protocols_clauses', clauses.length)}</summary>
        <ClauseList
          items={clauses.map((clause) => ({ clause: clauseText(clause, protocol, voice) }))}
          voice={voice}
        />
      </details>
    </>
  );
}
