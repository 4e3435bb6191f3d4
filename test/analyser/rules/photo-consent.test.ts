import { ruleTable } from '../rule-table';

ruleTable('photo-consent', {
  flags: [
    ['De foto’s van het schoolreisje staan online!', 'foto’s'],
    [
      'De kinderen hebben genoten van de sportdag!',
      'IMG_7120.jpg',
      { attachments: [{ kind: 'image', name: 'IMG_7120.jpg' }] },
    ],
    ['Vrijdag ga ik de hele afscheidsavond filmen, ook de ouders, en zaterdag hier te zien!', 'filmen'],
    ['Stiekem gefilmd hoe de kinderen hun boterham ruilen, nu al 800 views', 'gefilmd'],
    [
      'Luister even mee!',
      'kring_maandag.m4a',
      {
        attachments: [
          { kind: 'audio', name: 'kring_maandag.m4a', alt: 'kinderstem vertelt over het weekend' },
        ],
      },
    ],
    [
      'Elke dag feest in lokaal 4',
      'dans.mp4',
      { attachments: [{ kind: 'video', name: 'dans.mp4', alt: 'juf danst met drie kinderen' }] },
    ],
    [
      'De voorstelling van de middenbouw in vijf plaatjes!',
      'IMG_0452.jpg',
      {
        attachments: [
          { kind: 'image', name: 'IMG_0452.jpg', alt: 'kleuters verkleed als bijen op het podium' },
        ],
      },
    ],
    [
      'Even een sfeerimpressie van de kerstlunch met het team 🎄',
      'lunch.jpg',
      {
        author: { role: 'support' },
        protocol: 'loket',
        attachments: [
          { kind: 'image', name: 'lunch.jpg', alt: "collega's aan een lange tafel met papieren kroontjes" },
        ],
      },
    ],
    [
      'Filmpje van het afzwemmen van de hele klas, zie hieronder!',
      'afzwemmen.mp4',
      { author: { role: 'parent' }, attachments: [{ kind: 'video', name: 'afzwemmen.mp4' }] },
    ],
    [
      'POV groep 6 ontdekt de kazoo 🔊',
      'kazoo.mov',
      { attachments: [{ kind: 'video', name: 'kazoo.mov', alt: "leerlingen blazen op kazoo's" }] },
    ],
    [
      'Terugkijken: de livestream van de afscheidsmusical van groep 8 staat nu op onze pagina.',
      'livestream',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      "Hier alle foto's van het klassenfeest! Iedereen staat erop.",
      'WhatsApp Image 2026-03-02.jpeg',
      {
        kind: 'message',
        author: { role: 'parent' },
        attachments: [
          { kind: 'image', name: 'WhatsApp Image 2026-03-02.jpeg', alt: 'groep kinderen met slingers' },
        ],
      },
    ],
    [
      "Geluidsopname van onze kleuters die 'Lang zal ze leven' zingen voor de koningin!",
      'kleuters_zingen.m4a',
      {
        author: { account: 'organisation' },
        protocol: 'loket',
        attachments: [{ kind: 'audio', name: 'kleuters_zingen.m4a' }],
      },
    ],
    [
      'Selfie met mijn toppers van de techniekclub 🤳',
      'selfie.jpg',
      { attachments: [{ kind: 'image', name: 'selfie.jpg', alt: 'juf met vijf leerlingen' }] },
    ],
    [
      'Het onderhoudsteam in actie, je kunt ze horen zingen 🎥',
      'dakgoot.mp4',
      {
        author: { role: 'support' },
        protocol: 'loket',
        attachments: [
          {
            kind: 'video',
            name: 'dakgoot.mp4',
            alt: "twee mannen op een ladder, collega's van de technische dienst",
          },
        ],
      },
    ],
    ["Kijk snel naar de foto's van groep 5, voordat ze verwijderd worden!", "foto's"],
  ],
  passes: [
    ['De filmpjes van het schoolreisje zijn hier verwijderd.'],
    ['Regenboog boven de school 🌈', { attachments: [{ kind: 'image', name: 'IMG_7112.jpg' }] }],
    [
      'De tekening van een kleuter uit groep 2.',
      { attachments: [{ kind: 'image', name: 'PXL_20260302_142211.jpg' }] },
    ],
    ['De foto’s van de lege school staan online.'],
    ['Zij kijken de film van meester Tompoes, en de kinderen vinden hem eng. Zie je wel.'],
    [
      'Noem hier onder dit filmpje eens een kind dat het begrijpt.',
      { kind: 'reply', inReplyTo: { author: 'x', text: 'Wat een les' } },
    ],
    [
      'Derde geworden! De ouders lieten weten dat het plaatje mag worden gedeeld.',
      { attachments: [{ kind: 'image', name: 'beker.jpg', alt: 'vier kinderen met een beker' }] },
    ],
    [
      'In beeld zijn alleen kinderen bij wie thuis het vinkje aan staat.',
      { attachments: [{ kind: 'image', name: 'zeskamp.jpg', alt: 'kinderen in een zak' }] },
    ],
    [
      'Maandag, half negen',
      { attachments: [{ kind: 'video', name: 'maandag.mp4', alt: 'juf praat in de camera' }] },
    ],
    [
      'nieuwe kop',
      {
        kind: 'profile',
        author: { role: 'pupil' },
        attachments: [{ kind: 'image', name: 'pf.jpg', alt: 'jongen met zonnebril' }],
      },
    ],
    [
      'Nee, de schoolfotograaf komt pas in oktober. Fijne avond!',
      {
        kind: 'reply',
        author: { role: 'support', account: 'organisation' },
        inReplyTo: { author: 'Lotte', text: 'Komt de fotograaf morgen?' },
      },
    ],
    [
      'Het resultaat van een middag kleien.',
      {
        attachments: [
          { kind: 'image', name: 'klei_groep5.jpg', alt: 'rij kleien olifanten op een vensterbank' },
        ],
      },
    ],
    [
      'Alle ouders van groep 3 gaven akkoord voor deze foto.',
      {
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'groep3.jpg', alt: 'kinderen met een reuzenslak' }],
      },
    ],
    [
      'Sportdag! Leerlingen zonder toestemming hebben we buiten beeld gehouden.',
      {
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'sportdag.jpg', alt: 'kinderen rennen' }],
      },
    ],
    [
      'Nieuwe leeshoek klaar, zie foto.',
      { attachments: [{ kind: 'image', name: 'leeshoek.jpg', alt: 'een bank, kussens en een boekenkast' }] },
    ],
    [
      'Mijn hond heeft het nakijkwerk gevonden.',
      {
        attachments: [
          { kind: 'image', name: 'IMG_9921.jpg', alt: 'een labrador met een schrift in zijn bek' },
        ],
      },
    ],
    [
      'De klas van vroeger: wie herkent de kachel?',
      {
        author: { role: 'leader', account: 'organisation' },
        attachments: [
          { kind: 'image', name: 'klaslokaal_1935.jpg', alt: 'leeg klaslokaal met houten banken' },
        ],
      },
    ],
    [
      'Slides van mijn verhaal op de studiedag.',
      { author: { role: 'staff' }, attachments: [{ kind: 'document', name: 'slides.pdf' }] },
    ],
    [
      'Onherkenbaar van achteren gefilmd en met een ja van thuis: zo klinkt groep 2 in de regen.',
      {
        protocol: 'loket',
        attachments: [{ kind: 'video', name: 'regen.mp4', alt: 'kinderen van achteren in regenjassen' }],
      },
    ],
    [
      'Alle antwoordenboekjes van de rekenmethode als pdf, wie wil mag ze hebben. Staat in mijn dropbox.',
      { attachments: [{ kind: 'document', name: 'antwoorden_blok1-8.pdf' }] },
    ],
    [
      'Deze leuke kleurplaat vond ik op Pinterest, gebruik hem gerust!',
      { attachments: [{ kind: 'image', name: 'kleurplaat.png', alt: 'kleurplaat van een haas' }] },
    ],
    [
      'Uit de krant van vandaag, even gefotografeerd zodat iedereen het artikel kan lezen.',
      {
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'krant.jpg', alt: 'krantenartikel over de school' }],
      },
    ],
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
      'Mannen voor de klas: we doen alsof het vanzelf komt. Zonder voorbeeld kiest geen jongen voor de pabo. Begin dus bij de beeldvorming.',
    ],
  ],
  todo: [
    [
      'Onze groep 4 bezocht het waterschap. Kijk ze eens zeven! (waterschap_03.jpg)',
      'neither alt text nor file name says who is on it',
    ],
  ],
});
