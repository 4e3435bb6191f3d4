import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/analyser/rules/index';
import { HANDLERS, handlerNames } from '../../src/protocol/handlers';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';

const named = new Set(BUNDLED_PROTOCOLS.flatMap(({ clauses }) => clauses.flatMap(({ handled }) => handled)));
const existing = handlerNames(HANDLERS);

describe('what takes care of the clauses', () => {
  it('exists', () => {
    expect([...named].filter((name) => !existing.includes(name))).toEqual([]);
  });

  it('is listed only when a clause asks for it', () => {
    expect(existing.filter((name) => !named.has(name))).toEqual([]);
  });

  it('is listed once', () => {
    expect(existing.filter((name, index) => existing.indexOf(name) !== index)).toEqual([]);
  });

  it('is, for rules, what the analyser has', () => {
    expect(HANDLERS.rule).toEqual(RULES.map(({ id }) => id));
  });
});
