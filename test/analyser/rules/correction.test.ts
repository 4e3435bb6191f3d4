import { ruleTable } from '../rule-table';

ruleTable('correction', {
  flags: [
    [
      'Tekst ingekort. Aanvang: 19.00 uur.',
      '',
      { kind: 'edit', author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De ouderavond is op donderdag 14 maart om 19.30 uur.',
      '',
      { kind: 'edit', author: { role: 'leader', account: 'organisation' } },
    ],
    ['Heb mijn bericht van gisteren maar weggehaald.', '', { site: 'x', kind: 'edit', protocol: 'loket' }],
    [
      'Mooie studiedag gehad met alle scholen over leesmotivatie.',
      '',
      { site: 'linkedin', kind: 'edit', author: { role: 'staff' } },
    ],
    [
      'Update: de fancy fair begint om 15.00 uur.',
      '',
      { kind: 'edit', author: { role: 'support', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Vanaf maandag starten we met het nieuwe thema ruimtevaart!',
      '',
      { site: 'instagram', kind: 'edit', author: { account: 'organisation' }, protocol: 'loket' },
    ],
    ['Bericht verwijderd.', '', { kind: 'edit', author: { role: 'leader', account: 'organisation' } }],
    ['nvm', '', { site: 'x', kind: 'edit', author: { role: 'pupil' } }],
    [
      'Gewijzigd: de bijeenkomst is in zaal 3.',
      '',
      {
        site: 'linkedin',
        kind: 'edit',
        author: { role: 'board', account: 'organisation' },
        protocol: 'loket',
      },
    ],
  ],
  passes: [
    ['Edit: linkje werkte niet, nu wel.', { kind: 'edit' }],
    ['Toegevoegd: parkeren kan bij de sporthal, daar kregen we veel vragen over.', { kind: 'edit' }],
    [
      'De namen kloppen nu: wij hadden de twee zusjes verwisseld.',
      { kind: 'edit', author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Herziene tekst: het adres ontbrak.',
      { kind: 'edit', author: { role: 'leader', account: 'organisation' } },
    ],
    ['Oeps, foutje van mij: de wandeling is in mei.', { kind: 'edit' }],
    [
      'Correctie: er stond 14 maart, maar de ouderavond is op 15 maart. Excuus voor de verwarring.',
      { kind: 'edit', author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Dit bericht heb ik aangepast omdat er een naam in stond die er niet hoorde.',
      { site: 'x', kind: 'edit', protocol: 'loket' },
    ],
    [
      'Edit: tijd klopte niet, het is half drie in plaats van twee uur.',
      { kind: 'edit', author: { role: 'parent' } },
    ],
    [
      'De ouderavond is op donderdag 14 maart om 19.30 uur.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['Rectificatie: ik schreef dat het bos in Losser ligt, maar dat is De Lutte. Foutje!', { kind: 'edit' }],
    [
      'De foto is weggehaald op verzoek van een ouder.',
      {
        site: 'instagram',
        kind: 'edit',
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
      },
    ],
    [
      '[gecorrigeerd] In de eerste versie stond een verkeerde link.',
      { site: 'x', kind: 'edit', author: { role: 'staff', account: 'organisation' } },
    ],
    [
      'UPDATE 14.30 uur: de kat is terecht! Ik pas dit bericht aan zodat niemand meer hoeft te zoeken, want hij zat in de schuur.',
      { kind: 'edit', author: { role: 'support' } },
    ],
  ],
});
