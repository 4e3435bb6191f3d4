import type { Bilingual, Protocol } from './protocol';

const UNSAID: Bilingual = { nl: '', en: '' };

/** A protocol without what only readers need: all that checking a draft takes, at a third of the size. */
export function outlineOf(protocol: Protocol): Protocol {
  return {
    ...protocol,
    title: UNSAID,
    sources: protocol.sources.map((source) => ({ ...source, title: UNSAID })),
    clauses: protocol.clauses.map((clause) => ({ ...clause, place: '', text: UNSAID })),
    disclaimers: { full: UNSAID, short: UNSAID },
  };
}

/** Whether a protocol says in words what was agreed, or is an outline only. */
export function hasTexts(protocol: Protocol): boolean {
  return protocol.clauses.some(({ text }) => text.nl !== '');
}
