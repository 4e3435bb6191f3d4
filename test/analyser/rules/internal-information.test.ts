import { ruleTable } from '../rule-table';

ruleTable('internal-information', {
  flags: [
    [
      'Zojuist gehoord in de teamvergadering dat locatie Noord volgend jaar dichtgaat. De ouders weten nog van niks, dus ssst.',
      'weten nog van niks',
      { site: 'x' },
    ],
    [
      'Meiden, niet verder vertellen, maar Karin heeft een officiële waarschuwing gekregen van de directeur.',
      'niet verder vertellen',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' } },
    ],
    [
      'De MR heeft gisteren achter gesloten deuren besloten dat de directeur weg moet. Jullie hebben het niet van mij!',
      'achter gesloten deuren',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      "Wij komen volgend jaar drie ton tekort en ik moet vier collega's vertellen dat hun contract niet verlengd wordt. Zij weten het zelf nog niet.",
      'vertellen',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'haha kijk dan wat er in het dossier van die jongen staat, dit verzin je niet',
      'dossier_blad3.jpg',
      {
        site: 'x',
        protocol: 'loket',
        attachments: [
          { kind: 'image', name: 'dossier_blad3.jpg', alt: 'foto van een pagina uit een leerlingdossier' },
        ],
      },
    ],
    [
      'Avondje ParnasSys. Zo ziet mijn groepsoverzicht eruit, bijna alles groen 💚',
      'IMG_8821.png',
      {
        site: 'instagram',
        attachments: [
          {
            kind: 'image',
            name: 'IMG_8821.png',
            alt: 'schermafdruk van het leerlingvolgsysteem met resultaten',
          },
        ],
      },
    ],
    [
      'Na de melding van vorige week doet de vertrouwensinspecteur nu onderzoek naar wat er in de kleedkamer is gebeurd. Twee kinderen zijn al gehoord.',
      'vertrouwensinspecteur',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Ik heb de notulen van de directieberaad hier liggen en daar staat gewoon zwart op wit dat ze er een groep uit willen gooien.',
      'directieberaad',
      { site: 'x', kind: 'reply', protocol: 'loket' },
    ],
    [
      'de antwoorden van de doorstroomtoets voor morgen, zeg niet dat je m van mij hebt 😏',
      'doorstroomtoets',
      { site: 'tiktok', author: { role: 'pupil' }, attachments: [{ kind: 'image', name: 'toets_antw.jpg' }] },
    ],
    [
      'Op mijn bureau ligt de klachtbrief van die familie uit de Kerkstraat, vier kantjes lang en allemaal over de gymles. Ik heb me kapot gelachen.',
      'klachtbrief',
      { author: { role: 'support' } },
    ],
    [
      'Sollicitatierondes gehad voor de nieuwe directeur van De Bongerd. Van de zes brieven waren er vier om te huilen. De winnaar werd een oud-wethouder, maar dat maken we pas in maart bekend.',
      'Sollicitatierondes',
      { site: 'linkedin', author: { role: 'staff' } },
    ],
    [
      "Dit kreeg ik net van het bestuur in de mail: 'Uit te delen na 1 april, tot die tijd vertrouwelijk: het ziekteverzuim op De Wiekslag is 14%'. Nou, bij deze dan.",
      'vertrouwelijk',
      { site: 'x' },
    ],
    [
      'Als MR-lid mag ik er eigenlijk niks over zeggen, maar er komt een nieuwe school in de wijk en die van ons gaat daarin op.',
      'eigenlijk niks over zeggen',
      { author: { role: 'parent' } },
    ],
    [
      'Even tussen ons: de inspectie komt volgende week onaangekondigd, heb ik van de directeur. Zorg dat je groepsplannen op orde zijn.',
      'tussen ons',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'Ik typ hier dus de notulen van het managementteam uit en wat blijkt? De helft van de tijd gaat over parkeerplekken en de andere helft over wie er boventallig wordt.',
      'managementteam',
      { author: { role: 'support' } },
    ],
    [
      "Trouwens, die meester die er sinds kerst niet meer is? Die is ontslagen. Officieel heet het 'in goed overleg'.",
      'ontslagen',
      { site: 'x' },
    ],
    [
      'Kijk nou wat een lijst! Alle cito-scores van mijn kanjers op een rij.',
      'overzicht.jpg',
      {
        site: 'instagram',
        protocol: 'loket',
        attachments: [
          { kind: 'image', name: 'overzicht.jpg', alt: 'foto van een scherm met namen en toetsscores' },
        ],
      },
    ],
    [
      'Vandaag getekend: vanaf augustus hoort De Bongerd bij een ander bestuur. Persbericht volgt vrijdag, dus hou het nog even voor je.',
      'Persbericht volgt',
      { site: 'linkedin', author: { role: 'board' } },
    ],
    [
      'Ik zit in de MR en kan jullie vertellen dat er een voorstel ligt om groep 3 en 4 samen te voegen. Morgen krijgt het team het te horen.',
      'MR',
      { author: { role: 'parent' } },
    ],
    [
      'Er lopen op dit moment twee klachten tegen mij, allebei van dezelfde moeder. Wordt vervolgd.',
      'klachten',
      { site: 'x', kind: 'reply', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Heb de salarisschalen van iedereen gezien in de mail die Truus per ongeluk naar alle medewerkers stuurde 😱',
      'salarisschalen',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' } },
    ],
    [
      'meester liet zn laptop open staan in magister en ik heb alles gefilmd lol',
      'magister',
      {
        site: 'tiktok',
        author: { role: 'pupil' },
        attachments: [{ kind: 'video', name: 'magister.mp4', alt: 'scherm met cijfers van de klas' }],
      },
    ],
    [
      'Afgelopen maandag is er een mes gevonden in een tas. De politie onderzoekt de zaak en twee leerlingen zijn voorlopig thuis.',
      'mes',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'We hebben volgend jaar 2,4 fte te veel. Wie moet ik bellen, de juffen of de makelaar?',
      'fte',
      { site: 'x', author: { role: 'staff' } },
    ],
    [
      'Mijn directeur mailde ons gisteren intern dat de werkdrukgelden dit jaar naar het dak gaan. Naar het dak!',
      'directeur',
      { site: 'linkedin', protocol: 'loket' },
    ],
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
      'in stilte',
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
      'Officiële bekendmaking',
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
      'whiteboard.jpg',
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
  ],
  passes: [],
});
