import { ruleTable } from '../rule-table';

ruleTable('internal-information', {
  flags: [],
  passes: [
    [
      'Mooie bijeenkomst over een open klachtencultuur. Spreker legde uit waarom een klacht een cadeau is. Op persoonlijke titel gedeeld.',
      { site: 'linkedin', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Het staat op de planning en het is nu officieel: wij gaan met groep 8 drie dagen op kamp naar Ameland! ',
      { site: 'instagram' },
    ],
    [
      "Wie heeft er een goed recept voor kniepertjes? Oma's recept is helaas geheim gebleven.",
      { author: { role: 'parent' } },
    ],
    [
      'De nieuwe cao is een begin, maar het tekort aan invallers los je er niet mee op. Op persoonlijke titel.',
      { site: 'x', kind: 'reply', protocol: 'loket' },
    ],
    [
      'De gemeenteraad heeft gisteravond ingestemd met de nieuwbouw van onze school. Vanaf 2028 krijgen wij een nieuw gebouw.',
      { site: 'linkedin', author: { role: 'board', account: 'organisation' }, protocol: 'loket' },
    ],
    ['De notulist van onze quizclub is ziek, dus deze week geen uitslag.'],
    [
      'Groep 7 richtte een eigen bedrijfje op. De directeur (10 jaar) heeft de boekhouder al twee keer ontslagen.',
      { site: 'instagram', author: { account: 'organisation' } },
    ],
    [
      'Mijn spaarpot staat in de min en het is pas de zesde. Iemand tips?',
      { site: 'x', author: { role: 'support' } },
    ],
    [
      'Na de inspectie van de speeltoestellen zijn alle rode kaarten weg. De glijbaan mag weer!',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Gevraagd: iemand die ervaring heeft met een overstap van ParnasSys naar een ander systeem. Hoe lang duurde het bij jullie?',
      { site: 'linkedin', author: { role: 'staff' } },
    ],
    ['Toetsweek. 26 stapels, 1 rode pen, 0 koekjes over.', { site: 'x', protocol: 'loket' }],
    [
      'Op dinsdag is er een MR-vergadering. De agenda hangt in de hal; ouders mogen aanschuiven.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Ik mag het eigenlijk niet zeggen van mijn dieet, maar die krentenwegge van de bakker in Losser is goddelijk.',
    ],
    [
      'De formatie is rond en met ouders gedeeld via Social Schools. Wij zijn blij met vier nieuwe gezichten in het team!',
      { site: 'linkedin', author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Niet verder vertellen hoor, maar ik heb vandaag de hele dag met twee verschillende sokken voor de klas gestaan.',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Met toestemming van mijn mentor: mijn les over geheimschrift. Spiegelschrift was favoriet.',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      'De school is in de vakantie gesloten. Vanaf 25 augustus zijn we er weer!',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Op persoonlijke titel: elke bezuiniging op passend onderwijs betaal je later dubbel terug.',
      { site: 'x', kind: 'reply', author: { role: 'leader' } },
    ],
    ['Wie heeft er nog een Cito-oefenboek voor groep 7 te leen?', { author: { role: 'parent' } }],
    [
      "Na 14 dagen inwerken ken ik eindelijk alle knopjes van ParnasSys. Dank aan mijn geduldige collega's!",
      { site: 'linkedin', author: { role: 'support' } },
    ],
    [
      "Foto's maken van de moestuin mag altijd, dus hier: onze eerste radijs!",
      {
        site: 'instagram',
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'radijs.jpg', alt: 'radijs in een kinderhand' }],
      },
    ],
    [
      'we hebben vandaag bij geschiedenis geleerd over de geheime dienst in de oorlog echt vet',
      { site: 'x', author: { role: 'pupil' } },
    ],
    ['Het grootste geheim van goed lesgeven? Koffie. En humor.', { site: 'x' }],
    [
      'Weet iemand wanneer de uitslag van de loting voor de middelbare bekend wordt gemaakt?',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'Het bestuur heeft mevrouw Van Dam benoemd tot directeur van De Bongerd. Zij start op 1 maart. Welkom!',
      { site: 'linkedin', author: { role: 'board', account: 'organisation' } },
    ],
    ["Dossier 'verdwenen gum' is gesloten: hij zat achter het oor van de meester.", { site: 'instagram' }],
    [
      'Wegens een defecte ketel is de school morgen dicht. Opvang is geregeld.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Klacht van de dag: de koffie in de teamkamer smaakt naar afwasmiddel.',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Vanaf 1 augustus is mevrouw Ten Have onze nieuwe directeur. U kunt kennismaken op 3 juli in de aula.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Vergadering van twee uur over de kleur van de nieuwe stoelen. Het werd groen.',
      { site: 'x', protocol: 'loket' },
    ],
    ['Nieuwe methode gekozen met het team! We starten in augustus, ik heb er zin in.', { site: 'instagram' }],
    [
      'Wie heeft ervaring met digitale dossiers in het archief? Ik zoek een goede cursus.',
      { site: 'linkedin', author: { role: 'support' } },
    ],
    [
      'De avondvierdaagse: de route van dag 4 is nog geheim, maar er schijnt ijs te zijn.',
      { author: { role: 'parent' } },
    ],
    ['Cito groep 3 nagekeken met een kop thee. Nu naar bed.', { site: 'x' }],
  ],
});
