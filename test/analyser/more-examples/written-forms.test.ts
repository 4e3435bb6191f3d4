import { ruleTable } from '../rule-table';

// Dates, numbers and streets are written in more ways than one.
ruleTable('identifier', {
  flags: [
    // Lines that end alike are no poem.
    [
      'Jip, BSN 123456782, groep 3\nNoor, BSN 111222333, groep 3\nSem, BSN 123456782, groep 3\nAda, BSN 111222333, groep 3',
      ['123456782', '111222333', '123456782', '111222333'],
    ],
    ['BSN 123\u00a0456\u00a0782', '123\u00a0456\u00a0782'],
    ['Jip geboren op 3‑5‑2015', '3‑5‑2015'],
    ['Geboortedatum: 03052015', '03052015'],
    ['Jip is geboren op 3 mei, 2015', '3 mei, 2015'],
    ['NL91-ABNA-0417-1643-00', 'NL91-ABNA-0417-1643-00'],
    // A password beside its label, or before a smiley.
    ['ww:Welkom123', 'Welkom123'],
    ['gebruikersnaam=jip wachtwoord=hond123', 'hond123'],
    ['Pin:1234', '1234'],
    ['Nieuwe ww voor Snappet is lentefris 👍', 'lentefris'],
    ['Het wachtwoord is welkomopschool :)', 'welkomopschool'],
    ['wat was de code van de deur ook alweer?\n5820# 👍', '5820#'],
    ['Nieuwe leerling in groep 3, geboren op 2017-4-9, start maandag.', '2017-4-9'],
    ['Wie mist er een paspoortje? Geboortedatum 14.mrt.2016, ligt bij de balie.', '14.mrt.2016'],
    ['Geb. 2015 okt 30, staat op het formulier dat op het kopieerapparaat lag.', '2015 okt 30'],
    ['Geboortedatum: 9 11 2014, klopt dat?', '9 11 2014', { site: 'whatsapp', kind: 'message' }],
    ['Hij is geboren op 3-2-`16 en mag dus in augustus al naar groep 3.', '3-2-`16'],
  ],
  passes: [
    ['Het wachtwoord is vergeten 😂'],
    ['De code:kinderen leren programmeren'],
    ['Rekenen met onzinwaarden: wie is geboren op 34-17-2015?'],
    ['Een 18-jarige fietser raakte op 3 mei 2024 te water, meldt de krant.'],
    ['De uitslagen van de voetbalpoule: 3 1 2016 stond er, niemand snapte het.'],
  ],
});

ruleTable('contact-details', {
  flags: [
    [
      'Jip: 0612345678 (moeder)\nNoor: 0612345677 (moeder)\nDaan: 0612345676 (moeder)\nSem: 0612345675 (moeder)',
      ['0612345678', '0612345677', '0612345676', '0612345675'],
    ],
    ['06\u00a012\u00a034\u00a056\u00a078', '06\u00a012\u00a034\u00a056\u00a078'],
    ['Bel maar: 06‑12345678', '06‑12345678'],
    ['wa.me/31612345678', '31612345678'],
    ['Mijn nummer is 612345678', '612345678'],
    ['06·12345678', '06·12345678'],
    ['annedewit at gmail.com', 'annedewit at gmail.com'],
    ['jan punt jansen at gmail punt com', 'jan punt jansen at gmail punt com'],
    ['Jip woont op de Kerkstraat, nummer 12', 'Kerkstraat, nummer 12'],
    ['Jip woont op 7571AB-12', '7571AB-12'],
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
    ['Have a look at konot.nl'],
    ['Vragen? Bel ons op 0541-512345.', { author: { role: 'leader', account: 'organisation' } }],
    ['Mail gerust kbs.esrand@konot.nl'],
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

ruleTable('care-details', {
  flags: [['Jip heeft ADHD\nNoor heeft ADHD\nDaan heeft ADHD\nSem heeft ADHD', 'ADHD']],
  passes: [],
});

ruleTable('photo-consent', {
  flags: [['Kijk die koppies op de foto van groep 5! Toestemming van de ouders heb ik niet.', 'foto']],
  passes: [['Kijk die koppies op de foto van groep 5! De ouders gaven toestemming.']],
});
