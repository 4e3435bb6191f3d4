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
    ['Nieuwe podcast over klassenmanagement geprobeerd. Hou toch op.', 'Hou toch op'],
    ['Deze rekenapp is een lachertje.', 'lachertje'],
    ['Basisschool De Regenboog: één woord, dramatisch.', 'één woord', { author: { role: 'parent' } }],
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
    ['De kinderen vonden de toets moeilijk, maar ze hebben hun best gedaan.'],
    ['De juf van groep 2 is jarig, dus er is taart in de teamkamer.'],
    ['Iedereen is welkom bij de kerstmarkt, ook zonder kinderen op school.'],
    ['Vandaag met groep 8 gestemd over de musical. Het werd een piratenverhaal.'],
    [
      'Wat leuk om te horen, dat geef ik door aan de juf!',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Mama van Siem', text: 'Hij praat nog steeds over de boerderij' },
      },
    ],
    [
      'Vijftien scholen in Twente doen mee aan de proef met een latere lestijd. De eerste resultaten worden in het voorjaar verwacht, meldt de onderzoeksleider.',
    ],
    [
      'Een man van 34 uit Hengelo is aangehouden omdat hij zijn ex met de dood zou hebben bedreigd. Hij zei dat hij haar zou weten te vinden.',
    ],
    ['Morgen is er een optreden van het circus op het schoolplein. Komt dat zien!'],
  ],
  todo: [
    ['Magazine over leiderschap uitgelezen in de trein. Niks. Helemaal niks.', 'its words stand in no list'],
  ],
});
