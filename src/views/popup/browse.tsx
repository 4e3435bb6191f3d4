import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '../../draft/draft';
import { appliesTo, searchClauses } from '../../protocol/clauses';
import type { Clause, ClauseKind, Protocol } from '../../protocol/protocol';
import { ClauseList, type NotedClause } from '../clause-list';
import { clauseText } from '../clause-text';
import { SearchIcon } from '../icons';
import { counted, type Voice } from '../voice';

const KINDS: readonly ClauseKind[] = ['do', 'dont', 'know', 'ask'];

interface Props {
  readonly protocol: Protocol;
  readonly role: Role;
  readonly voice: Voice;
}

/** The whole protocol: to browse by kind, or to search. What speaks to the reader's own role comes first. */
export function Browse({ protocol, role, voice }: Props): VNode {
  const [query, setQuery] = useState('');
  const found = searchClauses(protocol, query.trim(), voice.language);
  const items = ownFirst(found, role).map((clause) => noted(clause, { protocol, role, voice }));
  return (
    <section class="popup-part" aria-labelledby="browse">
      <h2 class="popup-title" id="browse">
        {voice.say('popup_browse')}
      </h2>
      <SearchField voice={voice} query={query} search={setQuery} />
      <p class="popup-found" role="status">
        {query.trim() && foundText(items.length, voice)}
      </p>
      {query.trim() ? <ClauseList items={items} voice={voice} /> : <Kinds items={items} voice={voice} />}
    </section>
  );
}

interface SearchFieldProps {
  readonly voice: Voice;
  readonly query: string;
  search(query: string): void;
}

function SearchField({ voice, query, search }: SearchFieldProps): VNode {
  return (
    <label class="field popup-search">
      <span class="unseen">{voice.say('popup_search')}</span>
      <SearchIcon />
      <input
        type="search"
        placeholder={voice.say('popup_search_example')}
        value={query}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </label>
  );
}

function Kinds({ items, voice }: { readonly items: readonly NotedClause[]; readonly voice: Voice }): VNode {
  return (
    <>
      {KINDS.map((kind) => {
        const ofKind = items.filter(({ clause }) => clause.kind === kind);
        return (
          <details key={kind} class="more popup-kind" open={kind === 'do'}>
            <summary>
              <h3>{voice.say(`kind_${kind}`)}</h3>
              <span class="group-count">{ofKind.length}</span>
            </summary>
            <ClauseList items={ofKind} voice={voice} />
          </details>
        );
      })}
    </>
  );
}

function foundText(count: number, voice: Voice): string {
  return count === 0 ? voice.say('popup_found_none') : counted(voice, 'popup_found', count);
}

function ownFirst(clauses: readonly Clause[], role: Role): Clause[] {
  return clauses.toSorted((a, b) => Number(appliesTo(b, role)) - Number(appliesTo(a, role)));
}

function noted(clause: Clause, { protocol, role, voice }: Props): NotedClause {
  const audience = clause.audience.map((each) => voice.say(`audience_${each}`)).join(', ');
  const note = appliesTo(clause, role) ? undefined : voice.say('audience_for', { audience });
  return { clause: clauseText(clause, protocol, voice), note };
}
