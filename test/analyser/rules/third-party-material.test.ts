import { ruleTable } from '../rule-table';

ruleTable('third-party-material', {
  flags: [
    ['Deze mooie foto van een ree vond ik op internet.', 'foto van een ree vond ik op internet'],
    [
      'Alle antwoordbladen van blok 1 staan op mijn drive, pak maar.',
      'Alle antwoordbladen van blok 1 staan op mijn drive, pak maar.',
    ],
    [
      'Ik heb het hele nieuwe prentenboek ingesproken, elke avond een stuk online.',
      'Ik heb het hele nieuwe prentenboek ingesproken, elke avond een stuk online.',
    ],
    [
      'Filmpje van de dans is af, de hit van die ene band er gewoon onder gezet',
      'Filmpje van de dans is af, de hit van die ene band er gewoon onder gezet',
    ],
    ['Kerst in beeld, met dat liedje van die zangeres eronder geplakt', 'geplakt'],
    [
      'Een gedicht voor maandag, geen idee wie het schreef: de dag begint met een jas aan de haak.',
      'wie het schreef',
    ],
    [
      'Alle antwoordenboekjes van de rekenmethode als pdf, wie wil mag ze hebben. Staat in mijn dropbox.',
      'antwoordenboekjes',
      { attachments: [{ kind: 'document', name: 'antwoorden_blok1-8.pdf' }] },
    ],
    [
      'Deze leuke kleurplaat vond ik op Pinterest, gebruik hem gerust!',
      'op Pinterest',
      { attachments: [{ kind: 'image', name: 'kleurplaat.png', alt: 'kleurplaat van een haas' }] },
    ],
    [
      'Uit de krant van vandaag, even gefotografeerd zodat iedereen het artikel kan lezen.',
      'Uit de krant',
      {
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'krant.jpg', alt: 'krantenartikel over de school' }],
      },
    ],
    ['hele film van encanto staat op mn drive link in bio 🎬', 'hele film', { author: { role: 'pupil' } }],
    [
      'Prachtige spreuk, overgenomen van Facebook. Wie het schreef? Geen idee.',
      'overgenomen van',
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      "Hieronder de volledige tekst van het lied 'Avond', dan kunnen jullie thuis meezingen:\nNu hoef je nooit je jas meer aan te trekken\nen te hopen dat je licht het doet",
      'volledige tekst van',
    ],
    [
      'Alle werkbladen uit het betaalde gedeelte van juffenwereld heb ik voor jullie op een rij gezet, download ze hier 👇',
      'uit het betaalde',
      { protocol: 'loket' },
    ],
    [
      'Tijdens de kerstviering speelden we dit nummer van ABBA op de achtergrond, volledige opname hieronder.',
      'dit nummer van',
      {
        author: { role: 'leader' },
        attachments: [{ kind: 'video', name: 'kerst_abba.mp4', alt: 'podium met kerstboom' }],
      },
    ],
    [
      'Strip van vandaag uit de Tubantia, even een fotootje van gemaakt 😄',
      'Strip van vandaag',
      {
        author: { role: 'support' },
        attachments: [{ kind: 'image', name: 'strip.jpg', alt: 'stripje van drie plaatjes over een leraar' }],
      },
    ],
  ],
  passes: [
    ['Een tweedehands fiets vond ik op internet, ik ben er blij mee.'],
    [
      'Geen idee wie je bent, maar dit is mijn klas.',
      { kind: 'reply', inReplyTo: { author: 'x', text: 'Schande' } },
    ],
    [
      'Vandaag de stories overgenomen van onze vaste beheerder, stuur je vragen maar!',
      { author: { account: 'organisation' } },
    ],
    ['Twintig sneeuwvlokken uitgeknipt, kijk ze eens dwarrelen.'],
    ['Hoofdstuk 4 overtuigt me niet. Wie hem wil lenen: hij ligt op mijn bureau.'],
    ['Vuurwerk dat illegaal de grens over komt, is ook op het schoolplein gevaarlijk.'],
    [
      'Zelf getekende kleurplaat van onze schoolhond, gratis te downloaden via mijn site.',
      { attachments: [{ kind: 'image', name: 'hond.png', alt: 'tekening van een hond' }] },
    ],
    [
      'Met toestemming van de krant plaatsen wij hier het artikel over onze moestuin.',
      {
        author: { role: 'leader', account: 'organisation' },
        attachments: [{ kind: 'image', name: 'artikel.jpg', alt: 'krantenartikel' }],
      },
    ],
    [
      'Lezenswaardig artikel in Didactief over rekenen: zie de link in de reacties.',
      { author: { role: 'staff' } },
    ],
    [
      "'Ik ben Beer en ik heb honger', het eerste zinnetje uit ons nieuwe voorleesboek (tekst: Joke van Leeuwen).",
    ],
    [
      'Gescand: alle dino-tekeningen van de kinderen. Volgende week de tentoonstelling.',
      { attachments: [{ kind: 'image', name: 'scan.jpg', alt: 'tekening van een dino' }] },
    ],
    ['Op Spotify luisteren we elke ochtend naar hetzelfde liedje. Ze zingen nu harder dan ik.'],
    ['Wij zongen vandaag Vader Jacob in canon. Vier groepen, vijf toonsoorten.'],
    [
      'Mijn gratis lesbrief over bijen staat online, zelf gemaakt en getest op groep 5.',
      { protocol: 'loket' },
    ],
  ],
});
