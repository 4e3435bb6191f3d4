import { ruleTable } from '../rule-table';

ruleTable('channel', {
  flags: [
    [
      'Groep 8, voor de ouders: de afscheidsavond is vrijdag, graag per gezin een schaaltje hapjes.',
      'ouders',
    ],
    [
      'Hoi! Donderdag is het boerderijdag. Heeft jouw kind laarzen? Groetjes juf Ingrid',
      'jouw kind',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      'De juf is ziek. Groep 6 heeft morgen vrij.',
      'Groep 6 heeft morgen vrij.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Hoi ouders van groep 4! Vergeten jullie morgen de gymspullen niet? En wie kan er rijden naar het museum?',
      'ouders',
    ],
    [
      'Ouders 2a: vrijdag zijn alle kinderen om 12 uur uit. Graag op tijd ophalen.',
      'Ouders',
      { site: 'whatsapp', kind: 'message' },
    ],
    ["Mama's en papa's van de Vlinders, denken jullie aan reservekleren?", "Mama's", { site: 'instagram' }],
    [
      'Hierbij de afwezigen van vandaag: Tim (buikpijn), Rayan (tandarts), Elif (ziek).',
      'buikpijn',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'Hierbij bevestig ik dat uw dienstverband per 1 juli van rechtswege eindigt.',
      'Hierbij bevestig',
      { site: 'whatsapp', kind: 'message', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Hoi, moeder van Sem belde, hij heeft weer een epileptische aanval gehad vannacht.',
      'epileptische',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'inlog voor de toetsomgeving: groep7b / Toets2026!',
      'Toets2026!',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Aan de ouders van 5b: wie kan woensdag mee naar het zwembad? Ik kom nog twee rijders tekort.',
      'ouders',
      { site: 'x' },
    ],
    [
      'Beste Karin, bij deze bevestig ik je schorsing van een week. De brief volgt.',
      'schorsing',
      { site: 'whatsapp', kind: 'message', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Ik maak me zorgen om Fleur, ze eet niet meer en haar armen zitten vol krassen. Weet jij meer?',
      'eet niet',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    ['Goeienavond ouders van 6! Morgen graag een lege schoenendoos meegeven.', 'ouders'],
    ["Voor de papa's en mama's van ons kleuterklasje: vrijdag zijn we om twaalf uur uit.", "papa's"],
    ['Lieve ouders van onze blauwe walvisjes, het rapport gaat donderdag mee.', 'ouders'],
    [
      'Hallo allemaal, met juf Ine van de spechten. Morgen graag een handdoek mee, we gaan de sloot in.',
      'Hallo allemaal, met juf Ine van de spechten.',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      'Ik moet je helaas laten weten dat het na de zomer stopt. Bel je mij?',
      'moet je helaas',
      { site: 'whatsapp', kind: 'message', author: { role: 'leader' }, protocol: 'loket' },
    ],
  ],
  passes: [
    ['Hoi Dirk, neem jij morgen de laarzen mee? Groetjes juf Ingrid', { site: 'whatsapp', kind: 'message' }],
    ['Groep 7 is vandaag vrij rustig, heerlijk!'],
    ['Ouders van leerlingen geven onze school dit jaar een acht. Dank jullie wel!'],
    ['De meester van groep 5 heeft een nieuwe fiets, kom morgen maar kijken.'],
    [
      'Beste ouders van groep 5, donderdag gaan we naar het bos. Trek oude kleren aan!',
      { site: 'social-schools', author: { account: 'organisation' } },
    ],
    ['Wie haalt er broodjes? Ik heb trek 😋', { site: 'whatsapp', kind: 'message', protocol: 'loket' }],
    [
      'Ouders en belangstellenden zijn zaterdag van harte welkom op onze open dag.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Kopieerapparaat is weer gemaakt! Wel papier bijvullen graag.',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    ['Ouders die hun kind tot in de klas brengen: ik snap het, maar het halletje is 4 m2.', { site: 'x' }],
    ['Zullen we woensdag na de vergadering nog een borrel doen?', { site: 'whatsapp', kind: 'message' }],
    [
      'Welke ouders van groep 6 gaan er zaterdag mee naar de speeltuin? Gewoon voor de gezelligheid.',
      { author: { role: 'parent' } },
    ],
    ['Ik ben iets later, de brug staat open.', { site: 'whatsapp', kind: 'message', protocol: 'loket' }],
    ['De ouders van groep 5 hebben gisteren het hele plein geveegd. Wat een helden!'],
    [
      'Team, vrijdag om vier uur taart in de koffiekamer!',
      { site: 'whatsapp', kind: 'message', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Ouderbetrokkenheid: wat werkt? Ik las een mooi artikel en vat het samen op persoonlijke titel.',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
  ],
});
