import { ruleTable } from '../rule-table';

// Whose child it is that a text is written about, and who only shares a name with somebody.
ruleTable('pupil-name', {
  flags: [
    ['Beste mevrouw Kuiper, Loes is op het plein gevallen en wil naar huis.', 'Loes', { kind: 'message' }],
    ['Die Thijmen van jullie heeft ons allemaal laten schateren.', 'Thijmen'],
    [
      'Gevonden bij de printer: het formulier van Ties Brinkman, geboren 14-02-2016. Is die van iemand?',
      'Ties Brinkman',
    ],
    ['Elke las vandaag voor in groep 3, zonder één hapering.', 'Elke'],
  ],
  passes: [
    ['Beste mevrouw Kuiper, juf Loes is ziek, de gymles gaat niet door.', { kind: 'message' }],
    ['Ook geboren in 2016: ons schoolplein. Tijd voor een feestje!'],
    ['Elke tien minuten gaat hier een deur open.'],
    ['Een dag in het bos. Elke cent waard.'],
    ['Welkom Guus! Onze nieuwe klassencavia houdt van paprika en van stilte.'],
    ['Juf Esmée is jarig! Een kaart kan naar Esmée Bos, Kerkstraat 3b, 7471 GR.'],
  ],
});

ruleTable('colleague-name', {
  flags: [
    [
      'Juf Esmée is jarig! Stuur gerust een kaart naar het adres van Esmée Bos: Kerkstraat 3b.',
      ['Esmée', 'Esmée Bos'],
    ],
  ],
  passes: [['Beste mevrouw, Dewi is gevallen en heeft een bult.', { kind: 'message' }]],
});

ruleTable('logo', {
  flags: [
    [
      'Mijn beker voor op de golfbaan, de leverancier liet hem maken met het beeldmerk van de stichting op de klep.',
      'beeldmerk van de stichting',
    ],
    ['Shotglaasjes met ons logo, wie drinkt er mee?', 'ons logo'],
    ['Stem lijst 4! Ik sta op de foto in mijn schooltrui met het logo levensgroot in beeld.', 'logo'],
    [
      'Uitnodiging voor mijn verjaardag! De kaart is gemaakt in het schoolsjabloon, logo bovenaan.',
      'schoolsjabloon',
    ],
    [
      'Mensen helpen met gitaarspelen.',
      'banner_logo_school.png',
      { kind: 'profile', attachments: [{ kind: 'image', name: 'banner_logo_school.png' }] },
    ],
  ],
  passes: [
    ['Onze schooltruien zijn binnen, met het nieuwe logo. Alle leerlingen dragen ze op de sportdag.'],
    ['Op de golfbaan vandaag, het logo van de club is een das.'],
    [
      'Mensen helpen met gitaarspelen.',
      { kind: 'profile', attachments: [{ kind: 'image', name: 'logo_dansschool.png' }] },
    ],
  ],
});

ruleTable('lesson-time', {
  flags: [
    ['Kan nu wel even appen hoor, ze hebben een filmpje aan.', 'hebben een filmpje aan'],
    ['Zij hebben een schrijfopdracht, ik heb nu Netflix op mijn tweede scherm.', 'schrijfopdracht'],
    ['Ik reageer even snel onder het rekenen door.', 'onder het rekenen'],
  ],
  passes: [
    ['De klas kijkt morgen een film over bevers, wie heeft er nog een quizvraag?'],
    ['Ik reageer even laat, ik zat in de trein.'],
  ],
});

ruleTable('foul-language', {
  flags: [['Die toets was echt kanker moeilijk.', 'kanker']],
  passes: [['Met de collectebus van de kankerstichting langs de deuren geweest.']],
});

ruleTable('care-details', {
  flags: [
    ['Na drie maanden in het Máxima zat Jip vanmorgen weer op zijn eigen stoel.', 'in het Máxima'],
    ['Na zes weken thuiszitten was Ruben er vandaag weer.', 'weken thuiszitten'],
  ],
  passes: [['Vandaag speelden we koningin: Máxima zwaaide in het rood vanaf de klimtoren.']],
});

ruleTable('internal-information', {
  flags: [
    ['Onze adjunct is vorige week van zijn taken ontheven, daarom al die invallers.', 'taken ontheven'],
    ['Door het plotselinge vertrek van onze adjunct is de administratie dicht.', 'plotselinge vertrek'],
  ],
  passes: [['Het plotselinge vertrek van de zwaluwen: groep 5 schreef er een gedicht over.']],
});
