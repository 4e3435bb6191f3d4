import { type RuleTable, ruleTable, type Setting } from '../rule-table';

const school: Setting = { author: { role: 'leader', account: 'organisation' } };
// The rule marks the whole sentence.
function flagged(text: string, setting: Setting = {}): RuleTable['flags'][number] {
  return [text, text, setting];
}

ruleTable('identifiable-pupil', {
  flags: [
    flagged('Afscheid van het enige Oekraïense jongetje bij ons in groep 3.'),
    flagged('De reus van groep 8 (12 jaar, 1 meter 92, maat 47) plukte de bal uit de goot.'),
    flagged('Het was die jongen uit groep 8 met de witte fatbike, de buurt weet wel wie ik bedoel.', school),
    flagged('Het zoontje van de bakker, groep 4, verkocht krentenbollen op het plein.'),
    flagged('Het enige meisje in groep 8 dat kan breakdancen.'),
    flagged('Die jongen van 9 met de rolstoel in mijn klas reed over mijn tenen.'),
    flagged('Onze Syrische leerling uit groep 6 las vandaag een heel boek.'),
    flagged('De jongste leerling van onze school, net 4 jaar, kwam op de fiets.'),
    flagged('J. de V. uit groep 7 mocht niet mee op kamp.'),
    flagged('Leerling K. uit groep 5 moest naar huis.'),
    flagged('R. uit groep 7 brak zijn vinger bij gym.'),
    flagged('De jongen uit groep 8 die vorige week geschorst is loopt alweer rond.'),
    flagged('Dat meisje met het gehoorapparaat uit groep 4 hoorde als enige de ijscoman.'),
    flagged('Het Poolse tweelingzusje uit groep 2 sprak voor het eerst.'),
    flagged('Dat lange joch met het rode haar uit groep 7, jullie weten wel wie.'),
  ],
  passes: [
    // What a name is replaced by must itself be fine.
    ['Wat ben ik trots op een leerling uit groep 5!'],
    ['Een leerling uit groep 5 won vandaag de voorleeswedstrijd van onze school.'],
    ['Vandaag las een kind uit groep 4 voor het eerst voor de hele klas voor. Kippenvel!'],
    ['Zo trots op een leerling uit groep 8, die durfde eindelijk het podium op.'],
    ['Het werkstuk van een leerling uit groep 6 over vulkanen hangt in de gang.'],
    ['Een van de kinderen uit groep 3 verloor vandaag een tand in een appel.'],
    ['Gefeliciteerd aan een leerling uit groep 7 met het zwemdiploma!'],
    ['Een kleuter uit groep 1 vroeg waarom de maan met ons meeloopt.'],
    ['Twee leerlingen uit groep 5 bedachten samen een nieuw pleinspel.'],
    ['Een jongen in mijn klas vroeg of hij morgen weer mocht helpen.'],
    ['Een meisje uit mijn groep schreef vandaag een gedicht over de herfst.'],
    ['Eén leerling had alle woorden van het dictee goed. Trots!'],
    ['Een meisje uit groep 7 en een jongen uit groep 5 wonnen de poster.', school],
    ['Alle kinderen uit groep 3 kregen een leesdiploma.'],
    ['Een jongen van 9 en een meisje van 10 losten het raadsel op.'],
    ['Kinderen met een rolstoel kunnen nu ook op de schommel.', school],
    ['Elk kind is uniek, van de jongste kleuter tot de oudste leerling van groep 8.', school],
    ['Stel: een leerling met dyslexie scoort lager dan verwacht.'],
    ['Een kleuter zei vandaag: juf, jij bent bijna dood hè?'],
    ['De jongen in het boek heeft een rolstoel en groep 6 vond dat interessant.'],
    ['Het kind dat als enige overblijft bij stoelendans krijgt applaus in groep 2.'],
    ['Drie gebouwen waar een kind met een rolstoel niet naar boven kan.'],
    ['De enige les die ik vandaag gaf was gym. De jongens uit groep 8 wonnen.'],
    ['We hebben de leukste leerlingen van Twente.'],
    ['Een jongen uit groep 6 verloor zijn tand in een appel.'],
    ['Het mooiste moment: een stil meisje dat haar vinger opstak.'],
    ['Jip uit groep 7 is de enige jongen die kan haken.'],
    ['De kleinste school van Overijssel viert feest: 75 jaar en 31 leerlingen.', school],
    ['Er was eens een jongen, de kleinste van de klas, die kon toveren. Hij woonde in groep 8.'],
    ['Mijn zoon van 9 met zijn rode haren zit in groep 6.', { author: { role: 'parent' } }],
  ],
});
