import { ruleTable } from '../rule-table';

ruleTable('unsubstantiated', {
  flags: [
    ['Dat artikel slaat de plank volledig mis.', 'Dat artikel slaat de plank volledig mis.'],
    [
      'Lauwe thee met een strik erom.',
      'Lauwe thee met een strik erom.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Uitgeverij De Kade', text: 'Ons nieuwe lespakket burgerschap is uit' },
      },
    ],
    [
      'Wat een flutartikel.',
      'flutartikel',
      { kind: 'reply', inReplyTo: { author: 'Trouw', text: 'Waarom groep 8 geen advies meer krijgt' } },
    ],
    [
      'Rotschool. Loop er met een grote boog omheen.',
      'Rotschool',
      {
        kind: 'reply',
        author: { role: 'parent' },
        inReplyTo: { author: 'Tineke', text: 'Ervaringen met De Bongerd?' },
      },
    ],
    [
      'Rapport van de Onderwijsraad gelezen: bagger.',
      'bagger',
      { author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Nou, dit boek kan zo bij het oud papier.',
      'bij het oud papier',
      {
        kind: 'reply',
        author: { role: 'staff' },
        inReplyTo: { author: 'Uitgeverij Noord', text: 'Nu verkrijgbaar: Klassenmanagement in tien stappen' },
      },
    ],
    ['De nieuwe taalmethode: waardeloos.', 'waardeloos'],
    [
      "Gaap. Nog nooit zo'n slap verhaal gezien.",
      'Gaap',
      {
        kind: 'reply',
        inReplyTo: { author: 'De Groene Lezer', text: 'Essay: waarom de school moet dansen' },
      },
    ],
    [
      'De Wilg is echt de slechtste school van heel Zwijndrecht.',
      'slechtste',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'Matig boek. Erg matig.',
      'Matig',
      {
        kind: 'reply',
        author: { role: 'leader' },
        inReplyTo: { author: 'Uitgeverij Kant', text: "Wat vond u van 'De lerende directeur'?" },
      },
    ],
  ],
  passes: [
    ['Nieuwe methode binnen!'],
    ['Iemand dit boek al gelezen?'],
    ['🎉🎉', { kind: 'reply', inReplyTo: { author: 'Ans', text: 'Mijn nieuwe leeshoek!' } }],
    [
      'Mooi, die gaan we hier uitproberen.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Uitgeverij De Kade', text: 'Ons nieuwe lespakket burgerschap is uit' },
      },
    ],
    [
      'Ook in het Fries te krijgen?',
      {
        kind: 'reply',
        inReplyTo: { author: 'Uitgeverij De Kade', text: 'Ons nieuwe lespakket burgerschap is uit' },
      },
    ],
    ['Dit is met afstand de beste plek om te huilen op school: het kopieerhok.'],
    [
      'Zwak onderzoek, want er deden maar elf leerlingen mee en een controlegroep ontbrak. (Persoonlijke mening.)',
      { kind: 'reply', inReplyTo: { author: 'Nieuws', text: 'Tablets maken kinderen slimmer' } },
    ],
    [
      'De film in de bioscoop gisteren was waardeloos, de popcorn was lekker.',
      { author: { role: 'parent' } },
    ],
    ['Ik vond dit boek over sterren prachtig. Groep 5 ook.'],
    [
      'Ik raad hem af: de batterij is na twee dagen leeg.',
      {
        kind: 'reply',
        author: { role: 'support' },
        protocol: 'loket',
        inReplyTo: { author: 'Marktplaats Zwijndrecht', text: 'Iemand ervaring met deze fiets?' },
      },
    ],
    [
      'Mooi stuk van hoogleraar Van der Ven over leesplezier, aanrader voor bij de koffie. Link hieronder.',
      { protocol: 'loket' },
    ],
    [
      'De regel in groep 3: wie een woord niet weet, mag het tekenen. Ik heb nu een muur vol prachtige ooievaars.',
    ],
    [
      'Zestien vogelhuisjes, allemaal scheef, allemaal prachtig.',
      { attachments: [{ kind: 'image', name: 'vogelhuisjes.jpg', alt: 'houten vogelhuisjes op een tafel' }] },
    ],
    [
      'Onze school heeft een prachtige visie aan de muur hangen. Niemand leest hem, niemand doet het, maar hij is wel ingelijst.',
      { author: { role: 'support' } },
    ],
  ],
});
