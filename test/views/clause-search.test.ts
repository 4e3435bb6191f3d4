import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { clauseSearch } from '../../src/views/clause-search';
import '../../src/views/english';

const dutch = clauseSearch(BUNDLED_PROTOCOLS, 'nl');
const english = clauseSearch(BUNDLED_PROTOCOLS, 'en');
const TEACHER = { role: 'teacher', protocol: 'konot' } as const;

function found(query: string, search = dutch, searcher: Parameters<typeof dutch>[1] = TEACHER): string[] {
  return search(query, searcher).map(({ clause }) => clause.id);
}

/** Of the clauses that this takes care of. */
function ids(handler: string): string[] {
  const all = BUNDLED_PROTOCOLS.flatMap(({ clauses }) => clauses);
  return all.filter(({ handled }) => handled.includes(handler)).map(({ id }) => id);
}

describe('searching the protocols', () => {
  it.each([
    ['kernwaarden', 'konot-1.w1'],
    ['KERNWAARDEN', 'konot-1.w1'],
    ['coördinator', 'konot-2.m7'],
    ['coordinator', 'konot-2.m7'],
    ['kernw', 'konot-1.w1'],
    ['kernwarden', 'konot-1.w1'],
    ['smartwatches', 'konot-2.l3'],
    ['phishing', 'loket.w4'],
    ['politie aangifte', 'loket.s3'],
    ['webcam', 'loket.m4'],
  ])('finds for %j first %s', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  it.each([
    ['foto', 'foto’s'],
    ['leraar', 'leraren'],
    ['collega', "collega's"],
    ['brief', 'brieven'],
    ['groep', 'groepen'],
    ['school', 'scholen'],
    ['klas', 'klassen'],
    ['klassen', 'klas'],
    ['kans', 'kansen'],
    ['mensen', 'mens'],
    ['regels', 'regel'],
  ])('finds the same for %s and %s', (one, many) => {
    expect(found(one).length).toBeGreaterThan(0);
    expect(found(many)).toEqual(expect.arrayContaining(found(one).slice(0, 1)));
  });

  it('takes all words together where that finds something, and any of them otherwise', () => {
    expect(found('webcam seksbeelden')).toEqual(['loket.m4']);
    expect(found('webcam xyzzy')).toContain('loket.m4');
  });

  it('finds by the name of the subject too', () => {
    expect(found('naam van een leerling')).toContain('konot-1.u3');
    expect(found('advies vragen')).toEqual(expect.arrayContaining(ids('action:ask-advice')));
  });

  it('puts the own protocol and the own role first', () => {
    expect(found('toestemming')[0]).toMatch(/^konot/);
    expect(found('toestemming', dutch, { role: 'teacher', protocol: 'loket' })[0]).toMatch(/^loket/);
    const forPupils = found('telefoon smartwatch', dutch, { role: 'pupil', protocol: 'konot' });
    expect(forPupils[0]).toBe('konot-2.l3');
    expect(found('telefoon smartwatch', dutch, { role: 'parent', protocol: 'konot' })[0]).toBe('konot-2.o2');
  });

  it('speaks English', () => {
    expect(found('criminal offence', english)).toContain('loket.m4');
    expect(found('aangifte', english)).toEqual([]);
  });

  it.each(['xyzzy', '?!', "'", ''])('finds nothing for %j', (query) => {
    expect(found(query)).toEqual([]);
  });
});
