import { ruleTable } from '../rule-table';

ruleTable('organisation-account', {
  flags: [
    [
      'Ik vind zelf dat de gemeente ons slecht behandelt.',
      'Ik vind zelf',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Hoi allemaal, conciërge Henk hier! De verloren-voorwerpenbak zit vol, kom snuffelen.',
      '',
      { author: { role: 'support', account: 'organisation' } },
    ],
    [
      'Persoonlijk vind ik dat de gemeente zich moet schamen voor dit fietspad.',
      'Persoonlijk vind ik',
      { site: 'x', author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Ik mag vandaag de insta van school overnemen, ik ben Mees en loop hier stage!',
      '',
      { site: 'instagram', author: { role: 'intern', account: 'organisation' } },
    ],
    [
      'Dit is puur mijn eigen mening, maar ik stem woensdag op iemand die de bieb openhoudt.',
      'mijn eigen mening',
      { site: 'linkedin', author: { role: 'board', account: 'organisation' } },
    ],
    [
      'Wat leuk dat u het vraagt! Ja, we hebben genoten in het bos. Groetjes juf Anne',
      '',
      { kind: 'reply', author: { account: 'organisation' } },
    ],
    [
      'Op persoonlijke titel: dit kabinet kan mij gestolen worden.',
      'Op persoonlijke titel',
      { site: 'x', author: { role: 'staff', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'wij van groep 8 hebben de telefoon van de juf gepakt haha hoi',
      '',
      { site: 'instagram', author: { role: 'pupil', account: 'organisation' } },
    ],
    [
      'Mijn persoonlijke mening over de windmolens? Zet ze neer, liefst gisteren.',
      'Mijn persoonlijke mening',
      { author: { role: 'leader', account: 'organisation' } },
    ],
  ],
  passes: [
    [
      'In de krant: "Ik heb de partij altijd gesteund en blijf erop stemmen", vertelt de oud-burgemeester.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Wij vinden goed voorleesonderwijs belangrijk. Daarom lezen wij elke dag een kwartier.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Groep 5 ging vandaag naar de kinderboerderij. De geit vond ons ook leuk.',
      { site: 'instagram', author: { account: 'organisation' }, protocol: 'loket' },
    ],
    ['Persoonlijk vind ik pindakaas zonder stukjes beter.'],
    [
      'De aanmelding voor het scholenbezoek is open. Kijk op onze website.',
      { site: 'x', author: { role: 'staff', account: 'organisation' } },
    ],
    [
      'Wij wensen iedereen een fijne vakantie. Tot 25 augustus!',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Ons standpunt over de zomersluiting leest u op onze website.',
      { site: 'x', author: { role: 'board', account: 'organisation' } },
    ],
    [
      'Met goedvinden van mijn begeleider deel ik hier mijn themahoek over de ruimte.',
      { site: 'instagram', author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'De nieuwe leskisten over techniek zijn vanaf maandag te leen.',
      { site: 'linkedin', author: { role: 'support', account: 'organisation' }, protocol: 'loket' },
    ],
  ],
});
