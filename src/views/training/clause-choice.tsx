import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Protocol } from '../../protocol/protocol';
import { clauseSearch } from '../clause-search';
import { clausesById, clauseText } from '../clause-text';
import type { CaseFormProps } from './case-form';
import { Text } from './fields';

const MOST = 8;

/** Which agreements the answer rests on: found by searching the protocol, in the order of choosing. */
export function ClauseChoice(props: CaseFormProps): VNode | null {
  const protocol = props.protocols.find(({ id }) => id === props.one.protocol);
  return protocol ? <Choose key={protocol.id} {...props} protocol={protocol} /> : null;
}

function Choose({ one, protocol, voice, change }: CaseFormProps & { readonly protocol: Protocol }): VNode {
  const [query, setQuery] = useState('');
  const search = useMemo(() => clauseSearch([protocol], voice.language), [protocol, voice.language]);
  const searcher = { role: one.draft.author.role, protocol: protocol.id };
  const found = query.trim() ? search(query.trim(), searcher).map(({ clause }) => clause) : [];
  const chosen = clausesById(protocol, one.clauses);
  const others = found.filter(({ id }) => !one.clauses.includes(id)).slice(0, MOST);
  const toggle = (id: string): void => {
    const clauses = one.clauses.includes(id)
      ? one.clauses.filter((other) => other !== id)
      : [...one.clauses, id];
    change({ ...one, clauses });
  };
  return (
    <fieldset class="clause-choice">
      <legend>{voice.say('training_form_clauses')}</legend>
      {[...chosen, ...others].map((clause) => {
        const { id, text, where } = clauseText(clause, protocol, voice);
        return (
          <label key={id} class="check-field">
            <input type="checkbox" checked={one.clauses.includes(id)} onChange={() => toggle(id)} />
            <span>
              {text} <small>{where}</small>
            </span>
          </label>
        );
      })}
      <Text label={voice.say('training_form_search')} value={query} set={setQuery} />
    </fieldset>
  );
}
