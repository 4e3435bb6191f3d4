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
      'eigenlijk niks over',
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
  ],
  passes: [
    [
      'Vanaf januari heeft het bestuur een nieuwe huisstijl. Scholen krijgen de bestanden via het bestuursbureau.',
      { site: 'linkedin', author: { role: 'staff', account: 'organisation' } },
    ],
    [
      'Ik moet je helaas laten weten dat het na de zomer stopt. Bel je mij?',
      { kind: 'message', site: 'whatsapp', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Omdat onze directrice verhuist, zijn we op zoek naar kandidaten voor haar functie. Belangstelling? Mail het bestuur.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Zoals u al in de nieuwsbrief las, wordt de groepsindeling in juni gemaakt. Meldt u uw kind dus op tijd aan.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De klacht over de netbeheerder is een maand geleden ingediend bij de Europese toezichthouder, die nu onderzoek doet naar de verdachten.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Vanuit Ieper naar Kortrijk: op zaterdag fietsen we langs de loopgraven.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Geheimpje: in de onderste la van mijn bureau liggen altijd dropjes. Niet doorvertellen aan groep 6! 🤫',
      { site: 'instagram' },
    ],
    [
      'Les over geheimen vandaag: wat is een fijn geheim en wat is een geheim dat je juist moet vertellen? Mooie gesprekken.',
      { site: 'x' },
    ],
    [
      'Training vertrouwelijk omgaan met leerlinggegevens afgerond. Onthoud: een dossier hoort in de kast, niet op je bureau.',
      { site: 'linkedin', author: { role: 'staff' }, protocol: 'loket' },
    ],
    [
      'Heeft u een klacht? Ga eerst naar de leerkracht. Komt u er samen niet uit, dan is er onze klachtenregeling. De vertrouwenspersoon vindt u op de site.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Ssst, de juffen weten nog niet wat ze krijgen met Sint. Mijn surprise is een kopieerapparaat van wc-rollen.',
      { site: 'instagram', author: { role: 'support' } },
    ],
    ['ParnasSys ligt er weer uit, dus dan maar koffie ☕', { site: 'x' }],
    [
      'Na twaalf jaar heb ik zelf ontslag genomen om een jaar te gaan reizen. Ik schrijf dit op persoonlijke titel. Dank voor alles!',
      { site: 'linkedin' },
    ],
    [
      'Volgens de krant heeft het ministerie een tekort van 300 miljoen op de onderwijsbegroting. Dat kan toch niet?',
      { site: 'x', kind: 'reply', author: { role: 'parent' }, protocol: 'loket' },
    ],
    ['Zondagavond, de toetsen van groep 7 nagekeken. Nu een glas wijn en een film.'],
    [
      'Vacature! Wij zoeken per 1 augustus een leerkracht voor groep 5. Solliciteren kan tot 15 april, de gesprekken zijn op 22 april.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Detectiveweek in groep 6! Er is een streng geheim dossier gevonden in de gymzaal: wie heeft de beker gestolen? Verdachten zijn de conciërge en een eekhoorn.',
      { site: 'instagram', protocol: 'loket' },
    ],
    [
      'De notulen van de openbare MR-vergadering staan op onze website. De volgende vergadering is op 3 juni, iedereen is welkom.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Ons jaarverslag is uit! U leest er alles in over onze financiën, het verzuim en de groei van het aantal leerlingen.',
      { site: 'linkedin', author: { role: 'board', account: 'organisation' } },
    ],
    ['Morgen een open sollicitatie van mijn zoon bij de Albert Heijn, duimen jullie mee?'],
    [
      'Wij nemen afscheid van onze conciërge. Na 31 jaar gaat hij met pensioen. Kom vrijdag om drie uur naar het plein!',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['Sinds wanneer is de weg naar Losser gesloten? Ik sta al een kwartier in de file.', { site: 'x' }],
  ],
  todo: [
    [
      'De begroting voor volgend jaar is vastgesteld door de raad van toezicht en staat op onze website. Heeft u vragen? Kom naar de inloopavond.',
      'flags: published, but in the words of what is not',
    ],
  ],
});
