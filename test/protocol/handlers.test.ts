import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/analyser/rules/index';
import { HANDLERS, handlerNames, PENDING_HANDLERS } from '../../src/protocol/handlers';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';

const named = new Set(BUNDLED_PROTOCOLS.flatMap(({ clauses }) => clauses.flatMap(({ handled }) => handled)));
const existing = handlerNames(HANDLERS);
const pending = handlerNames(PENDING_HANDLERS);

describe('what takes care of the clauses', () => {
  it('exists or is known to be on its way', () => {
    expect([...named].filter((name) => !existing.includes(name) && !pending.includes(name))).toEqual([]);
  });

  it('is listed only when a clause asks for it', () => {
    expect([...existing, ...pending].filter((name) => !named.has(name))).toEqual([]);
  });

  it('is either there or on its way, and listed once', () => {
    const all = [...existing, ...pending];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('is, for rules, what the analyser has', () => {
    expect(HANDLERS.rule).toEqual(RULES.map(({ id }) => id));
  });
});
