import { describe, expect, it } from 'vitest';
import { ESIS, PARNASSYS, previewOfText, SOCIAL_SCHOOLS } from './lists';

describe('lists as schools export them', () => {
  it('finds the names below a title, the group, and what is said about social media', () => {
    const { columns, people, broken } = previewOfText(PARNASSYS);
    expect(people).toEqual([
      { kind: 'pupil', names: ['Jip van Dalen'], group: '5b', consent: 'no' },
      { kind: 'pupil', names: ['Noor Yıldız'], group: '5b', consent: 'yes' },
      { kind: 'pupil', names: ['Zoë de Bruin'], group: '6', consent: 'ask' },
    ]);
    expect(columns.filter(({ use }) => use === 'none').map(({ header }) => header)).toEqual([
      'Geboortedatum',
      'BSN',
      'Toestemming foto website',
      'Telefoon ouder 1',
    ]);
    expect(broken).toEqual([]);
  });

  it('keeps nickname and official name, and tells the parents apart from the child', () => {
    expect(previewOfText(ESIS).people).toEqual([
      { kind: 'pupil', names: ['Jip van Dalen', 'Johannes van Dalen'], group: 'Groep 5b' },
      { kind: 'parent', names: ['Piet van Dalen'] },
      { kind: 'parent', names: ['Anna Smit'] },
      { kind: 'pupil', names: ["Anne Fleur 't Hart", "Anne 't Hart"], group: 'Groep 6' },
    ]);
  });

  it('goes by the column that says who somebody is', () => {
    const kinds = previewOfText(SOCIAL_SCHOOLS).people.map(({ kind, names }) => [kind, names[0]]);
    expect(kinds).toEqual([
      ['pupil', 'Jip van Dalen'],
      ['parent', 'Piet van Dalen'],
      ['staff', 'Sanne Kok'],
    ]);
  });

  it('keeps no birthday, number, telephone or e-mail address', () => {
    const kept = JSON.stringify([PARNASSYS, ESIS].map((text) => previewOfText(text).people));
    expect(kept).not.toMatch(/2016|1001|123456782|06-|@/);
  });
});

describe('columns', () => {
  const names = (text: string) => previewOfText(text).people.map((person) => person.names[0]);

  it.each([
    ['Naam;Tussenvoegsel;Roepnaam\nDalen;van;Jip', ['Jip van Dalen']],
    ['Volledige naam;Roepnaam\nJohannes van Dalen;Jip', ['Johannes van Dalen']],
    ['Naam leerling|Klas\nDalen, Jip van|5b', ['Jip van Dalen']],
    ['Voornaam;Tv.;Achternaam\nJip;van;Dalen', ['Jip van Dalen']],
    ['First name,Last name\nJip,Dalen', ['Jip Dalen']],
    ['sep=,\nRoepnaam,Achternaam\nJip,Dalen', ['Jip Dalen']],
    ['Voorletters;Achternaam;Naam huisarts\nJ.;Dalen;Kok', ['Dalen']],
    [
      'Roepnaam;Achternaam;Opmerking\nJip;Dalen;"eerste regel\ntweede; regel"\nNoor;Smit;',
      ['Jip Dalen', 'Noor Smit'],
    ],
  ])('of %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Jip van Dalen\nNoor Smit\n\nZoë', ['Jip van Dalen', 'Noor Smit', 'Zoë']],
    ['Jip, Noor, Zoë', ['Jip', 'Noor', 'Zoë']],
    ['Dalen, Jip van\nSmit, Noor', ['Jip van Dalen', 'Noor Smit']],
    ['Jip\tvan Dalen\nNoor\tSmit', ['Jip van Dalen', 'Noor Smit']],
    ['Jip;van Dalen\nNoor;Smit\nZoë;', ['Jip van Dalen', 'Noor Smit', 'Zoë']],
  ])('of pasted names without a heading: %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('can be chosen otherwise', () => {
    const text = 'Wie;Waar\nJip van Dalen;5b';
    expect(previewOfText(text)).toMatchObject({ hasNames: true });
    const chosen = previewOfText('Roepnaam;Bijnaam;Achternaam\nJohannes;Jip;Dalen', {
      uses: ['first', 'nickname', 'last'],
      kind: 'staff',
    });
    expect(chosen.people).toEqual([{ kind: 'staff', names: ['Jip Dalen', 'Johannes Dalen'] }]);
    const nothing = previewOfText('Naam\nJip', { uses: ['none'] });
    expect(nothing).toMatchObject({ hasNames: false, people: [] });
  });
});

describe('rows', () => {
  it('that cannot be relied on are named by their number, and nothing is kept of them', () => {
    const { people, broken } = previewOfText(
      [
        'Roepnaam;Achternaam;Groep',
        'Jip;Dalen;5b',
        ';;5b',
        'Noor;=HYPERLINK("https://kwaad.example");5b',
        'Zoë;de;Bruin;6',
        'Totaal: 25;;',
        'Daan;@SUM(A1);6',
        'Lot;Kok;6',
      ].join('\n'),
    );
    expect(people.map(({ names }) => names[0])).toEqual(['Jip Dalen', 'Lot Kok']);
    expect(broken).toEqual([
      { row: 3, reason: 'no_name' },
      { row: 4, reason: 'not_a_name' },
      { row: 5, reason: 'too_many_cells' },
      { row: 6, reason: 'not_a_name' },
      { row: 7, reason: 'not_a_name' },
    ]);
  });

  it.each(['Geen foto’s', 'Niet op de foto', 'Bezwaar beeldmateriaal', 'No photos'])(
    'say in a column “%s” whose picture may not be published',
    (header) => {
      const rows = [
        `Naam;${header}`,
        'Jip Dalen;x',
        'Noor Kok;',
        'Bo Vos;nee',
        'Lot Kok;liever niet in de krant',
      ];
      expect(previewOfText(rows.join('\n')).people.map(({ consent }) => consent)).toEqual([
        'no',
        undefined,
        'yes',
        'ask',
      ]);
    },
  );

  it('about the same child are one, and the stricter consent holds', () => {
    const rows = ['Naam;Groep;Toestemming', 'Jip Dalen;5b;ja', 'Jip Dalen;5b;nee', 'Jip Dalen;6;ja'];
    expect(previewOfText(rows.join('\n')).people).toEqual([
      { kind: 'pupil', names: ['Jip Dalen'], group: '5b', consent: 'no' },
      { kind: 'pupil', names: ['Jip Dalen'], group: '6', consent: 'yes' },
    ]);
  });
});
