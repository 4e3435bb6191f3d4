import { ruleTable } from '../rule-table';

// Turns of speech of one family each, beside the rule's own table.
ruleTable('reputation', {
  flags: [
    [
      'Vrijdagmiddagborrel uit de hand gelopen, collega moest door de conciërge naar huis gedragen worden 😂🍺',
      'uit de hand gelopen',
    ],
    [
      'Werk bij het schoolbestuur: veel vergaderen, weinig besluiten, en iedereen bang voor zijn stoel.',
      'weinig besluiten',
      { author: { role: 'staff' } },
    ],
    [
      'Rapporten? Ik heb gewoon die van vorig jaar gepakt en de namen veranderd 🤫',
      'die van vorig jaar gepakt',
    ],
    ['Met een knoert van een kater surveilleren bij de eindtoets. Gelukkig mocht niemand praten.', 'kater'],
    [
      'Ons managementteam heeft weer een dag op de hei gezeten. Uitkomst: een nieuw lettertype.',
      'dag op de hei',
    ],
    ['Eerlijk? Ik tel de minuten tot die etters naar huis zijn.', 'etters'],
    [
      'Wij hebben op school een klachtenprocedure. Die bestaat uit zuchten en doorlopen.',
      'zuchten en doorlopen',
      { author: { role: 'support' } },
    ],
  ],
  passes: [
    ['Vrijdag studiedag, alle kinderen zijn dan vrij.'],
    ['Onze school zoekt een leerkracht voor groep 5, vier dagen. Solliciteren kan tot 1 juni.'],
    [
      'Het kabinet presenteerde vandaag de onderwijsbegroting; de volledige tekst staat op de site van het ministerie.',
    ],
    ['De staking van donderdag betekent dat de school dicht is. Opvang is geregeld bij de bso.'],
    ['Elke maandag begint bij ons met een verhaal. Vandaag ging het over een mol die wilde vliegen.'],
    ['Vandaag hadden de kleuters het over geld. Volgens Sam koop je een huis met drie knopen.'],
    ['De conciërge heeft een nieuwe bladblazer en dat zullen we weten.'],
    ['Ik heb vandaag geleerd dat een slak 14.000 tanden heeft. Groep 3 wist het al.'],
    ['Een kind vroeg of de zon ook weekend heeft. Ik moest het antwoord schuldig blijven.'],
    ['In onze moestuin groeit nu ook prei. Vers voor de soep van vrijdag.'],
    [
      'Vijftien scholen in Twente doen mee aan de proef met een latere lestijd. De eerste resultaten worden in het voorjaar verwacht, meldt de onderzoeksleider.',
    ],
    [
      'Een man van 34 uit Hengelo is aangehouden omdat hij zijn ex met de dood zou hebben bedreigd. Hij zei dat hij haar zou weten te vinden.',
    ],
    ['Morgen is er een optreden van het circus op het schoolplein. Komt dat zien!'],
    ['Wij zijn trots op ons team. Met elkaar zorgen we dat elk kind zich gezien voelt.'],
  ],
  todo: [],
});
