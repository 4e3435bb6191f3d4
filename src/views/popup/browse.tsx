import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Role } from '../../draft/draft';
import { appliesTo } from '../../protocol/clauses';
import type { Clause, ClauseKind, Protocol } from '../../protocol/protocol';
import { ClauseList, type NotedClause } from '../clause-list';
import { clauseSearch, type FoundClause } from '../clause-search';
import { clauseText } from '../clause-text';
import { SearchIcon } from '../icons';
import { enterRoving, Roving } from '../roving';
import { counted, type Voice } from '../voice';

const AT_ONCE = 10;
const KINDS: readonly ClauseKind[] = ['do', 'dont', 'know', 'ask'];

interface Props {
  /** The protocol that applies: the one that is browsed. */
  readonly protocol: Protocol;
  /** All that are searched. */
  readonly protocols: readonly Protocol[];
  readonly role: Role;
  readonly voice: Voice;
  open?: ((clause: string) => void) | undefined;
}

/** The whole protocol: to browse by kind, or to search with all others. What speaks to the reader's own role comes first. */
export function Browse(props: Props): VNode {
  const { protocol, protocols, role, voice, open } = props;
  const { language } = voice;
  const [query, setQuery] = useState('');
  const results = useRef<HTMLDivElement>(null);
  const search = useMemo(() => clauseSearch(protocols, language), [protocols, language]);
  const asked = query.trim();
  const found = asked ? search(asked, { role, protocol: protocol.id }) : [];
  const items = found.map((each) => noted(each, props));
  return (
    <section class="popup-part" aria-labelledby="browse">
      <h2 class="popup-title" id="browse">
        {voice.say('popup_browse')}
      </h2>
      <SearchField voice={voice} query={query} search={setQuery} down={() => enterRoving(results.current)} />
      <p class="popup-found" role="status">
        {asked && foundText(items.length, voice)}
      </p>
      <div ref={results}>
        {asked ? (
          <Roving>
            <ClauseList items={items} voice={voice} atOnce={AT_ONCE} open={open} />
          </Roving>
        ) : (
          <Kinds {...props} />
        )}
      </div>
    </section>
  );
}

interface SearchFieldProps {
  readonly voice: Voice;
  readonly query: string;
  search(query: string): void;
  /** Goes to what was found. */
  down(): void;
}

function SearchField({ voice, query, search, down }: SearchFieldProps): VNode {
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    down();
  };
  return (
    <label class="field popup-search">
      <span class="unseen">{voice.say('popup_search')}</span>
      <SearchIcon />
      <input
        type="search"
        placeholder={voice.say('popup_search_example')}
        value={query}
        onKeyDown={pressed}
        onInput={(event) => search(event.currentTarget.value)}
      />
    </label>
  );
}

function Kinds(props: Props): VNode {
  const { protocol, role, voice, open } = props;
  const items = ownFirst(protocol.clauses, role).map((clause) => noted({ clause, protocol }, props));
  return (
    <Roving class="popup-kinds">
      {KINDS.map((kind) => {
        const ofKind = items.filter(({ clause }) => clause.kind === kind);
        return (
          <details key={kind} class="more popup-kind" open={kind === 'do'}>
            <summary>
              <h3>{voice.say(`kind_${kind}`)}</h3>
              <span class="group-count">{ofKind.length}</span>
            </summary>
            <ClauseList items={ofKind} voice={voice} open={open} />
          </details>
        );
      })}
    </Roving>
  );
}

function foundText(count: number, voice: Voice): string {
  return count === 0 ? voice.say('popup_found_none') : counted(voice, 'popup_found', count);
}

function ownFirst(clauses: readonly Clause[], role: Role): Clause[] {
  return clauses.toSorted((a, b) => Number(appliesTo(b, role)) - Number(appliesTo(a, role)));
}

/** The clause with whom it is for, when that is somebody else, and of which board it is, when that is another one. */
function noted({ clause, protocol }: FoundClause, { protocol: own, role, voice }: Props): NotedClause {
  const audience = clause.audience.map((each) => voice.say(`audience_${each}`)).join(', ');
  const notes = [
    ...(protocol.id === own.id ? [] : [voice.say('popup_protocol_of', { name: protocol.name })]),
    ...(appliesTo(clause, role) ? [] : [voice.say('audience_for', { audience })]),
  ];
  return { clause: clauseText(clause, protocol, voice), note: notes.join(' · ') || undefined };
}
