import { ruleTable } from '../rule-table';

ruleTable('censorship', {
  flags: [
    [
      'Ik heb alle negatieve reacties verwijderd, daar heeft niemand wat aan.',
      'negatieve reacties verwijderd',
    ],
    ['Alle kritiek onder dit bericht gooi ik eruit.', 'Alle kritiek'],
    ['Wie blijft zeuren over de verbouwing, wordt geblokkeerd.', 'wordt geblokkeerd'],
    ['Drie ouders met een andere mening heb ik uit de groep gezet.', 'uit de groep gezet'],
    ['Kritische berichten verwijderd. Zo is het weer gezellig hier.', 'berichten verwijderd'],
    ['I deleted all negative comments, problem solved.', 'deleted all negative'],
  ],
  passes: [
    ['De reacties onder dit bericht staan uit. Vragen? Bel ons gerust.'],
    ['We verwijderen reacties met scheldwoorden of namen van kinderen.'],
    ['Reacties verwijderd omdat er namen van kinderen in stonden; kritiek blijft gewoon staan.'],
    ['Kritiek is welkom, wij hebben geen reacties verwijderd.'],
    ['Ik heb mijn eigen bericht verwijderd, er stond een fout in.'],
    ['De oprit is geblokkeerd door een vrachtwagen met stenen.'],
    ['Een les over kritiek geven en krijgen, met rollen en een microfoon van karton.'],
  ],
});
