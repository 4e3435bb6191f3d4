import { ruleTable } from '../rule-table';

ruleTable('logo', {
  flags: [
    [
      'Het enige echte account van kbs De Esrand, voor en door ouders',
      'esrand_logo_origineel.png',
      {
        kind: 'profile',
        author: { role: 'parent' },
        attachments: [{ kind: 'image', name: 'esrand_logo_origineel.png' }],
      },
    ],
    [
      'Bezwaarschrift tegen de dakkapel van de buren, netjes op briefpapier van school.',
      'briefpapier van school',
    ],
    ['Onze motorclub heeft patches met de beeldmerk-vlam van onze stichting, 15 euro per stuk.', 'beeldmerk'],
    [
      'Nieuwe tattoo op mijn kuit: het zonnetje, precies zoals het boven onze voordeur hangt',
      'Nieuwe tattoo op mijn kuit: het zonnetje, precies zoals het boven onze voordeur hangt',
    ],
    [
      'Mijn foodtruck rijdt! Tosti en koude pils, en groot op de zijkant het logo van de school als sponsor',
      'logo van de school',
    ],
    [
      'Moeder van drie, vrijwilliger, gek op katten',
      'avatar_konot.jpg',
      {
        site: 'instagram',
        kind: 'profile',
        author: { role: 'support' },
        attachments: [{ kind: 'image', name: 'avatar_konot.jpg' }],
      },
    ],
    [
      'Bijles nodig? Ik geef op woensdagmiddag rekenles aan huis, 25 euro per uur. Zie de flyer.',
      'flyer_bijles.pdf',
      {
        attachments: [
          { kind: 'document', name: 'flyer_bijles.pdf', alt: 'flyer met bovenaan het logo van de school' },
        ],
      },
    ],
    [
      "Kijk, de taart voor de bruiloft: met het Loket-logo in marsepein en daarboven 'eindelijk vrij' 😂",
      'logo',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Ik naai schooltassen met het logo van De Bongerd erop, 15 euro per stuk, stuur maar een pb.',
      'logo',
      { author: { role: 'parent' } },
    ],
    [
      'ons schoollogo maar dan met een joint 😭😭 wie heeft dit gemaakt',
      'schoollogo',
      {
        site: 'tiktok',
        author: { role: 'pupil' },
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'edit1.png', alt: 'bewerkt schoollogo' }],
      },
    ],
    [
      'Leerkracht groep 5 | muziek | fotografie',
      'omslag_logo_loket.png',
      {
        site: 'linkedin',
        kind: 'profile',
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'omslag_logo_loket.png' }],
      },
    ],
    [
      'Ons dweilorkest loopt zaterdag mee in de optocht en we hebben het beeldmerk van Konot op de trommel laten zetten. Alaaf!',
      'beeldmerk',
      { author: { role: 'support' } },
    ],
    [
      'Sta zaterdag op de braderie met mijn sieradenkraam. Het schoollogo hangt groot op de banner, dus je kunt me niet missen.',
      'schoollogo',
      { site: 'x' },
    ],
    [
      'Stem op lijst 4! Op onze posters staat het logo van basisschool De Zonnewijzer want wij staan voor goed onderwijs.',
      'logo van basisschool',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      "Voetbalpool met collega's, inzet 10 euro. Formulier met ons logo erop heb ik zelf gemaakt.",
      'ons logo',
      {
        site: 'instagram',
        attachments: [{ kind: 'document', name: 'poule.pdf', alt: 'wedformulier met logo van de stichting' }],
      },
    ],
    [
      'Mijn nieuwe visitekaartjes voor mijn coachpraktijk zijn binnen, met het beeldmerk van mijn school. Staat professioneel, al zeg ik het zelf.',
      'beeldmerk',
      { site: 'instagram', protocol: 'loket' },
    ],
    [
      "Onze kroegentocht-shirts!! Achterop: 'Ik overleefde groep 8', voorop het Konotlogo 🍺",
      'Konotlogo',
      { author: { role: 'support' } },
    ],
    [
      'Voor de barbecue heb ik een spandoek gemaakt met het logo van school erop, alleen heeft het boompje nu een sigaret in zijn mond',
      'logo van school',
      { site: 'whatsapp', kind: 'message', author: { role: 'parent' } },
    ],
    [
      'Vandaag folderen voor mijn partij. Het Loket-logo op de achterkant laat zien waar ik vandaan kom.',
      'logo',
      { site: 'x', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Mijn kerstkaarten voor familie',
      'kaart.png',
      {
        site: 'tiktok',
        attachments: [{ kind: 'image', name: 'kaart.png', alt: 'kerstkaart met elfjes en het schoollogo' }],
      },
    ],
    [
      'Directeur, vader, mountainbiker',
      'profiel.png',
      {
        kind: 'profile',
        author: { role: 'leader' },
        protocol: 'loket',
        attachments: [{ kind: 'image', name: 'profiel.png', alt: 'gezicht met daaromheen het Loket-logo' }],
      },
    ],
    [
      'Geboortekaartje is af! Voorop een ooievaar met het schoollogo op zijn pet, omdat ik er zo graag werk.',
      'schoollogo',
      { site: 'instagram', author: { role: 'support' } },
    ],
    [
      'wie wil een sticker van ons schoollogo met duivelshoorns 1 euro per stuk',
      'schoollogo',
      { site: 'x', author: { role: 'pupil' } },
    ],
    [
      "Vanaf september start ik als zzp'er met trainingen voor scholen. Website staat live, met het Konot-logo bovenaan als referentie.",
      'logo',
      { site: 'linkedin' },
    ],
  ],
  passes: [
    [
      'Moeder van drie, woont in Losser, houdt van hardlopen',
      {
        kind: 'profile',
        author: { role: 'parent' },
        attachments: [{ kind: 'image', name: 'logo_loopgroep.png' }],
      },
    ],
    ['Ons nieuwe briefpapier is er, met het vernieuwde schoollogo!'],
    ['Het zonnetje lacht weer, net zoals dat boven onze voordeur. Fijn weekend!'],
    ['Dank aan alle sponsors: het logo van de school staat nu op de nieuwe hesjes van het schoolvoetbal.'],
    [
      'Kleuters bouwden vandaag het logo van Ajax na van LEGO. Zelfs het hoofd klopte.',
      { site: 'instagram' },
    ],
    [
      'Onze nieuwe vlag met het schoollogo wappert! Dank aan de oudervereniging.',
      {
        author: { role: 'leader', account: 'organisation' },
        attachments: [{ kind: 'image', name: 'vlag.jpg', alt: 'vlag met het schoollogo op het plein' }],
      },
    ],
    [
      'Les beeldtaal: ontwerp je eigen logo voor een verzonnen bedrijf. Favoriet: drogisterij De Natte Sok.',
      { site: 'x' },
    ],
    [
      'Ik zoek een vormgever die ervaring heeft met huisstijlen in het onderwijs. Tips?',
      { site: 'linkedin', author: { role: 'staff' }, protocol: 'loket' },
    ],
    [
      'Let op: er gaat een nepmail rond met ons logo. Wij vragen nooit om wachtwoorden.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Mijn laptop zit vol stickers: het logo van mijn band, een kikker en een stukje pizza.',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      'De sportshirts voor het schoolvoetbal zijn binnen, met dank aan de sponsor. Voorop staat ons schoollogo.',
      { author: { account: 'organisation' } },
    ],
    [
      'Het logo van de Avondvierdaagse vind ik dit jaar ook veel mooier.',
      { site: 'x', kind: 'reply', author: { role: 'parent' } },
    ],
    [
      'Van logopedie naar logo-ontwerp: wat ik leerde van mijn omscholing.',
      { site: 'linkedin', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Gebruik het logo van Konot nooit in je eigen profiel, dat staat gewoon in ons protocol.',
      { author: { role: 'leader' } },
    ],
    [
      'Meester Tim | groep 7 | hardlopen',
      {
        site: 'instagram',
        kind: 'profile',
        attachments: [{ kind: 'image', name: 'zelfportret_bos.jpg', alt: 'man in hardloopkleding' }],
      },
    ],
    [
      'Onze school deed mee aan de vierdaagse en alle kinderen liepen in een shirt met het schoollogo. Wat een lint van groen!',
    ],
    [
      'Nieuwe folder over onze opleidingsschool, in onze huisstijl natuurlijk.',
      {
        site: 'linkedin',
        author: { role: 'staff', account: 'organisation' },
        attachments: [{ kind: 'document', name: 'folder_konot_logo.pdf' }],
      },
    ],
    [
      'raad het logo quiz gedaan in de les ik had alles goed behalve shell',
      { site: 'x', author: { role: 'pupil' } },
    ],
    [
      'Het logo van mijn volleybalclub op een taart, gemaakt door mijn zus. Te mooi om op te eten!',
      { site: 'instagram', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Op de sponsorloop droegen alle kinderen een hesje met het logo van de bakker. Lief!',
      { author: { role: 'parent' } },
    ],
    [
      'De nieuwe vlaggen hangen. Herken jij ons logo van een afstand?',
      {
        site: 'instagram',
        author: { role: 'leader', account: 'organisation' },
        attachments: [{ kind: 'image', name: 'vlaggen.jpg', alt: 'vlaggen met het Konot-logo' }],
      },
    ],
    ['Wie maakte dat nieuwe NS-logo? Mijn kleuters kunnen het beter.', { site: 'x', protocol: 'loket' }],
  ],
});
