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
    ['Gisteren drie flessen wijn met het team, vandaag oudergesprekken. Ik ruik mezelf 🍷', 'Ik ruik mezelf'],
    ['Nog vier jaar deze tent uitzitten en dan zien ze me nooit meer terug.', 'tent uitzitten'],
    ['De toetsen van groep 6 heb ik op de bank met Netflix aan nagekeken, of nou ja, geschat.', 'Netflix'],
    [
      'Wie bij Loket iets wil bereiken moet vooral goed kunnen knikken.',
      'goed kunnen knikken',
      { protocol: 'loket' },
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
    ['Wie heeft ervaring met Snappet in groep 5? Wij starten na de kerst.'],
    ['Twee kinderen hadden ruzie om een stift. Nu tekenen ze samen een regenboog.'],
    ['De beste grap van vandaag: waarom is de wiskundeleraar verdrietig? Hij heeft te veel problemen.'],
    ['Nieuw dit jaar: een techniekochtend voor alle groepen. We zoeken nog hulp.'],
    ['Groep 3 leest! Het eerste boekje is uit.'],
    [
      'De gemeenteraad van Enschede vergadert dinsdag over de toekomst van het zwembad. Wethouder Diepemaat stelt voor om het bad twee jaar langer open te houden. Volgens de fractie is het bad van grote waarde voor scholen in de wijk.',
    ],
    [
      'De politie zoekt getuigen van een mishandeling bij het station. De jongen werd door twee mannen geschopt en geslagen. Hij liep een gebroken neus op.',
    ],
    ['Wie een klap krijgt, moet dat melden bij de juf. Zo doen we dat op onze school.'],
  ],
});

// Turns of speech: each flagged row is of another one, and the row that passes is its ordinary use.
ruleTable('reputation', {
  flags: [
    [
      'Elke maand een nieuw formulier van ons bestuur, nooit een stoel erbij.',
      'Elke maand een nieuw formulier van ons bestuur, nooit',
    ],
    ['Vijf schoolleiders in drie jaar, zo ging het op onze school.', 'Vijf schoolleiders in drie jaar'],
    [
      'Wij hebben op onze school inmiddels meer overlegvormen dan leerkrachten.',
      'meer overlegvormen dan leerkrachten',
    ],
    ['Onze directie geeft het liever uit aan dure consultants.', 'liever uit aan dure consultants'],
    [
      'Kies voor Konot, dan heb je gegarandeerd elk jaar een reorganisatie.',
      'gegarandeerd elk jaar een reorganisatie',
    ],
    [
      'Bij ons bestuur wordt je mening gevraagd nadat het besluit genomen is.',
      'gevraagd nadat het besluit genomen',
    ],
    [
      'Ik snap heel goed waarom iedereen hier op school weggaat.',
      'snap heel goed waarom iedereen hier op school weggaat',
    ],
    [
      'Bij onze stichting nog nooit een vergadering gehad die ergens over ging.',
      'nooit een vergadering gehad die ergens over ging',
    ],
    ['Half lam voor de klas gestaan vanmorgen.', 'Half lam voor de klas'],
    ['Zat tot half vier aan de bar en stond om acht uur voor groep 6.', 'tot half vier aan de bar'],
    ['Al drie weken geen les voorbereid.', 'weken geen les voorbereid'],
    [
      'Knikken in de vergadering en daarna doen wat je zelf wilt.',
      'Knikken in de vergadering en daarna doen wat je zelf',
    ],
  ],
  passes: [
    ['Elk jaar een nieuwe musical, en nooit is het hetzelfde.'],
    ['Twee directeuren in een weekend op de fiets, voor het goede doel.'],
    ['Meer kinderen dan stoelen bij de voorleeswedstrijd, wat een feest.'],
    ['Wij geven de opbrengst liever uit aan boeken.'],
    ['Zin in de gegarandeerd gezelligste kerstmarkt van het dorp!'],
    ['Ik snap waarom de kinderen niet weg wilden van het strand.'],
    ['Tot vijf uur in de gymzaal staan opbouwen voor groep 8.'],
    ['Geen les voorbereid hoeven te worden: de studenten namen het over.'],
    ['Nooit geweten dat een studiedag zo leuk kon zijn.'],
    ['Vandaag een lam voor de klas! Groep 4 mocht hem de fles geven.'],
    ['De dichter zat voor de klas en las voor uit eigen werk.'],
    ['Niemand die het doorhad: de hele klas stond klaar met taart voor de jarige directeur.'],
    ['Onze klassenkat blijkt toch niet zwanger, het is een kater.'],
  ],
});
