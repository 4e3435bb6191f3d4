import { ruleTable } from '../rule-table';

ruleTable('insult-or-threat', {
  flags: [
    ['Tegen wie onze bank heeft bekrast: ik weet waar je voetbalt.', 'ik weet waar je voetbalt'],
    ['Terug naar je eigen wijk zou ik zeggen.', 'Terug naar je eigen wijk'],
    ['Jij gaat hier spijt van krijgen, let maar op.', 'Jij gaat hier spijt van krijgen'],
    [
      'Net een broodrooster, maar dan met minder charisma, die nieuwe van kantoor.',
      'Net een broodrooster, maar dan met minder charisma, die nieuwe van kantoor.',
    ],
    [
      'Die wethouder kan zijn eigen veters nog niet strikken.',
      'Die wethouder kan zijn eigen veters nog niet strikken.',
    ],
    ['Verwende snobs, daar in die nieuwbouwwijk.', 'Verwende snobs'],
    ["Homo's op de sportclub, van mij hoeft dat niet.", "Homo's op de sportclub, van mij hoeft"],
    ['Ik walg van asielzoekers, dat mag je best weten.', 'Ik walg van asielzoekers'],
    ['Asielzoekers zijn gewoon ongedierte, zo simpel is het.', 'Asielzoekers zijn gewoon ongedierte'],
    ['Zigeuners zoals jullie horen het land uit.', 'Zigeuners zoals jullie horen het land uit'],
    ['Migranten zouden we moeten verdrinken.', 'Migranten zouden we moeten verdrinken'],
    ["Dood aan alle homo's!", "Dood aan alle homo's"],
    [
      'Jij bent echt te dom om voor een klas te staan.',
      'te dom om',
      {
        kind: 'reply',
        author: { role: 'parent' },
        inReplyTo: { author: 'Juf Nina', text: 'Morgen geen gym' },
      },
    ],
    ['Die ene vader die elke dag dubbel parkeert: wat een triest mannetje ben je toch.', 'triest mannetje'],
    [
      'Nog één keer en ik weet je te vinden, maatje.',
      'ik weet je te vinden',
      {
        kind: 'reply',
        author: { role: 'support' },
        protocol: 'loket',
        inReplyTo: { author: 'Dave', text: 'school is voor losers' },
      },
    ],
    [
      'Types zoals die familie uit de flat horen hier niet, ga lekker terug naar je eigen land.',
      'Types zoals',
    ],
    [
      'De directeur van onze school is een ruggengraatloze slijmbal en liegt alsof het gedrukt staat.',
      'liegt alsof het gedrukt',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'wacht maar tot na school dan breek ik je poten',
      'breek ik je poten',
      { kind: 'message', author: { role: 'pupil' } },
    ],
    [
      "iedereen in groep 7b is zo'n mongool echt waar",
      'mongool',
      { author: { role: 'pupil' }, protocol: 'loket' },
    ],
    [
      'Wat een stelletje randdebielen daar op dat ministerie.',
      'Wat een stelletje',
      { author: { role: 'leader' } },
    ],
    [
      "Wat verwacht je van zo'n moeder, de appel valt niet ver van de boom, die hele familie is gestoord.",
      "Wat verwacht je van zo'n",
      { kind: 'reply', inReplyTo: { author: 'Buurt Borne', text: 'Kind van 9 gooit ruiten in' } },
    ],
    [
      'Die meester van groep 6 spoort niet. Wat een engerd.',
      ['spoort niet', 'Wat een engerd'],
      { author: { role: 'parent' } },
    ],
    [
      'onze juf is net een walvis met een bril 😂😂',
      'is net een walvis',
      { author: { role: 'pupil' }, protocol: 'loket' },
    ],
    [
      'Kom jij maar eens alleen naar het plein, dan zullen we zien wie er lacht.',
      'Kom jij maar eens alleen',
      {
        kind: 'reply',
        author: { role: 'parent' },
        inReplyTo: { author: 'Buurtapp', text: 'Herrie bij de school' },
      },
    ],
    ['Ouders van tegenwoordig zijn gewoon te beroerd om zelf op te voeden.', 'te beroerd om'],
  ],
  passes: [
    ['Op kamp duw ik de kano het water in.'],
    ['Jullie gaan spijt krijgen als je deze taart niet proeft!'],
    ['Als je over de spijkers fietst zijn je banden meteen lek.'],
    ['Wij weten hoe laat hij voetbalt, wie rijdt er mee?'],
    ['Na de vakantie terug naar je eigen buurt: heerlijk.'],
    ['Die nieuwe rekenmethode is echt waardeloos. De kinderen leren er niets van.'],
    ['Net een broodrooster, maar dan met minder knoppen: ons nieuwe digibord.'],
    ['Ze kan haar eigen veters al strikken! Trotse kleuter.'],
    ['Kom gerust langs, dan pakken we de kaarten erbij.'],
    ['Wat een stomme dag.'],
    ['Moslims zijn geen terroristen, en wie dat zegt mag een kopje thee komen drinken.'],
    ['Hou eens op met kinderen nietsnutten te noemen.'],
    ['Hoe durf je te beweren: wie roept dat vluchtelingen uitschot zijn, heeft er nog nooit een ontmoet.'],
    ["Zo'n ontslag komt aan als een dreun, daarom is er nu een spreekuur voor oud-werknemers."],
    ['Oma had een zus, Mietje, die in Zutphen naaister was.'],
    ['Vluchtelingen moeten in ons land veilig kunnen wonen.'],
    ['Alle vrouwen zijn welkom op de inloopochtend.'],
    ['Zaterdag klootschieten met het hele team, start bij café De Zwaan!', { author: { role: 'support' } }],
    ['Eikels rapen in het bos met groep 1/2. Morgen maken we er poppetjes van.'],
    ['Met verkleedfeest was ik de heks en groep 4 gooide me (met liefde) in de soep.'],
    ['Wat ben ik toch een oen: fiets op slot, sleutel in het slootje.'],
    ['Ik vind het beleid van deze minister slecht onderbouwd, zeg ik op persoonlijke titel.'],
    [
      'Sinterklaasrijm voor de juf:\nDe Sint zag haar laatst lopen, ze leek wel een heks,\nmet haren als stro en haar mond vol met keks.\nWie is daar zo dom en zo traag als een slak?\nDat is onze juf met haar snoep in haar zak!',
      { author: { role: 'support' } },
    ],
    [
      'Een kind zei vandaag tegen me dat ik lief ben. Voor straf heb ik hem een sticker gegeven.',
      { protocol: 'loket' },
    ],
    ['Quizavond! Wie de juf verslaat krijgt een taart. Wij maken jullie in 😜'],
    [
      "Gelezen met groep 6: 'Jij ellendige lafaard', brulde de kapitein. En iedereen zat op het puntje van zijn stoel.",
    ],
    [
      'Schelden, pesten en bedreigen horen niet bij ons. Ook niet in de appgroep.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De dief van onze buitenkraan mag zich melden voor een koffie en een preek.',
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    ["Mijn klas noemt me 'opa meester'. Ik ben 34."],
  ],
});
