import { ruleTable } from '../rule-table';

ruleTable('foul-language', {
  flags: [
    [
      'Wie heeft in godsnaam bedacht dat het kopieerapparaat op vrijdagmiddag een update moet?! Teringding.',
      'Teringding',
    ],
    [
      'Kuttttt de cv ligt er weer uit op school',
      'Kuttttt',
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    ['Wat een k*t dag zeg. Koffie om, nakijkwerk nat, en dan nog regen.', 'k*t'],
    ['f u c k rekenen', 'f u c k', { author: { role: 'pupil' } }],
    [
      'Sh1t, helemaal vergeten dat het vandaag studiedag is.',
      'Sh1t',
      { kind: 'reply', inReplyTo: { author: 'Juf Eef', text: 'Waar blijf je?' } },
    ],
    [
      'Godverd0mme, sleutels van het magazijn weer kwijt',
      'Godverd0mme',
      { kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Rot toch op met je parkeerverbod, eikels van de gemeente',
      'Rot toch op',
      { author: { role: 'parent' } },
    ],
    ['Wat een klerezooi in die teamkamer, wie eet er eens zijn eigen bakje leeg', 'klerezooi'],
    ['ik ben zo fucking moe van deze stage 😭', 'fucking', { author: { role: 'intern' } }],
    ['Printer vast. Alweer. Godsklere. Wie heeft hier een hamer.', 'Godsklere'],
    ['rekentoets was kk moeilijk', 'kk moeilijk', { author: { role: 'pupil' } }],
    ['Kl*tezooi, we staan weer in de file', 'Kl*tezooi', { kind: 'message' }],
  ],
  passes: [
    ['Zaterdag klootschieten met het hele team, start bij café De Zwaan!', { author: { role: 'support' } }],
    ['Eikels rapen in het bos met groep 1/2. Morgen maken we er poppetjes van.'],
    ['Op kamp in Scheveningen. Wind, zand, en een meeuw die mijn frikandel heeft meegenomen.'],
    [
      'Meester Kutschruiter stopt na 30 jaar met de schoolkrant.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['Vandaag in de kring: wat doe je als iemand tegen je vloekt? Mooie antwoorden gehoord.'],
    ['Dankzij KWF-actie van groep 8: 812 euro voor onderzoek naar kanker. Trots!', { protocol: 'loket' }],
    ['Mijn moeder heeft kanker en toch kwam ze naar de musical kijken. ❤️', { author: { role: 'parent' } }],
    ['Wat een pannenkoek ben ik ook, de verkeerde sleutel mee naar huis genomen.'],
    ['Shiitake-soep gemaakt met de plusklas, heerlijk.'],
    [
      'Les uit de Achterhoek: een bul, een hengst en een teef zijn gewoon dieren. De biologieles van vandaag leverde gegiechel op.',
      { author: { role: 'staff' }, protocol: 'loket' },
    ],
    ['Potverdorie, weer de verkeerde trein.', { author: { role: 'support' }, protocol: 'loket' }],
    [
      'De familie Pikaar schonk ons een picknicktafel. Bedankt!',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    ['Groep 7 leert over tyfus en cholera in de 19e eeuw. Handen wassen is ineens populair.'],
  ],
});
