import { describe, expect, it } from 'vitest';
import { ROLES } from '../../src/draft/draft';
import { appliesTo, clausesFor, clausesInContext, findClause } from '../../src/protocol/clauses';
import { loadProtocol } from '../../src/protocol/load';
import type { Audience, Clause, Protocol } from '../../src/protocol/protocol';
import { thirdBoard } from './third-board';

const PROTOCOL = thirdBoardProtocol();

describe('whom a clause speaks to', () => {
  it.each<[Audience[], string[]]>([
    [['employee'], ['teacher', 'support', 'leader', 'board', 'staff']],
    [['teacher'], ['teacher']],
    [
      ['board', 'leader'],
      ['leader', 'board'],
    ],
    [
      ['intern', 'pupil', 'parent'],
      ['intern', 'pupil', 'parent'],
    ],
    [['organisation'], []],
  ])('%j is %j', (audience, roles) => {
    const clause: Clause = { ...(PROTOCOL.clauses[0] as Clause), audience };
    expect(ROLES.filter((role) => appliesTo(clause, role))).toEqual(roles);
  });
});

describe('the clauses of a rule', () => {
  it('are those for the role, the document in force first', () => {
    expect(ids(clausesFor(PROTOCOL, 'pupil-name', 'teacher'))).toEqual(['new.1', 'old.1']);
    expect(ids(clausesFor(PROTOCOL, 'pupil-name', 'support'))).toEqual(['old.1']);
    expect(ids(clausesFor(PROTOCOL, 'pupil-name', 'pupil'))).toEqual(['new.2']);
  });

  it('are all of them for a role that none speaks to', () => {
    expect(ids(clausesFor(PROTOCOL, 'pupil-name', 'parent'))).toEqual(['new.1', 'new.2', 'old.1']);
  });

  it('are none for a rule that the protocol does not ask for', () => {
    expect(clausesFor(PROTOCOL, 'logo', 'teacher')).toEqual([]);
    expect(clausesFor(PROTOCOL, 'pupil', 'teacher')).toEqual([]);
  });
});

describe('the clauses in a context', () => {
  it('are those for the role, and what the organisation took upon itself', () => {
    expect(ids(clausesInContext(PROTOCOL, 'always', 'teacher'))).toEqual(['new.1', 'new.3']);
    expect(ids(clausesInContext(PROTOCOL, 'always', 'pupil'))).toEqual(['new.2', 'new.3']);
    expect(clausesInContext(PROTOCOL, 'education', 'teacher')).toEqual([]);
  });
});

describe('looking clauses up', () => {
  it('finds one by its id', () => {
    expect(findClause(PROTOCOL, 'new.2')?.place).toBe('Bladzijde 3');
    expect(findClause(PROTOCOL, 'new.9')).toBeUndefined();
  });
});

function ids(clauses: readonly Clause[]): string[] {
  return clauses.map(({ id }) => id);
}

function thirdBoardProtocol(): Protocol {
  const loaded = loadProtocol('vlierboom.json', thirdBoard());
  if (!loaded.ok) throw new Error('The example of a third board is no protocol');
  return loaded.protocol;
}
