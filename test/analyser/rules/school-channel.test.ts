import { ruleTable } from '../rule-table';

ruleTable('school-channel', {
  flags: [
    [
      'Nieuw! Volg mij vanaf nu op @juffanne_groep4 voor kijkjes in mijn klas',
      'Volg mij',
      { site: 'instagram' },
    ],
    [
      'Meester Daan | dagelijks filmpjes uit mijn klas | volg voor meer',
      'dagelijks',
      { site: 'tiktok', kind: 'profile' },
    ],
    [
      'Mijn eigen kanaal is online! Meester Bas laat zien wat we zoal doen in de klas. Abonneer je op meesterbas.',
      'eigen kanaal',
    ],
    [
      'Nieuw account aangemaakt, account gestart: @juf.lotte.overblijf, met kijkjes op school',
      'account aangemaakt',
      { site: 'instagram', author: { role: 'support' }, protocol: 'loket' },
    ],
    ['juf Mila ✏️ kijkje in mijn klas, groep 3', 'kijkje', { site: 'instagram', kind: 'profile' }],
    [
      'Volg me op @juf_in_wording voor filmpjes uit mijn klas!',
      'Volg me',
      { site: 'tiktok', author: { role: 'intern' } },
    ],
  ],
  passes: [
    ['Wat was het een mooie dag in groep 4. #juf #jufleven', { site: 'instagram' }],
    ['Volg @leraar24, echt een aanrader voor elke meester en juf.', { site: 'x' }],
    ['Juf Kim | groep 6 | boeken en planten', { site: 'instagram', kind: 'profile' }],
    ['Volg me voor meer taartrecepten, de juf bakt ook thuis', { site: 'tiktok' }],
    [
      'Meester Job, leerkracht groep 7 en taalcoördinator',
      { site: 'linkedin', kind: 'profile', protocol: 'loket' },
    ],
    [
      'Juf Kim heeft een leuk account over boeken, volg haar eens!',
      { site: 'instagram', author: { role: 'parent' } },
    ],
  ],
});
