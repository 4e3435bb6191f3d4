import type { RuleTable } from '../rule-table';

/** What people post around a school on any day, with words that some rule looks for: nothing is wrong with it. */
export const EVERYDAY: RuleTable['passes'] = [
  ["Vanavond geleerd op de cursus: hoe herken je een burn-out bij collega's? Aanrader."],
  ['De notulen van de vorige MR-vergadering staan op de website, de volgende is op 12 maart.'],
  ["Mijn opa heeft dementie en vergat vandaag mijn naam. Hij noemde me 'juf'. Ook goed."],
  ['Wij zoeken een oppas voor onze hond, hij is een beetje agressief tegen fietsers.'],
  ['Het geheim van goede pannenkoeken? Een vleugje kaneel. Niet verder vertellen!'],
  ['In groep 8 praten we over scheiding der machten. Montesquieu viel in de smaak.'],
  ['Wie heeft er een goed prentenboek over verlies en rouw? Graag titels!'],
  ['Sst, niet verklappen aan de kinderen: morgen is het pyjamadag.'],
  ['Ons schoolplein gaat dicht voor onderhoud, vrijdag is het weer open.'],
  ['Vandaag de hele dag koorts, ik blijf onder de wol. Morgen hopelijk weer voor de klas.'],
  [
    'Beste ouders, in de nieuwsbrief leest u alles over de verbouwing en de nieuwe directeur die in augustus begint.',
  ],
  ['Hoe leg je autisme uit aan een klas? Wij gebruikten het boek van Colette.'],
  ['Wist je dat Van Gogh ook aan epilepsie leed? De kinderen vonden zijn sterrenhemel prachtig.'],
  ['Er is weer een doos met gevonden voorwerpen. Drie linkerlaarzen, geen rechter. Mysterie.'],
  ['Luizencontrole op maandag na de vakantie, graag geen ingewikkelde vlechten.'],
  ['De directeur trakteert op oliebollen. Het waarom blijft vertrouwelijk 😉'],
  ['Kampvuur, marshmallows en spookverhalen. Niemand heeft geslapen, en dat is precies goed.'],
  ['Kunnen jullie ook zo genieten van een leeg schoolgebouw op zondag? Alleen ik en de koffieautomaat.'],
  ['Het nieuwe logo van onze school hangt! Ontworpen door een oud-leerling die nu grafisch vormgever is.'],
  [
    'Vanavond eindelijk op de bank scrollen, de hele dag lesgegeven en niet één keer op mijn telefoon gekeken.',
  ],
  ['Vandaag jarig: Sara en Mees! Twee taarten, één kaars.'],
  ['Ons nieuwe team stelt zich voor: Karin (groep 3), Mo (groep 4) en Ellen (gym).'],
  ['Het bestuur trakteerde alle scholen op een appel. Krokant.'],
  ['De conciërge heeft een nieuwe hamer. Niemand is veilig.'],
  ['Mijn buurman is advocaat en bracht oude dossiermappen voor onze knutselhoek. Heerlijk karton.'],
  ['De schoolfotograaf komt woensdag. Haren kammen hoeft niet, lachen wel.'],
  ['Na de toets gingen we naar buiten. Sneeuw! Iedereen juichte.'],
  ['Bij gym oefenden we de handstand. De muur hield het.'],
];
