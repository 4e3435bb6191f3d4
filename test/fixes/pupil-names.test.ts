import { expect, it } from 'vitest';
import type { FixSetting } from './fix-table';
import { fixesIn, fixTable, noFixTable } from './fix-table';

const listed: FixSetting = {
  roster: {
    pupils: [
      'Jip de Boer',
      'Noor Smit',
      'Sam Vos',
      'Lars Kok',
      'Max Elferink',
      'Mila van den Berg',
      'Teun Bos',
      'Fenna Pol',
      'Otis Prins',
      'Yara Mol',
      'Sil Kamp',
      'Bo Haan',
      'يوسف عمر',
    ],
  },
};
const of = (words: string): FixSetting => ({ ...listed, of: words });
const fix = (id: string): FixSetting => ({ ...listed, fix: id });

fixTable('pupil-name', [
  ['Jip uit groep 5 las vandaag voor.', 'Een leerling uit groep 5 las vandaag voor.', listed],
  ['Wat las Jip vandaag mooi voor!', 'Wat las een leerling vandaag mooi voor!', listed],
  ['vandaag las jip voor', 'vandaag las een leerling voor', listed],
  ['JIP HEEFT GEWONNEN VANDAAG!', 'EEN LEERLING HEEFT GEWONNEN VANDAAG!', listed],
  // A script without capitals does not shout.
  ['رسم يوسف عمر هذه اللوحة', 'رسم een leerling هذه اللوحة', listed],
  ['Mila van den Berg bedacht het.', 'Een leerling bedacht het.', listed],
  ['Lars las voor.', 'Een leerling las voor.', listed],
  ['Jipje las vandaag voor.', 'Een leerling las vandaag voor.', listed],
  ['1. Jip\n2. Noor', '1. Een leerling\n2. Noor', listed],
  // In a row.
  ['Jip en Noor hebben gewonnen.', 'Twee leerlingen hebben gewonnen.', listed],
  ['Bloemen voor Jip, Noor en Sam!', 'Bloemen voor drie leerlingen!', of('Noor')],
  ['Goud voor Jip (groep 4), Noor (groep 6) en Sam (groep 8).', 'Goud voor drie leerlingen.', of('Sam')],
  ['Leerlingen Jip en Noor lazen voor.', 'Leerlingen lazen voor.', listed],
  [
    'Jip, Noor, Sam, Lars, Max, Mila, Teun, Fenna, Otis, Yara en Sil zwommen af.',
    'Een paar leerlingen zwommen af.',
    listed,
  ],
  // What somebody owns.
  ['Jips werkstuk hangt in de gang.', 'Het werkstuk van een leerling hangt in de gang.', listed],
  ["Noor's tekening hing naast de kapstok.", 'De tekening van een leerling hing naast de kapstok.', listed],
  ["Max' gedicht hangt in de gang.", 'Het gedicht van een leerling hangt in de gang.', listed],
  ['Kijk naar Jips mooie nieuwe schooltas!', 'Kijk naar de mooie nieuwe schooltas van een leerling!', listed],
  ["Met Mila's beugel gaat het goed.", 'Met de beugel van een leerling gaat het goed.', listed],
  ['Jip en Noors maquette is af.', 'De maquette van twee leerlingen is af.', of('Jip')],
  ['Die rode step is Jips.', 'Die rode step is van een leerling.', listed],
  ['Jips ouders kwamen kijken.', 'De ouders van een leerling kwamen kijken.', listed],
  // Spoken to, or beside what it names.
  ['Gefeliciteerd Jip!', 'Gefeliciteerd!', listed],
  ['Gefeliciteerd Jip met je diploma!', 'Gefeliciteerd met je diploma!', listed],
  ['Goed gedaan, Jip!', 'Goed gedaan!', listed],
  ['Jip, wat heb je mooi gelezen!', 'Wat heb je mooi gelezen!', listed],
  ['Welkom Jip en Noor!', 'Welkom!', listed],
  ['Onze jongste, Jip, is er weer.', 'Onze jongste is er weer.', listed],
  ['<p>Gefeliciteerd <b>Jip</b>, een diploma!</p>', '<p>Gefeliciteerd, een diploma!</p>', listed],
  // With words before it.
  ['Onze Jip las vandaag voor.', 'Onze leerling las vandaag voor.', listed],
  ['Stoere Jip durfde het vandaag!', 'Een stoere leerling durfde het vandaag!', listed],
  ['Onze leerling Jip las voor.', 'Onze leerling las voor.', listed],
  ['En de winnaar Jip kreeg een beker.', 'En de winnaar kreeg een beker.', listed],
  ['Er is nieuws over kampioen Jip.', 'Er is nieuws over de kampioen.', listed],
  ['De moeder van Jip bakte taart.', 'Een ouder bakte taart.', listed],
  ['De oma van Jip bakte taart.', 'De oma van een leerling bakte taart.', listed],
  [
    'Beste mama van Jip, de tas ligt hier.',
    'Beste ouder, de tas ligt hier.',
    { ...listed, kind: 'message', site: 'messenger' },
  ],
  ['Dank Jip, voor de slingers!', 'Dank aan een leerling, voor de slingers!', listed],
  // Named before.
  [
    'Jip las voor. Daarna mocht Jip kiezen.',
    'Een leerling las voor. Daarna mocht de leerling kiezen.',
    fix('names_all'),
  ],
  [
    'Jip las voor, Noor zong en Sam danste.',
    'Een leerling las voor, een andere leerling zong en nog een leerling danste.',
    fix('names_all'),
  ],
  [
    'Een leerling las voor. Daarna mocht Jip kiezen.',
    'Een leerling las voor. Daarna mocht de leerling kiezen.',
    listed,
  ],
  // In hashtags and mentions.
  ['Wat een dag! #trotsopJip #groep5', 'Wat een dag! #trots #groep5', of('#trotsopJip')],
  ['Wat een dag! #trotsopJip #groep5', 'Wat een dag! #groep5', { ...of('#trotsopJip'), fix: 'name_out' }],
  ['Wat een dag! #zwemmen #Jip', 'Wat een dag! #zwemmen', { ...listed, fix: 'name_out' }],
  ['Vandaag las @jip.de.boer voor.', 'Vandaag las een leerling voor.', listed],
  // In English.
  ['Jip read the whole page to the class today.', 'A pupil read the whole page to the class today.', listed],
  ["Jip's drawing of the school was the best.", "A pupil's drawing of the school was the best.", listed],
  [
    'We are so proud of Jip and Noor from this class.',
    'We are so proud of two pupils from this class.',
    listed,
  ],
  ['Well done Jip! That was the best.', 'Well done! That was the best.', listed],
]);

noFixTable('pupil-name', [
  // A name that became a word, and languages whose grammar we do not know.
  [
    'Bij ons op school heet het inmiddels de Jurre-methode: eerst heel hard zeggen dat het niet kan, dan het doen.',
    { roster: { pupils: ['Jurre Bos'] } },
  ],
  ['Jip bugün ilk kez tahtada tek başına okudu ve güldü.', listed],
  ['Dzisiaj Jip przeczytał całą stronę, brawo brawo brawo!', listed],
]);

it('offers both readings of a name after one that was replaced before', () => {
  const fixes = fixesIn('pupil-name', 'Een leerling las voor. Daarna zong Jip.', listed);
  expect(fixes.map(({ edit }) => edit.text)).toEqual(['de leerling', 'een andere leerling']);
});

it('shows on the button what it will put there', () => {
  const [first] = fixesIn('pupil-name', 'Jips werkstuk hangt in de gang.', listed);
  expect(first).toMatchObject({
    label: 'fix_name',
    values: { text: 'Het werkstuk van een leerling', words: 'Jips' },
  });
});
