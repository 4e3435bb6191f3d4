import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/class-list/class-list';
import { mergedPeople, mergeOf } from '../../src/class-list/merge';

const jip: Person = { kind: 'pupil', names: ['Jip van Dalen'], group: '5b', consent: 'yes' };
const noor: Person = { kind: 'pupil', names: ['Noor Smit'], group: '5b' };
const zoe: Person = { kind: 'pupil', names: ['Zoë Kok'], group: '6' };
const sanne: Person = { kind: 'staff', names: ['Sanne Kok'] };

describe('a list that is imported again', () => {
  it('doubles nobody, however the name is written', () => {
    const again: Person = { ...zoe, names: ['zoe  kok'] };
    const merge = mergeOf([jip, zoe], [jip, again]);
    expect(merge).toMatchObject({ added: [], gone: [], same: [jip] });
    expect(mergedPeople(merge, true)).toHaveLength(2);
  });

  it('brings consent, group and names up to date, and keeps what it does not tell', () => {
    const moved: Person = {
      kind: 'pupil',
      names: ['Jip van Dalen', 'Johannes van Dalen'],
      group: '6b',
      consent: 'no',
    };
    expect(mergeOf([jip], [moved]).changed).toEqual([moved]);
    expect(mergeOf([jip], [{ kind: 'pupil', names: jip.names }])).toMatchObject({ same: [jip], changed: [] });
  });

  it('tells namesakes in two groups apart', () => {
    const namesake: Person = { ...jip, group: '8' };
    const merge = mergeOf([jip, namesake], [{ ...namesake, consent: 'no' }, jip]);
    expect(merge.changed).toEqual([{ ...namesake, consent: 'no' }]);
    expect(merge.same).toEqual([jip]);
  });

  it('tells who is gone, and takes them away only when told to', () => {
    const merge = mergeOf([jip, noor, zoe, sanne], [jip, zoe]);
    expect(merge).toMatchObject({ gone: [noor], untouched: [sanne] });
    expect(mergedPeople(merge, true)).toContain(noor);
    expect(mergedPeople(merge, false)).toEqual([sanne, jip, zoe]);
  });

  it('of one group says nothing about another', () => {
    expect(mergeOf([jip, noor, zoe], [jip])).toMatchObject({ gone: [noor], untouched: [zoe] });
  });

  it('of two groups says nothing about a third', () => {
    const bo: Person = { kind: 'pupil', names: ['Bo Hart'], group: '8' };
    expect(mergeOf([jip, noor, zoe, bo], [jip, zoe])).toMatchObject({ gone: [noor], untouched: [bo] });
  });

  it('says nothing about parents while a group is kept that is not on it', () => {
    const piet: Person = { kind: 'parent', names: ['Piet van Dalen'] };
    const kim: Person = { kind: 'parent', names: ['Kim Kok'] };
    expect(mergeOf([jip, piet, zoe, kim], [jip, piet])).toMatchObject({ gone: [], untouched: [zoe, kim] });
    expect(mergeOf([jip, piet, noor, kim], [jip, piet])).toMatchObject({ gone: [noor, kim] });
  });
});
