import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Role } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import { clauseSearch, type FoundClause } from '../clause-search';
import { clauseText } from '../clause-text';
import { KindIcon } from '../icons';
import { counted, type Voice } from '../voice';

interface Props {
  readonly protocols: readonly Protocol[];
  readonly protocol: Protocol;
  readonly role: Role;
  readonly query: string;
  readonly voice: Voice;
  /** One of them was pressed, in the protocol with this id. */
  opened(protocol: string): void;
}

/** What is found by words in all protocols; each leads to its place. */
export function Results({ protocols, protocol, role, query, voice, opened }: Props): VNode {
  const { language } = voice;
  const search = useMemo(() => clauseSearch(protocols, language), [protocols, language]);
  const found = search(query, { role, protocol: protocol.id });
  const count =
    found.length === 0 ? voice.say('popup_found_none') : counted(voice, 'popup_found', found.length);
  return (
    <section class="protocol-section" aria-label={voice.say('protocol_results')}>
      <p role="status" class="protocol-none">
        {count}
      </p>
      <ul class="clauses protocol-clauses">
        {found.map((each) => (
          <Result key={`${each.protocol.id} ${each.clause.id}`} {...each} voice={voice} opened={opened} />
        ))}
      </ul>
    </section>
  );
}

function Result({ clause, protocol, voice, opened }: FoundClause & Pick<Props, 'voice' | 'opened'>): VNode {
  const { text, where } = clauseText(clause, protocol, voice);
  return (
    <li class={`clause clause-${clause.kind}`}>
      <span class="clause-sign">
        <KindIcon kind={clause.kind} />
      </span>
      <div>
        <p>{text}</p>
        <a class="clause-where" href={`#${clause.id}`} onClick={() => opened(protocol.id)}>
          {where}
        </a>
      </div>
    </li>
  );
}
