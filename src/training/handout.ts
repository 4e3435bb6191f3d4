import type { Clause, ClauseKind, Protocol } from '../protocol/protocol';
import type { Case, Deck, Theme } from './deck';

/** What a theme comes down to, to take home on paper. */
export interface HandoutTheme {
  readonly theme: Theme;
  /** What to do or to ask, what not to do, and what to know: in the protocol's own clauses. */
  readonly dos: readonly Clause[];
  readonly donts: readonly Clause[];
  readonly knows: readonly Clause[];
  /** A case with a better version: before and after. */
  readonly example?: Case;
}

/** The themes of a deck as far as they have to do with a protocol, in the order of the deck. */
export function handoutOf(deck: Deck, protocol: Protocol): HandoutTheme[] {
  return deck.themes.flatMap((theme) => {
    const cases = deck.cases.filter((one) => one.theme === theme.id && one.protocol === protocol.id);
    return cases.length > 0 ? [themeOf(theme, cases, protocol)] : [];
  });
}

function themeOf(theme: Theme, cases: readonly Case[], protocol: Protocol): HandoutTheme {
  const named = new Set(cases.flatMap((one) => one.clauses));
  const clauses = withoutRepeats(protocol.clauses.filter(({ id }) => named.has(id)));
  const ofKind = (...kinds: readonly ClauseKind[]) => clauses.filter(({ kind }) => kinds.includes(kind));
  const example = cases.find(({ better }) => better);
  return {
    theme,
    dos: ofKind('do', 'ask'),
    donts: ofKind('dont'),
    knows: ofKind('know'),
    ...(example && { example }),
  };
}

// Two clauses of two documents may say the same; on paper that only takes room.
function withoutRepeats(clauses: readonly Clause[]): Clause[] {
  const texts = clauses.map(({ text }) => text.nl);
  return clauses.filter(({ text }, at) => texts.indexOf(text.nl) === at);
}
