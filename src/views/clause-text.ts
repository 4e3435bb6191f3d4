import { hasTexts } from '../protocol/outline';
import type { Clause, ClauseKind, Protocol } from '../protocol/protocol';
import type { Voice } from './voice';

/** A clause as a reader meets it. */
export interface ClauseText {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly text: string;
  /** The document's title and the place in it. */
  readonly where: string;
}

/** What a clause says and where it stands. */
export function clauseText(clause: Clause, protocol: Protocol, voice: Voice): ClauseText {
  const source = protocol.sources.find(({ id }) => id === clause.source);
  const document = source?.title[voice.language] ?? protocol.name;
  return {
    id: clause.id,
    kind: clause.kind,
    text: clause.text[voice.language],
    where: voice.say('clause_where', { document, place: clause.place }),
  };
}

/** The clauses with these ids that have a text, in the order of the ids; those of an outline have none. */
export function clausesById(protocol: Protocol, ids: readonly string[]): Clause[] {
  if (!hasTexts(protocol)) return [];
  const byId = new Map(protocol.clauses.map((clause) => [clause.id, clause]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
