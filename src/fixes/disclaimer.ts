import type { Role } from '../draft/draft';
import { appliesTo } from '../protocol/clauses';
import type { Protocol } from '../protocol/protocol';
import { addLine } from './add-line';
import { type Fix, fixWith, type Remedy, type Situation } from './fix';
import { type Phrases, phrasesIn } from './phrases';

/** Says in whose name the draft speaks: the author's own words first, then the protocol's, in full or as short as the network asks. */
export const disclaimerFixes: Remedy = (_finding, situation) => {
  const { draft, protocol } = situation;
  const phrases = phrasesIn(situation.language);
  const personal = statements(situation, phrases).map((line) =>
    fixWith('disclaimer', addLine(draft.text, line), { text: line }),
  );
  return alwaysRepresents(protocol, draft.author.role)
    ? [onBehalf(situation, phrases), ...personal]
    : personal;
};

function statements(
  { draft, protocol, disclaimers }: Situation,
  { table, dutch }: Phrases,
): readonly string[] {
  const own = disclaimers[draft.site] ?? disclaimers['*'];
  const { full, short } = protocol.disclaimers;
  const ready = [full, short].map((text) => (dutch ? text.nl : text.en));
  // An intern has no post there.
  const fitting =
    draft.author.role === 'intern' ? ready.map((text) => text.replace(table.work, table.intern)) : ready;
  const tag = alwaysRepresents(protocol, draft.author.role) ? [] : [table.tag];
  return [...(own?.trim() ? [own.trim()] : []), ...fitting, ...tag];
}

// Whoever leads a school speaks for the board, whatever the disclaimer says: so the first thing to offer is to say that.
function alwaysRepresents(protocol: Protocol, role: Role): boolean {
  return protocol.clauses.some(
    (clause) =>
      clause.handled.includes('rule:representative') &&
      appliesTo(clause, role) &&
      (role === 'leader' || role === 'board'),
  );
}

function onBehalf({ draft, protocol }: Situation, { table }: Phrases): Fix {
  const line = table.behalf.replace('{name}', protocol.name);
  return {
    ...fixWith('disclaimer', addLine(draft.text, line), { text: line }),
    id: 'behalf',
    confirm: 'fix_confirm_behalf',
  };
}
