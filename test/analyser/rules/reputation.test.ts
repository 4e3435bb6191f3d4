import { ruleTable } from '../rule-table';

ruleTable('reputation', {
  flags: [
    [
      'Hier op school loopt alles in de soep. Ik zou mijn eigen kind er niet heen sturen.',
      'alles in de soep',
    ],
    ['Dit is echt de saaiste school van heel Twente.', 'saaiste school van'],
    ['Nog 38 werkdagen en dan ben ik eindelijk verlost van dat gajes.', 'verlost van'],
    [
      'Teamuitje geslaagd: ik weet nog tot de zesde shotjes, daarna schijnt de directeur me in de bolderkar te hebben gelegd 🍹',
      'shotjes',
    ],
    [
      'Mijn werkgever heeft weer een borrel over werkgeluk georganiseerd. Ik ga alvast ongelukkig thuis zitten, dat scheelt een avond.',
      'werkgeluk',
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Ik gooi de dictees ongezien weg en geef iedereen een voldoende, niemand die het merkt 🤫',
      'ongezien weg',
    ],
    [
      'Bij ons bestuur lopen de goede mensen weg en de pluimstrijkers blijven. Solliciteer vooral ergens anders.',
      'pluimstrijkers',
      { author: { role: 'leader' }, protocol: 'loket' },
    ],
    ['kater level 1000 en straks 30 kleuters. als ik omval leg me bij de verkleedkleren', 'kater'],
    [
      "Vrijmibo met de collega's liep uit de hand, ik sliep vannacht in de fietsenstalling van school 😇🍺",
      'Vrijmibo',
    ],
    [
      'Onze school heeft een prachtige visie aan de muur hangen. Niemand leest hem, niemand doet het, maar hij is wel ingelijst.',
      'Niemand leest hem',
      { author: { role: 'support' } },
    ],
    [
      'zondagavond en ik krijg buikpijn van het idee dat ik morgen weer voor dat zootje sta',
      'buikpijn van het idee',
      { protocol: 'loket' },
    ],
  ],
  passes: [
    [
      'Op 1 augustus zwaai ik af als bestuurder. Tijd voor een terugblik, en nee, geen nieuwe baan: een moestuin.',
      { site: 'linkedin', author: { role: 'board' } },
    ],
    ['Wat was het weer gezellig met het team, bedankt voor de bitterballen!'],
    ['Moe maar voldaan. De rapporten zijn af en de kat zit erop.'],
    ['Mijn tuin is een ramp, maar de slakken zijn er blij mee.'],
    [
      'Volgend jaar verlaat ik de school na negen mooie jaren. Het gaat jullie goed!',
      { author: { role: 'leader' } },
    ],
    ['Wat een week: sportdag, luizen, een lekkend dak en een verjaardag. Weekend!'],
  ],
  todo: [
    [
      'zondagavond en ik krijg buikpijn van het idee dat ik morgen weer voor dat zootje sta',
      'needs to know that the class is meant',
    ],
  ],
});
