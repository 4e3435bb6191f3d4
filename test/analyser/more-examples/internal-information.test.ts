import { ruleTable } from '../rule-table';

ruleTable('internal-information', {
  flags: [
    [
      'Mocht vandaag bij de teamvergadering zitten: ze gaan stoppen met de methode en de helft van het team is boos 😬 mag ik vast niet delen maar goed',
      'vast niet delen',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      "Vraag 14 van de doorstroomtoets: 'Wat bedoelt de schrijver met het grijze huis?' Snapt iemand dit? Onze kinderen niet.",
      'doorstroomtoets',
      { site: 'x' },
    ],
    [
      'Zo gaat dat dus: de bouwcoördinator heeft gesolliciteerd bij een andere school en wij horen het via de ouders.',
      'gesolliciteerd',
      { protocol: 'loket' },
    ],
    [
      'Ik heb zojuist drie leerkrachten moeten vertellen dat er na de zomer geen plek meer voor ze is. Zwaarste dag uit mijn loopbaan.',
      'geen plek meer',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'Wie had dat gedacht: de directeur krijgt een ton mee als ze in stilte vertrekt. Staat in de vaststellingsovereenkomst, ik heb hem zelf gekopieerd.',
      'vaststellingsovereenkomst',
      { site: 'x', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'De inspectie was vorige week bij ons en het voorlopige oordeel is onvoldoende. Pas in juni staat het op internet.',
      'inspectie',
    ],
    [
      'Groepsverdeling is rond! Ik krijg volgend jaar groep 6, de ouders horen het pas over drie weken 🤭',
      'horen het pas',
      { site: 'instagram' },
    ],
    [
      'Ik zit zelf in de MR: het bestuur wil de school gewoon verkopen aan een projectontwikkelaar, dat is vertrouwelijk met ons gedeeld.',
      'vertrouwelijk',
      { site: 'x', kind: 'reply', author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'Hier de foto van het verslag van het gesprek met die ouders, niet aan Wim laten zien!',
      'verslag.jpg',
      {
        site: 'whatsapp',
        kind: 'message',
        attachments: [{ kind: 'image', name: 'verslag.jpg', alt: 'foto van een gespreksverslag' }],
      },
    ],
    [
      'kijk even mee in mijn stagemap 😅 hier staan alle handelingsplannen van de klas',
      'stagemap',
      {
        site: 'tiktok',
        author: { role: 'intern' },
        attachments: [
          { kind: 'video', name: 'stagemap.mp4', alt: 'bladeren door een map met handelingsplannen' },
        ],
      },
    ],
    [
      'Twee jaar onderhandeld en het is rond: wij gaan onder één dak met de peuterspeelzaal. Officiële bekendmaking is dinsdag, jullie zijn de eersten.',
      'bekendmaking',
      { author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'In de personeelskamer hangt nu een lijst met wie er het vaakst ziek is. Ik sta tweede 🥈',
      'vaakst ziek',
      { site: 'x' },
    ],
    [
      'Onze cijfers over het eerste kwartaal zijn binnen: een verlies van 4 ton. De jaarrekening is nog niet goedgekeurd, maar u leest het hier als eerste.',
      'nog niet goedgekeurd',
      { site: 'linkedin', author: { role: 'staff', account: 'organisation' } },
    ],
    [
      'Sleutelplan, alarmschema en cameraplan liggen hier gewoon open op het bureau van de directeur, foto volgt haha',
      'Sleutelplan',
      {
        site: 'x',
        author: { role: 'support' },
        attachments: [{ kind: 'image', name: 'plan.jpg', alt: 'plattegrond met alarmcodes' }],
      },
    ],
    [
      'Onze locatieleider is gisteren naar huis gestuurd. Niemand zegt waarom maar het gaat over declaraties.',
      'naar huis gestuurd',
      { protocol: 'loket' },
    ],
    [
      'Spannende week: maandag tekenen we de overname van basisschool De Kring. De buitenwereld weet het nog niet.',
      'weet het nog niet',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'Gelezen in het formatieplan: de gymdocent verdwijnt. Hij weet het zelf nog niet eens.',
      'weet het zelf nog niet',
      { site: 'x' },
    ],
    [
      'Wij hebben vier meldingen over deze trainer gekregen en het bestuur laat een extern bureau onderzoek doen.',
      'meldingen over',
      { kind: 'reply', author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'juf had de antwoorden van de topotoets op haar bureau dus bij deze 😎',
      'topotoets',
      {
        site: 'instagram',
        author: { role: 'pupil' },
        attachments: [{ kind: 'image', name: 'antwoorden.jpg' }],
      },
    ],
    [
      "Gisteren in de teamkamer hing een briefje: 'morgen kondigen we aan dat groep 7 wordt opgesplitst'. Oeps, dat is dus nu ook bij jullie bekend.",
      'teamkamer',
      { site: 'x' },
    ],
    [
      'Ik doe de salarisadministratie en mensen, jullie willen niet weten wat een bestuurder declareert aan etentjes.',
      'salarisadministratie',
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Formatiegesprekken achter de rug: twee mensen moeten weg en één wil het zelf. Dat wordt een pittige maandag.',
      'Formatiegesprekken',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      "Groepsbespreking met de IB'er, 6 zorgleerlingen op een rij op het whiteboard. Zin in!",
      'Groepsbespreking',
      {
        site: 'instagram',
        attachments: [
          {
            kind: 'image',
            name: 'whiteboard.jpg',
            alt: 'whiteboard met namen van leerlingen en aandachtspunten',
          },
        ],
      },
    ],
    [
      'Van een leerkracht gehoord (anoniem): ze gaan stoppen met de plusklas, maar dat vertellen ze pas na de inschrijfperiode.',
      'plusklas',
      { author: { role: 'parent' } },
    ],
    [
      'Heb net per ongeluk de beoordeling van Sandra uit de printer gehaald, een 4 voor samenwerken 😬',
      'beoordeling',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' } },
    ],
    [
      'meester heeft ruzie met de directeur, stond op zijn scherm in de mail, hij wil weg',
      'directeur',
      { site: 'x', author: { role: 'pupil' }, protocol: 'loket' },
    ],
    [
      'Volgend jaar verdwijnen hier twee groepen, dat staat in een stuk dat alleen naar het mt is gegaan.',
      'mt',
    ],
    ['Er ontbreekt geld uit de kas van het kamp. We moesten beloven niks te vertellen.', 'ontbreekt geld'],
    ['Ik weet nu wat onze nieuwe interim per dag kost, het lag gewoon onder de scanner.', 'interim'],
    [
      'Net hoorde ik door de dunne wand dat haar contract niet verlengd wordt. Ze weet niet dat ik het weet.',
      'contract niet',
    ],
  ],
  passes: [
    ['In een doos op zolder: de notulen van een vergadering uit 1974, over een stencilmachine.'],
    ['De inspectie publiceerde vandaag het rapport over onze school: een voldoende. U leest het op de site.'],
    ['Na overleg met de GMR krijgen alle ouders de schoolgids voortaan op papier.'],
    ['De bovenbouw maakte in stilte een haag voor de pony op het plein, en onze conciërge liep voorop.'],
  ],
});
