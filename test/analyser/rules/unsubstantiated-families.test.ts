import { ruleTable } from '../rule-table';

// Turns of speech of one family each, beside the rule's own table.
ruleTable('unsubstantiated', {
  flags: [
    ['Het nieuwe adviesrapport over spelling: geldverspilling.', 'geldverspilling'],
    ["Boek over breinleren uit. Zelden zo'n baggerboek in handen gehad.", "Zelden zo'n"],
    [
      'Tja, dit onderzoek 👎',
      '👎',
      { kind: 'reply', inReplyTo: { author: 'Onderwijsraad', text: 'Nieuw advies: later selecteren' } },
    ],
    ['Kan zo de shredder in, die visienota.', 'shredder', { author: { role: 'staff' } }],
    ['Die nieuwe taalmethode is echt niet te doen.', 'niet te doen'],
    ['Wat een draak van een handreiking heeft die raad nu weer gemaakt.', 'draak van een'],
    ['De Vlinder? Een school van niks.', 'school van niks', { author: { role: 'parent' } }],
  ],
  passes: [
    ['Morgen begint de toetsweek. Zorg dat uw kind goed slaapt en ontbijt.'],
    ['Hoe leg jij de tafel van 7 uit? Bij mij werkt een liedje het best.'],
    ['Geslaagd voor mijn pabo-examen! Dank aan iedereen die mee heeft geleefd.'],
    ['Op de studiedag leerden we hoe je een goed gesprek voert met ouders. Leerzaam en gezellig.'],
    [
      'Dank voor de tip, Anja! We kijken er morgen naar.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Anja', text: 'Het hekje bij de zandbak gaat niet meer dicht' },
      },
    ],
    ['De rekentoets ging goed, de klas is trots en ik ook.'],
    ['Het lokaal is leeg, de stoelen staan op tafel en ik ga naar huis.'],
    ['Vandaag de laatste dag met mijn duo. Bedankt voor vijf mooie jaren, je wordt gemist.'],
    ['Elke leerling kreeg vandaag een zaadje mee naar huis. Benieuwd wat er groeit!'],
    ['Mijn eerste week als zij-instromer zit erop. Moe, maar heel blij.'],
    [
      'Minister Paul wil dat er meer aandacht komt voor lezen. "We moeten kinderen weer aan het boek krijgen", zei ze dinsdag in de Tweede Kamer. De PO-Raad noemt het plan een goede eerste stap.',
    ],
    [
      'Recensie: het derde boek van de schrijfster stelt teleur. De plot rammelt, de personages blijven vlak en het einde komt uit de lucht vallen.',
    ],
    ['Let op: als je nog een keer te laat inlevert, krijg je geen sticker meer. Grapje natuurlijk.'],
    [
      "Dit jaar vieren we het 50-jarig bestaan van onze school. Er komt een reünie voor oud-leerlingen en oud-collega's.",
    ],
  ],
  todo: [
    ['Magazine over leiderschap uitgelezen in de trein. Niks. Helemaal niks.', 'its words stand in no list'],
  ],
});
