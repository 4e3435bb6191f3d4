import { ruleTable } from '../rule-table';

// Dates, numbers and streets are written in more ways than one.
ruleTable('identifier', {
  flags: [
    ['Nieuwe leerling in groep 3, geboren op 2017-4-9, start maandag.', '2017-4-9'],
    ['Wie mist er een paspoortje? Geboortedatum 14.mrt.2016, ligt bij de balie.', '14.mrt.2016'],
    ['Geb. 2015 okt 30, staat op het formulier dat op het kopieerapparaat lag.', '2015 okt 30'],
    ['Geboortedatum: 9 11 2014, klopt dat?', '9 11 2014', { site: 'whatsapp', kind: 'message' }],
    ['Hij is geboren op 3-2-`16 en mag dus in augustus al naar groep 3.', '3-2-`16'],
  ],
  passes: [
    ['Rekenen met onzinwaarden: wie is geboren op 34-17-2015?'],
    ['Een 18-jarige fietser raakte op 3 mei 2024 te water, meldt de krant.'],
    ['De uitslagen van de voetbalpoule: 3 1 2016 stond er, niemand snapte het.'],
  ],
});

ruleTable('contact-details', {
  flags: [
    [
      'Tel. moeder 0541-515253, niet voor negenen bellen.',
      '0541-515253',
      { author: { account: 'organisation', role: 'leader' } },
    ],
    ['Je kunt mij bereiken op 085 760 12 34, ook in het weekend.', '085 760 12 34'],
    ['Oppas overdag: 088-1234567. Zij haalt hem om drie uur.', '088-1234567', { author: { role: 'parent' } }],
    [
      'Het afscheidsfeestje is bij Lotte thuis, Wilgenln 14. Kom je ook?',
      'Wilgenln 14',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Gevonden op het plein: pasje van een vader, wonende Lange Esstraat 12 in Losser.',
      'Lange Esstraat 12 in Losser',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['We wonen nu aan de Sudersstrjitte 3, de deur staat open.', 'Sudersstrjitte 3'],
  ],
  passes: [
    ['Vragen over het abonnement? De helpdesk van de uitgever: 088-1234567.'],
    ['De leverancier van het digibord zit op 085 760 12 34, kies optie 2.'],
    [
      'Onze school is verhuisd: u vindt ons aan de Wilgenlaan 14 in Losser.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Ouders bellen voor ziekmelding naar 0541-515253, tussen acht en half negen.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
  ],
});
