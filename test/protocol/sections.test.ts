import { describe, expect, it } from 'vitest';
import { HANDLERS, handlerNames } from '../../src/protocol/handlers';
import { loadProtocol } from '../../src/protocol/load';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { INFO_PAGES, infoPagesOf, THEMES, themesOf } from '../../src/protocol/sections';
import { thirdBoard } from './third-board';

const placed = [...THEMES, ...INFO_PAGES].flatMap(({ handlers }) => handlers);

describe('the sections of a protocol', () => {
  it('have one place for each thing that takes care of clauses', () => {
    const names = handlerNames(HANDLERS);
    expect(placed.toSorted()).toEqual(names.toSorted());
  });

  it.each(BUNDLED_PROTOCOLS)('hold every clause of $id, and in one theme at most', (protocol) => {
    const inThemes = themesOf(protocol).flatMap(({ clauses }) => clauses.map(({ id }) => id));
    const onPages = infoPagesOf(protocol).flatMap(({ clauses }) => clauses.map(({ id }) => id));
    expect(new Set(inThemes).size).toBe(inThemes.length);
    const shown = new Set([...inThemes, ...onPages]);
    expect(protocol.clauses.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  it.each(BUNDLED_PROTOCOLS)('show each clause of $id on every page that it names', (protocol) => {
    const named = protocol.clauses.flatMap(({ id, handled }) =>
      handled.filter((name) => name.startsWith('info:')).map((name) => [name.slice('info:'.length), id]),
    );
    const shown = infoPagesOf(protocol).flatMap(({ id: page, clauses }) =>
      clauses.map(({ id }) => [page, id]),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(shown.toSorted()).toEqual(named.toSorted());
  });

  it('lose no clause that something unknown takes care of', () => {
    const data = thirdBoard();
    data.clauses[0]!.handled = ['info:unheard-of'];
    const loaded = loadProtocol('vlierboom.json', data);
    if (!loaded.ok) throw new Error('It is a protocol all the same');
    expect(themesOf(loaded.protocol).at(-1)).toMatchObject({ id: 'posting', clauses: [{ id: 'old.1' }, {}] });
  });
});
