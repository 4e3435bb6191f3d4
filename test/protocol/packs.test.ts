import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/analyser/rules/index';
import { loadProtocolText } from '../../src/protocol/load';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../../src/protocol/packs';
import agreed from './clause-ids.json';

const CLAUSES = BUNDLED_PROTOCOLS.flatMap(({ clauses }) => clauses);

describe('the bundled protocols', () => {
  it('are found by their id, and no others are', () => {
    expect(bundledProtocol('konot')?.name).toBe('Konot');
    expect(bundledProtocol('loket')?.name).toBe('Loket');
    expect(bundledProtocol('vlierboom')).toBeUndefined();
  });

  it('hold each of the 98 clauses once, for whom and handled by what was agreed', () => {
    const held = BUNDLED_PROTOCOLS.flatMap(({ id: protocol, clauses }) =>
      clauses.map(({ id, audience, kind, handled }) => ({ protocol, id, audience, kind, handled })),
    );
    expect(agreed).toHaveLength(98);
    // A pack may name more that serves a clause, never less.
    expect(held).toEqual(agreed.map((one) => ({ ...one, handled: expect.arrayContaining(one.handled) })));
  });

  it.each(BUNDLED_PROTOCOLS)(
    'give every rule that holds a post an agreement to point at ($id)',
    (protocol) => {
      const named = new Set(protocol.clauses.flatMap(({ handled }) => handled));
      const stops = RULES.filter(({ level }) => level === 'stop').map(({ id }) => `rule:${id}`);
      expect(stops.filter((name) => !named.has(name))).toEqual([]);
    },
  );

  it.each(CLAUSES)('say $id in Dutch and in English', ({ text }) => {
    expect(text.nl).toMatch(/^\p{Lu}.*[.?!]$/u);
    expect(text.en).toMatch(/^\p{Lu}.*[.?!]$/u);
    expect(text.nl).not.toBe(text.en);
  });

  // They stand under "Niet doen", with a cross before them.
  it.each(CLAUSES.filter(({ kind }) => kind === 'dont'))('begin $id with what not to do', ({ text }) => {
    expect(text.nl).toMatch(/^[^.?!:;]*(?<!\p{L})(?:niet|niets|niemand|geen|nooit|zonder)(?!\p{L})/u);
  });

  it('say nothing twice in the same words', () => {
    const texts = CLAUSES.map(({ text }) => text.nl);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  it.each(BUNDLED_PROTOCOLS)('put what is in force before what was agreed earlier ($id)', (protocol) => {
    const current = protocol.clauses.map(
      ({ source }) => protocol.sources.find(({ id }) => id === source)?.current,
    );
    expect(current).toEqual(current.toSorted((a, b) => Number(b) - Number(a)));
  });

  it.each(BUNDLED_PROTOCOLS)('are files like those of any other board ($id)', (protocol) => {
    expect(loadProtocolText(`${protocol.id}.json`, JSON.stringify(protocol))).toEqual({ ok: true, protocol });
  });
});
