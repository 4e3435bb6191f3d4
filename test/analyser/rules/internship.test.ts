import { ruleTable } from '../rule-table';

ruleTable('internship', {
  flags: [
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
      'mijn mentor',
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
