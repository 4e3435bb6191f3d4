import { fixTable, noFixTable } from './fix-table';

fixTable('foul-language', [
  ['Wat een kutweek.', 'Wat een rotweek.'],
  ['Wat een k*t dag zeg.', 'Wat een rotdag zeg.'],
  ['Wat een k#tdag zeg.', 'Wat een rotdag zeg.'],
  ['Wat een k u t dag zeg.', 'Wat een rotdag zeg.'],
  ['Wat een $hit dag zeg.', 'Wat een rotdag zeg.'],
  ['Wat een sh!t dag zeg.', 'Wat een rotdag zeg.'],
  ['Teringzooi hier!', 'Rotzooi hier!'],
  ['WAT EEN KLERE-ACTIE VAN DIE AANNEMER!', 'WAT EEN ROTACTIE VAN DIE AANNEMER!'],
  ['Godverdomme, alweer een brief.', 'Jeetje, alweer een brief.'],
  ['Godverdomme, alweer een brief.', 'Alweer een brief.', { fix: 'word_out' }],
  ['Ik heb godverdomme ook nog een school.', 'Ik heb ook nog een school.'],
  [
    'Printer vast. Alweer. Godsklere. Wie heeft een hamer.',
    'Printer vast. Alweer. Wie heeft een hamer.',
    { fix: 'word_out' },
  ],
  ['Sh1t, helemaal vergeten!', 'Jeetje, helemaal vergeten!'],
  ['Kuttttt de cv ligt er weer uit', 'Jeetje de cv ligt er weer uit'],
  ['Het ding is naar de klote.', 'Het ding is kapot.'],
  ['Ik verveel me de pleuris, twee uur lang.', 'Ik verveel me enorm, twee uur lang.'],
  ['De rekentoets was kk moeilijk', 'De rekentoets was heel moeilijk'],
  ['Ik ben zo fucking moe van vandaag.', 'Ik ben zo moe van vandaag.'],
  ['Wat een gelul is dat rapport.', 'Wat een onzin is dat rapport.'],
  ['Houd toch op met dat gezeik over de gym.', 'Houd toch op met dat gezeur over de gym.'],
  [
    'This fucking photocopier ate my test and it is not the first time.',
    'This photocopier ate my test and it is not the first time.',
  ],
]);

noFixTable('foul-language', [
  ['Ze kunnen de pleuris krijgen met hun contract.'],
  ['We zitten hier met een vieze hoer.'],
]);
