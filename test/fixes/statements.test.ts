import { expect, it } from 'vitest';
import { fixesIn, fixTable, noFixTable } from './fix-table';

const photo = {
  attachments: [{ kind: 'image', name: 'klas.jpg', alt: 'Kinderen van groep 5 op het plein' }],
} as const;
const team = {
  attachments: [{ kind: 'image', name: 'team.jpg', alt: "Collega's van het team aan tafel" }],
} as const;
const intern = { author: { role: 'intern' } } as const;
const edit = { kind: 'edit' } as const;
const reply = (author: string, text: string) => ({ kind: 'reply', inReplyTo: { author, text } }) as const;

fixTable('photo-consent', [
  ['Wat een dag!', 'Wat een dag! Met toestemming van de ouders.', photo],
  ['Wat een dag 🎉', 'Wat een dag 🎉 Met toestemming van de ouders.', photo],
  ['Wat een dag', 'Wat een dag\nMet toestemming van de ouders.', photo],
  ['Wat een dag! #sportdag', 'Wat een dag! Met toestemming van de ouders. #sportdag', photo],
  ['Gezellig met het team!', "Gezellig met het team! Met toestemming van mijn collega's.", team],
  ['What a day with my class!', "What a day with my class! Shared with the parents' permission.", photo],
]);

fixTable('internship', [
  [
    'Mijn tweede stageweek zit erop!',
    'Mijn tweede stageweek zit erop! Met toestemming van mijn stagebegeleider.',
    intern,
  ],
  [
    'Zo leuk op mijn stageschool 🧡',
    'Zo leuk op mijn stageschool 🧡 Met toestemming van mijn stagebegeleider.',
    intern,
  ],
  [
    'Wat een stage!\n\nDe kinderen van mijn stageklas zingen de hele dag.',
    'Wat een stage!\n\nDe kinderen van mijn stageklas zingen de hele dag. Met toestemming van mijn stagebegeleider.',
    intern,
  ],
  [
    'Mijn stageklas is lief #stage #pabo',
    'Mijn stageklas is lief\nMet toestemming van mijn stagebegeleider.\n#stage #pabo',
    intern,
  ],
  [
    'Mijn stageklas is de liefste',
    'Mijn stageklas is de liefste\nMet toestemming van mijn stagebegeleider.',
    intern,
  ],
]);

it('states a consent only after the author has ticked it', () => {
  expect(fixesIn('photo-consent', 'Wat een dag!', photo)[0]?.confirm).toBe('fix_confirm_parents');
  expect(fixesIn('photo-consent', 'Gezellig met het team!', team)[0]?.confirm).toBe('fix_confirm_colleagues');
  expect(fixesIn('internship', 'Mijn stageklas is lief.', intern)[0]?.confirm).toBe('fix_confirm_supervisor');
});

fixTable('correction', [
  ['De musical begint om 19.00 uur.', 'De musical begint om 19.00 uur.\nBewerkt: ', edit],
  ['De musical begint om 19.00 uur.\n', 'De musical begint om 19.00 uur.\nBewerkt: ', edit],
  [
    'Kom ook!\n\nDe musical begint om 19.00 uur.',
    'Kom ook!\n\nDe musical begint om 19.00 uur.\n\nBewerkt: ',
    edit,
  ],
  ['De musical begint om 19.00 uur. #musical', 'De musical begint om 19.00 uur. #musical\nBewerkt: ', edit],
  [
    'The show of our class starts at seven and it is free.',
    'The show of our class starts at seven and it is free.\nEdited: ',
    edit,
  ],
]);

fixTable('third-party-material', [
  ['Dit gedicht heb ik overgetypt van internet.', 'Dit gedicht heb ik overgetypt van internet.\nBron: '],
  [
    'Helemaal overgetypt: het gedicht van Mies van Hout over sneeuw.',
    'Helemaal overgetypt: het gedicht van Mies van Hout over sneeuw.\nBron: Mies van Hout',
  ],
  ['Prachtige cartoon, zo van internet geplukt 😂', 'Prachtige cartoon, zo van internet geplukt 😂\nBron: '],
  [
    'Overgetypt:\n\n"Er zat een mol in mijn laars."',
    'Overgetypt:\n\n"Er zat een mol in mijn laars."\n\nBron: ',
  ],
  [
    'Overgetypt van internet: een lied van Karel Appelboom. #mooi',
    'Overgetypt van internet: een lied van Karel Appelboom.\nBron: Karel Appelboom\n#mooi',
  ],
]);

