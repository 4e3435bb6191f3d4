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

/** The clauses with these ids, in the order of the ids; an id that the protocol does not hold is passed over. */
export function clausesById(protocol: Protocol, ids: readonly string[]): Clause[] {
  const byId = new Map(protocol.clauses.map((clause) => [clause.id, clause]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
