import { ruleTable } from '../rule-table';

const LEADER = { author: { role: 'leader' } } as const;
const BOARD = { author: { role: 'board' } } as const;

ruleTable('representative', {
  flags: [
    ['Mijn persoonlijke mening: de fusie van onze school is een slecht plan en moet van tafel.', '', LEADER],
    [
      'Op persoonlijke titel: het besluit van ons bestuur over de vier dagen school is onverantwoord.',
      '',
      LEADER,
    ],
    ['Dit is mijn eigen mening. Konot moet stoppen met al die toetsen, ze zijn zinloos.', '', BOARD],
    ['Op persoonlijke titel: ik vind dat Konot te veel geld in gebouwen steekt. Belachelijk.', '', BOARD],
    [
      'Als privépersoon zeg ik: onze school hoort dit continurooster af te schaffen, het werkt niet.',
      '',
      LEADER,
    ],
  ],
  passes: [
    ['Op persoonlijke titel: huiswerk in de onderbouw is zinloos.', LEADER],
    ['Namens het bestuur van Konot: wij vinden dat de werkdruk te hoog is.', BOARD],
    ['Mijn persoonlijke mening over de taart van onze school: te weinig slagroom.', LEADER],
    ['Op persoonlijke titel: ik neem afscheid van onze school, dank voor alles.', LEADER],
    ['Mijn persoonlijke mening: de fusie van onze school is een slecht plan en moet van tafel.'],
    ['Konot zoekt twee leerkrachten voor groep 4.', BOARD],
  ],
});