it('marks what the author must finish, and what not', () => {
  expect(fixesIn('correction', 'De musical begint om 19.00 uur.', edit)[0]?.unfinished).toBe(true);
  const [named] = fixesIn('third-party-material', 'Overgetypt: het gedicht van Mies van Hout.');
  expect(named?.unfinished).toBeUndefined();
});

fixTable('discussion', [
  [
    'Mevrouw, dit klopt van geen kant en dat weet u zelf ook. U had de brief gewoon moeten lezen.',
    'Dank u voor uw reactie. Ik bespreek dit liever persoonlijk en bel u er graag over.',
    reply('Ellen ter Braak', 'Waarom weer geen gym?? Schandalig!'),
  ],
  [
    'Misschien moet je zelf eens op tijd komen. Dat zegt meer over jou dan over ons.',
    'Dank je voor je reactie. Ik bespreek dit liever persoonlijk en bel je er graag over.',
    reply('Kevin', 'Die school is belachelijk streng!!'),
  ],
  [
    'Beste Jolanda, wat u hier neerzet is klinkklare onzin. Kom maar op met uw volgende argument.',
    'Dank u voor uw reactie. Ik bespreek dit liever persoonlijk en bel u er graag over.',
    reply('Jolanda', 'Niemand doet daar iets!!'),
  ],
  [
    'Jij hebt de brief blijkbaar niet gelezen, dat klopt gewoon niet. Jouw beurt.',
    'Dank je voor je reactie. Ik bespreek dit liever persoonlijk en bel je er graag over.',
    reply('Sjors', 'Wat een slechte school!!'),
  ],
  [
    'Meneer, u was er niet eens bij. Dit klopt gewoon niet en dat weet u zelf.',
    'Dank u voor uw reactie. Ik bespreek dit liever persoonlijk en bel u er graag over.',
    reply('Ton', 'Weer niks geregeld!!'),
  ],
]);

fixTable('quoted-person', [
  [
    'Wat een mooie dag op school was het vandaag. Een moeder mailde me: "U bent de eerste juf die mijn kind echt ziet." Morgen gaan we met zijn allen naar het bos.',
    'Wat een mooie dag op school was het vandaag. Morgen gaan we met zijn allen naar het bos.',
  ],
]);

noFixTable('quoted-person', [
  // What would be left says nothing by itself.
  ['Collega Yvonne zei gisteren in de teamvergadering: "Als die fusie doorgaat ben ik weg." Ik ook.'],
  [
    'Een moeder mailde me gisteravond op school: "U bent de eerste juf die mijn kind echt ziet." Dat mailtje heb ik drie keer gelezen.',
  ],
]);

fixTable('suspicious-link', [
  [
    'Je pakket staat klaar, betaal nog 1,95 euro via https://postnl-bezorging.top/betaal',
    'Je pakket staat klaar, betaal nog 1,95 euro',
  ],
  [
    'Log binnen 24 uur in via bit.ly/3xYz12 om dit te voorkomen. Uw account wordt geblokkeerd!',
    'Log binnen 24 uur in om dit te voorkomen. Uw account wordt geblokkeerd!',
  ],
  ['Ben jij dit op die video?? http://185.23.44.9/video', 'Ben jij dit op die video??'],
  ['Gratis cadeaubon, claim hem op http://b0l.com/cadeau.', 'Gratis cadeaubon, claim hem.'],
  ['Kijk eens: https://postnl-bezorging.top/betaal', 'Kijk eens'],
]);

// What the network would not take is of no use, whatever it states.
noFixTable('photo-consent', [['Wat een dag!', { ...photo, options: { room: 40 } }]]);
noFixTable('internship', [['Mijn tweede stageweek zit erop!', { ...intern, options: { room: 60 } }]]);

it('a text that is too long already may still get shorter, or stay as long', () => {
  const text = 'Bel de moeder van Noor op 06-12345678.';
  const fixes = fixesIn('contact-details', text, { options: { room: 10 } });
  expect(fixes.length).toBeGreaterThan(0);
  for (const { edit } of fixes) expect(edit.text.length).toBeLessThanOrEqual(edit.end - edit.start);
});
