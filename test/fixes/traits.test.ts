import { fixTable, noFixTable } from './fix-table';

fixTable('identifiable-pupil', [
  ['Het enige meisje in groep 8 dat kan breakdancen.', 'Een leerling in groep 8 die kan breakdancen.'],
  [
    'Die jongen van 9 met de rolstoel in mijn klas reed over mijn tenen.',
    'Een leerling van 9 in mijn klas reed over mijn tenen.',
  ],
  [
    'Afscheid van het enige Oekraïense jongetje bij ons in groep 3.',
    'Afscheid van een leerling bij ons in groep 3.',
  ],
  [
    'Het was die jongen uit groep 8 met de witte fatbike, de buurt weet wel wie ik bedoel.',
    'Het was een leerling uit groep 8.',
  ],
  [
    'Het zoontje van de bakker, groep 4, verkocht krentenbollen op het plein.',
    'Een leerling, groep 4, verkocht krentenbollen op het plein.',
  ],
  [
    'Onze Syrische leerling uit groep 6 las vandaag een heel boek.',
    'Een leerling uit groep 6 las vandaag een heel boek.',
  ],
  ['J. de V. uit groep 7 mocht niet mee op kamp.', 'Een leerling uit groep 7 mocht niet mee op kamp.'],
  ['Dat lange joch met het rode haar uit groep 7, jullie weten wel wie.', 'Een leerling uit groep 7.'],
]);

noFixTable('identifiable-pupil', [
  // Who is meant follows from the whole story.
  [
    'Onze enige drieling heeft vandaag een spreekbeurt gehouden. Alledrie tegelijk. Over zichzelf. Groep 5 was na tien minuten de tel kwijt.',
  ],
]);
