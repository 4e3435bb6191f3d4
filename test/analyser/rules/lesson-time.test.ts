import { ruleTable } from '../rule-table';

ruleTable('lesson-time', {
  flags: [
    [
      'Zij maken hun topo, ik struin door de uitverkoop van tuinstoelen. Nog twaalf minuten.',
      'maken hun topo',
    ],
    [
      'Groep 6 zit in stilte te werken aan begrijpend lezen dus ik heb ff tijd om hier te kijken wat jullie doen',
      'Groep 6 zit in stilte te werken aan begrijpend lezen dus ik heb ff tijd om hier te kijken wat jullie doen',
      { site: 'x' },
    ],
    [
      'Nu aan het surveilleren bij de doorstroomtoets, saaaai. Vermaak mij.',
      'surveilleren',
      { site: 'instagram', protocol: 'loket' },
    ],
    [
      'Sta nu voor de klas in te vallen en ze kijken een filmpje, dus vraag maar raak mensen',
      'Sta nu voor de klas in te vallen en ze kijken een filmpje, dus vraag maar raak mensen',
      { author: { role: 'support' } },
    ],
    [
      'terwijl de kids hun sommen maken zit ik hier vakanties te boeken 😂',
      'hun sommen',
      { site: 'x', author: { role: 'intern' } },
    ],
    [
      'Ik zit nu achter mijn bureau, de klas is bezig met spelling. Stuur maar door, ik heb alle tijd',
      'achter mijn bureau',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      'Ze denken dat ik de toets nakijk maar ik zit gewoon te kijken hoe het met Max Verstappen gaat 🤫',
      'Ze denken dat ik',
      { site: 'x', protocol: 'loket' },
    ],
    ['POV je laat groep 7 een film kijken zodat jij nu live kan gaan', 'zodat jij nu', { site: 'tiktok' }],
    [
      'Invaller in groep 4, ze zijn net begonnen aan hun weektaak dus ik heb even een half uur om Vinted af te struinen',
      'Invaller in groep',
      { author: { role: 'support' } },
    ],
  ],
  passes: [
    [
      'Een half jaar stage zit erop. Ik leerde dat vijf minuten wachten soms de beste les is.',
      { site: 'linkedin', author: { role: 'intern' } },
    ],
    ['De gymdocent heeft mijn groep, dus ik heb tijd voor een berichtje: wie heeft er nog eierdozen?'],
    ['Pauze! Eindelijk koffie. Straks nog een rekenles.', { site: 'x' }],
    ['Vanmiddag zaten ze allemaal stil te lezen. Ik heb alleen maar gekeken en genoten.'],
    ['Zaterdagochtend, toetsen nakijken met een kat op schoot.', { site: 'instagram', protocol: 'loket' }],
    ['zit nu in de bus naar huis, morgen toetsweek help', { site: 'x', author: { role: 'pupil' } }],
    ['Gisteren tijdens de rekenles vloog er een duif naar binnen. Chaos!'],
    ['Nu de kinderen naar huis zijn eindelijk tijd om mijn mail te lezen.', { site: 'x', protocol: 'loket' }],
    ['Terwijl de kleuters thuis liggen te slapen zit ik slingers te knippen.', { site: 'instagram' }],
    [
      'Tijdens de les geen telefoon: drie jaar ervaring met ons beleid. Op persoonlijke titel.',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    ['In de kleine pauze even gekeken: het is 3-1!', { site: 'x' }],
  ],
});
