import { ruleTable } from '../rule-table';

ruleTable('suspicious-link', {
  flags: [
    [
      'Wat een mooie les was dat. Het was druk. Uw pakket staat klaar, betaal op https://postnl-bezorging.top/a',
      'https://postnl-bezorging.top/a',
    ],
    [
      'Betaal op https://postnl-bezorging.top/a voor uw pakket. Daarna komt het. Nooit meer wachten!',
      'https://postnl-bezorging.top/a',
    ],
    [
      'Je pakket staat klaar, betaal nog 1,95 euro via https://postnl-bezorging.top/betaal',
      'https://postnl-bezorging.top/betaal',
      { site: 'whatsapp', kind: 'message', author: { role: 'parent' } },
    ],
    [
      'Hoi, ik heb een nieuw nummer. Kun je me even de code sturen die je net per sms kreeg?',
      'code sturen',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Uw account wordt geblokkeerd! Log binnen 24 uur in via bit.ly/3xYz12 om dit te voorkomen',
      'bit.ly/3xYz12',
      { site: 'x', kind: 'message' },
    ],
    [
      'Uw Rabobank-pas verloopt, vraag een nieuwe aan op rabobank-pasvernieuwen.info',
      'rabobank-pasvernieuwen.info',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Ben jij dit op die video?? http://185.23.44.9/video',
      'http://185.23.44.9/video',
      { kind: 'message', author: { role: 'parent' } },
    ],
    [
      'Hoi mam, mijn telefoon is stuk. Kun je me even de verificatiecode doorsturen die je zo krijgt?',
      'verificatiecode',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      'Gratis cadeaubon voor alle leerkrachten, claim hem op http://b0l.com/cadeau',
      'http://b0l.com/cadeau',
      { author: { role: 'support' } },
    ],
    [
      'kijk ff hier tinyurl.com/2p9abcd',
      'tinyurl.com/2p9abcd',
      { site: 'x', kind: 'message', author: { role: 'pupil' }, protocol: 'loket' },
    ],
  ],
  passes: [
    [
      'Er gaat een bericht rond over postnl-bezorging.top op het plein. Trap er niet in!',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Kun je me de verificatiecode doorsturen? Zoiets vraagt iemand die phishing probeert.',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      "Het schoolplan staat op www.konot.nl/schoolplan en de foto's volgen.",
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['Mooie les over nepnieuws: https://www.leraar24.nl/nepnieuws', { site: 'x' }],
    [
      'Aanmelden voor het congres: https://lnkd.in/eAbCd12',
      { site: 'linkedin', author: { role: 'staff' }, protocol: 'loket' },
    ],
    [
      'Ruil- en weggeefgroep: https://tikkie.me/pay/schoolreis123abc',
      { author: { account: 'organisation' } },
    ],
    [
      'Pas op: er gaan nepberichten rond met de link postnl-bezorging.top, klik er niet op.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'De presentatie staat op https://konot.sharepoint.com/sites/team/presentatie',
      { site: 'whatsapp', kind: 'message' },
    ],
    ['Mijn blog staat online: https://jufinderegio.nl/leesplezier', { site: 'x' }],
    [
      'De code van het slot staat op het briefje in de keuken.',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' } },
    ],
  ],
});
