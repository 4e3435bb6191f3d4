import { ruleTable } from '../rule-table';

ruleTable('internship', {
  flags: [
    [
      'Meegelopen bij de kring. De kleuters vroegen of ik ook een oma heb.',
      'kring',
      { author: { role: 'intern' } },
    ],
    [
      'Noortje uit groep vijf gaf me een tekening van een paard met laarzen.',
      'groep',
      { author: { role: 'intern' } },
    ],
    [
      'Elke dag chips en niemand die er iets van zegt',
      'Elke dag chips en niemand die er iets van zegt',
      {
        kind: 'reply',
        inReplyTo: { author: 'pabo_vragen', text: 'Wat eten ze op jullie stageschool?' },
        author: { role: 'intern' },
      },
    ],
    [
      'Meiden, moet je horen wat mijn mentor net zei!',
      'mijn mentor',
      { kind: 'message', author: { role: 'intern' } },
    ],
    ['De juf keek me aan en knikte, en toen stond ik voor de klas.', 'juf', { author: { role: 'intern' } }],
    [
      'Eerste stagedag zit erop! Groep 2 is geweldig en ik ken al zeven namen.',
      'stagedag',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      'outfitcheck voor mijn stage op de basisschool, de kids vinden mijn sokken geweldig',
      'stage',
      { site: 'tiktok', author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'In mijn groep vandaag een les over breuken gegeven. Ging helemaal mis met de pannenkoeken.',
      'mijn groep',
      { site: 'x', author: { role: 'intern' } },
    ],
    [
      'Mijn stageschool heeft nog steeds krijtborden. Kun je nagaan.',
      'stageschool',
      { author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'Dag 3 van mijn stage: een kleuter noemde me mama. Ik leef nog.',
      'stage',
      { author: { role: 'intern' } },
    ],
    [
      'Wat ik op mijn stageschool mis is structuur. Alles gaat ad hoc.',
      'stageschool',
      { site: 'linkedin', author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'Bij mij in de klas (groep 6) doen ze dat ook nog steeds, best ouderwets',
      'groep 6',
      { site: 'x', kind: 'reply', author: { role: 'intern' } },
    ],
    [
      'Vandaag mocht ik voor het eerst alleen voor de groep, mijn mentor was ziek. Alles ging mis en het was fantastisch.',
      'alleen voor de groep',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      'zonder dat mijn mentor het weet film ik even hoe mijn lokaal eruit ziet',
      'mijn mentor',
      { site: 'tiktok', author: { role: 'intern' } },
    ],
  ],
  passes: [
    [
      'Toestemming binnen van stageschool én opleiding, dus hier is het spel van mijn stage.',
      { author: { role: 'intern' } },
    ],
    [
      'Van de directeur mocht dit online: de kast die ik voor de gang heb geverfd.',
      { author: { role: 'intern' } },
    ],
    [
      'Mag van mijn begeleidster op insta: mijn handen onder de lijm, na de knutselmiddag in groep 3.',
      { author: { role: 'intern' } },
    ],
    [
      'Mijn begeleider heeft dit stukje nagekeken: zo leer je een klas zingen.',
      { author: { role: 'intern' } },
    ],
    ['Geldt de stagevergoeding ook voor tweedejaars?', { author: { role: 'intern' } }],
    ['Als kind wilde ik al juf worden, nu zit ik in jaar 2.', { author: { role: 'intern' } }],
    [
      'Hoi Anja, mijn les van morgen staat in de map, mag ik je iets vragen over mijn klas?',
      { kind: 'message', author: { role: 'intern' } },
    ],
    [
      'Met toestemming van mijn stagebegeleider: mijn eerste prikbord, over vogels in de winter.',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    ['Weekendje Berlijn met de meiden. Currywurst 10/10.', { site: 'x', author: { role: 'intern' } }],
    [
      'Boekentip: een mooi prentenboek over een walvis die bang is voor water.',
      { site: 'linkedin', author: { role: 'intern' }, protocol: 'loket' },
    ],
    ['Mijn stagiaire geeft vandaag haar eerste les. Ik zit op mijn handen.', { site: 'instagram' }],
    [
      'In overleg met mijn werkplekbegeleider deel ik dit filmpje van mijn bouwhoek, zonder kinderen.',
      { site: 'linkedin', author: { role: 'intern' } },
    ],
    [
      'Drie tentamens op één dag. Wie verzint zoiets?',
      { site: 'x', author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'Mijn zusje van 8 heeft haar zwemdiploma! Trotse broer hier.',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      'Ik zoek voor komend jaar een stageplek in de onderbouw, regio Oldenzaal. Tips zijn welkom!',
      { author: { role: 'intern' } },
    ],
  ],
});
