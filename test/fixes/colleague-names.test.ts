import { expect, it } from 'vitest';
import { applyEdit } from '../../src/fixes/fix';
import { type FixSetting, fixesIn, fixTable } from './fix-table';

const staff: FixSetting = { roster: { staff: ['Anne Bakker', 'Bram Visser', 'Carla Mulder', 'Paul Smit'] } };
const school: FixSetting = { ...staff, author: { role: 'leader', account: 'organisation' } };

fixTable('colleague-name', [
  ['Juf Anne is ziek vandaag.', 'De juf is ziek vandaag.', staff],
  ['Juf Anne is ziek vandaag.', 'Een collega is ziek vandaag.', { ...staff, fix: 'name_other' }],
  ['Er zijn veel vragen over meester Bram.', 'Er zijn veel vragen over de meester.', staff],
  ['Directeur Paul Smit gaat met pensioen.', 'De directeur gaat met pensioen.', staff],
  ['Onze nieuwe juf Anne begint maandag.', 'Onze nieuwe juf begint maandag.', staff],
  ['Ik hoorde dat juf Anne ziek is.', 'Ik hoorde dat de juf ziek is.', staff],
  ['Mijn collega Bram gaat weg.', 'Mijn collega gaat weg.', staff],
  ['Collega Bram gaat weg.', 'Een collega gaat weg.', staff],
  ['Bloemen voor Anne, Bram en Carla!', "Bloemen voor drie collega's!", school],
  ['Carla regelde alles.', 'Een collega regelde alles.', school],
  ['Ik mis Carla van de administratie.', 'Ik mis een collega van de administratie.', staff],
  ['De klas van juf Anne is weg.', 'De klas van de juf is weg.', staff],
  ['Wat lief, juf Annes klas zong voor mij!', 'Wat lief, de klas van de juf zong voor mij!', staff],
  [
    'De step staat bij familie Brouwershaven in de schuur.',
    'De step staat bij een gezin in de schuur.',
    school,
  ],
  [
    'Met dank aan vader Jeroen, die 64 ruitjes inzette.',
    'Met dank aan een vader, die 64 ruitjes inzette.',
    school,
  ],
  [
    'Vragen? De voorzitter van de ouderraad, mevrouw Kalloe, weet meer.',
    'Vragen? De voorzitter van de ouderraad weet meer.',
    school,
  ],
  ['Mevrouw Wessels, dit klopt gewoon niet.', 'Mevrouw, dit klopt gewoon niet.', staff],
  ['Bedankt juf Anne!', 'Bedankt juf!', staff],
  [
    'Carla van de administratie is zo naar tegen mijn dochter.',
    'Iemand van de administratie is zo naar tegen mijn dochter.',
    { ...staff, author: { role: 'parent' } },
  ],
]);

it('leaves a signature alone', () => {
  const text = 'Jip zingt morgen voor de klas.\nGroetjes juf Anne';
  const known = { roster: { pupils: ['Jip de Boer'], staff: ['Anne Bakker'] } };
  const all = fixesIn('pupil-name', text, known).map(({ edit }) => applyEdit(text, edit));
  expect(all).toEqual(['Een leerling zingt morgen voor de klas.\nGroetjes juf Anne']);
});
