import { fixTable } from './fix-table';

const mask = { fix: 'mask' };
const leader = { author: { role: 'leader', account: 'organisation' } } as const;

fixTable('contact-details', [
  [
    'Mijn nieuwe nummer is 06-87654321, voor de fietsers.',
    'Mijn nieuwe nummer is 06-••••••••, voor de fietsers.',
    mask,
  ],
  // A landline with a six in its first digits is no mobile.
  [
    'Mijn nieuwe nummer is 0546 123456, voor de fietsers.',
    'Mijn nieuwe nummer is 054-••••••••, voor de fietsers.',
    mask,
  ],
  [
    'Mijn nieuwe nummer is +31 (0)6 87654321, voor de fietsers.',
    'Mijn nieuwe nummer is 06-••••••••, voor de fietsers.',
    mask,
  ],
  [
    'Mijn nieuwe nummer is 06·87·65·43·21, voor de fietsers.',
    'Mijn nieuwe nummer is 06-••••••••, voor de fietsers.',
    mask,
  ],
  [
    'Mijn nieuwe nummer is 06_87654321, voor de fietsers.',
    'Mijn nieuwe nummer is 06-••••••••, voor de fietsers.',
    mask,
  ],
  ['Hij woont Bosrand 12 in Weerselo, kom maar.', 'Hij woont ••••, kom maar.', mask],
  ['Vragen aan j.bakker88@gmail.com, ook morgen.', 'Vragen aan •••@•••, ook morgen.', mask],
  ['Ik ben bereikbaar op 06-23456781.', 'Ik ben bereikbaar.'],
  ['Appen mag: 06 12345673. Tot dan!', 'Appen mag. Tot dan!'],
  ['Ouders mogen me ook thuis bellen hoor, 0541-539988.', 'Ouders mogen me ook thuis bellen hoor.'],
  [
    'Iedereen is welkom bij ons: Vogelaarsplein 61-B in Barendrecht. Neem je zwempak mee.',
    'Iedereen is welkom bij ons. Neem je zwempak mee.',
  ],
  ['Ik verhuur een kamer. Tel. 06-23456781. Tot snel!', 'Ik verhuur een kamer. Tot snel!'],
  ['Boeken? Mail naar schoon.joke@kpnmail.nl.', 'Boeken? Stuur me een bericht.'],
  [
    'mail me ff op fleurtje1999@hotmail.com als je m wilt overnemen',
    'stuur me een bericht als je m wilt overnemen',
  ],
  ['Bel of app 06-23456781, bieden vanaf 150.', 'Stuur me een bericht, bieden vanaf 150.'],
  ['Interested? Call me on 06-23456781.', 'Interested? Send me a message.'],
]);

fixTable('identifier', [
  [
    'Het BSN van onze nieuwe leerling: 123456782, voor morgen.',
    'Het BSN van onze nieuwe leerling: ••••, voor morgen.',
  ],
  [
    'Ter info: de nieuwe (bsn 123456782, geb. 17-11-2016) komt maandag.',
    'Ter info: de nieuwe (geb. 17-11-2016) komt maandag.',
  ],
  ['Grijze Polo, kenteken GZ-418-T, rijdt elke dag te hard.', 'Grijze Polo, rijdt elke dag te hard.'],
  [
    'Het wachtwoord van het leerlingvolgsysteem is Zomer!2026, geef door.',
    'Het wachtwoord van het leerlingvolgsysteem is ••••, geef door.',
  ],
  [
    'Dat papiertje is het wachtwoord (Welkom2026!), ik ben ook maar een mens.',
    'Dat papiertje is het wachtwoord, ik ben ook maar een mens.',
  ],
  [
    'Code van het alarm is gewijzigd naar 4471 sinds gisteren.',
    'Code van het alarm is gewijzigd naar •••• sinds gisteren.',
    mask,
  ],
  ['Bij ons in het team: Sem, geboortedatum 12 februari 2017.', 'Bij ons in het team: Sem.', leader],
]);
