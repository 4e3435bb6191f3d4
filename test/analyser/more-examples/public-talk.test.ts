import { ruleTable } from '../rule-table';

// The news, politics and history name people too, tell of their health and have their own contracts: not of this school.
ruleTable('care-details', {
  flags: [
    ['Fenna komt niet meer naar school: ze wordt gepest en is bang.', 'gepest'],
    ['Ons bestuur en de minister mogen het weten: Fenna uit mijn groep heeft leukemie.', 'leukemie'],
  ],
  passes: [
    ['Juf Ria is er voor alle groepen, ook als kinderen verdrietig zijn of ruzie hebben.'],
    ['De 29-jarige man die zijn moeder verwaarloosde, heet Ralf. Hij staat dinsdag voor de rechter.'],
    ['In 1938 vluchtte Esther met haar zusje naar Engeland. Hun vader was al overleden.'],
    ['"Veel kinderen zijn bang in het donker", oordeelt kinderpsychologe Hedwig Stolmans.'],
    ['De fusie was een overnameoperatie van bankier Donald Marsman en zijn dochter.'],
    ['Doelman Karel Vos ligt in het ziekenhuis. Hij mist de bekerfinale.'],
  ],
});

ruleTable('internal-information', {
  flags: [
    [
      'De groepsindeling voor volgend jaar ligt hier op het kopieerapparaat, ik heb hem gelezen.',
      'groepsindeling',
    ],
    ['Niet verder vertellen, maar onze directeur gaat na de zomer weg.', 'Niet verder vertellen'],
  ],
  passes: [
    ['Zoals u in de brief over de groepsindeling heeft kunnen lezen, begint groep 5 in het nieuwe lokaal.'],
    [
      'De directeur van de spoorbeheerder is op non-actief gezet, meldt het ministerie. De kwestie is in onderzoek bij de rechtbank.',
    ],
  ],
});

ruleTable('reputation', {
  flags: [['Ons bestuur luistert niet en de minister ook niet. Wat een puinhoop hier.', 'luistert niet']],
  passes: [
    [
      'Van huis naar school is een grote stap. Daarom mag je kind vooraf een ochtend komen kijken in het lokaal. Een dutje doen kan in het rusthoekje, als de leerkracht het goed vindt.',
    ],
    ['Het kabinet gooit miljarden over de balk. Wegwezen met die premier!'],
    ['De directeur van de spoorbeheerder staat op non-actief, zegt de minister.'],
  ],
});

ruleTable('unsubstantiated', {
  flags: [
    ['Wat een rotmethode.', 'rotmethode'],
    ['Gelezen: dat onzin-rapport.', 'onzin'],
  ],
  passes: [
    ['Juf ontwierp een sprookjes-kist met memory en een kwartet bij het boek.'],
    ['Nieuw softwareprogramma op school, met een app voor thuis.'],
  ],
});

ruleTable('disclaimer-missing', {
  flags: [
    ['Dit kabinet bezuinigt op het onderwijs en noemt dat investeren. Schande.', ''],
    ['Het lerarentekort los je niet op met een motie. Betaal leraren fatsoenlijk.', ''],
  ],
  passes: [
    [
      'Voor goed onderwijs is vertrouwen tussen u en de school belangrijk. Juist daarom moeten afspraken duidelijk zijn, niet alleen op papier. De leerkracht nodigt u drie keer per jaar uit.',
    ],
    ['De zorg kraakt en het kabinet kijkt weg. Dit moet stoppen!', { site: 'x' }],
    ['Weer een motie van wantrouwen en weer gebeurt er niets. Waanzin.', { site: 'x' }],
    ['Woningtekort, stikstof, inflatie: elk debat hetzelfde. De coalitie belazert de boel.', { site: 'x' }],
  ],
});

ruleTable('pupil-name', {
  flags: [
    [
      'Wij heten Tess van Gerven welkom, het zusje van Sven uit groep 2.',
      ['Tess van Gerven', 'Sven'],
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      '@juf_mirjam Kijk eens wat Daan, Sem en Noor in groep 3 maakten!',
      ['Daan', 'Sem', 'Noor'],
      { site: 'x' },
    ],
  ],
  passes: [
    ['@raadslid_vk Mooi gedaan Pim! #raad', { site: 'x' }],
    ['Wij lazen met groep 8 een gedicht in het Engels over de Frans-Duitse grens.'],
    ['@partijhelder Dank voor je vraag, Stefan! We zoeken het uit. ^Tom', { site: 'x' }],
    ['@partijhelder Hallo Adam, donderdag kreeg je een mail met je stemcode.', { site: 'x' }],
  ],
});

ruleTable('colleague-name', {
  flags: [
    ['Met dank aan mevrouw Visser-de Jong voor het naaien van de kostuums.', 'Visser-de Jong'],
    ['Onze nieuwe MR-ouder is mevr. L. op ’t Hof.', 'L. op ’t Hof'],
    ['Wij nemen afscheid van mijnheer Tijhuis, onze conciërge.', 'Tijhuis'],
  ],
  passes: [
    ['Topman Evert Hollander sprak met analist Huub Groot over de omzet.'],
    ['Mw. prof. dr. A.B. Kuiper houdt de lezing over taal.'],
  ],
});

ruleTable('contact-details', {
  flags: [],
  passes: [['Is uw kind ziek? Bel dan tussen acht en half negen 0541-515253.']],
});

// What stands right beside a name sets it on a list of results, in history or on the map; what does not, leaves it a child's.
ruleTable('pupil-name', {
  flags: [
    ['Bij ons staat Milan met geboortedatum 01.09.2015. Klopt dat?', 'Milan'],
    ['Op kop: Milan (groep 7) met 41 rondjes, en dan Noor (38).', ['Milan', 'Noor']],
    ['De theorie van Milan uit groep 4: de maan is van kaas.', 'Milan'],
    ['Dat Milan (Eng) een onvoldoende heeft staat al in Magister.', 'Milan'],
    ['@ouders Vandaag is jarig onze kleine Milan!', 'Milan'],
    ['Punten van de sponsorloop: Sem (34), Noor (38).', ['Sem', 'Noor']],
  ],
  passes: [
    ['Tweede ronde: Sander Veldhof (Ned) - Petr Kralik (Tsj) 7-5, 6-4. Milan Horak (Tsj / 4) gaf op.'],
    ['Voorzitters tot nu toe: Milan Otten (1985 - 1991), Luc van Loenen (1996 - 2004).'],
    ['De biograaf van Augustus schrijft dat De Morgan dat zelf niet toegaf.'],
    ['Op Radio Magdalena draaien ze tussen de middag alleen maar oude hits.'],
    ['De zomers in de staat Georgia zijn heter dan hier.'],
    ['De 24-jarige Milan won de sprint bij de veteranen.'],
    ['Uit angst dat hun kind niet meer uit dat BO zal geraken.'],
    ['Hevige branden hebben 4500 hectare pijnbomen verwoest.'],
    ['Er komt een voorstel om dat te hervormen.^Liz'],
    ['@gemeenteraad Leuk dat je er bent Milan! 👋'],
  ],
});

ruleTable('care-details', {
  flags: [['Onze Milan loopt bij een kinderpsychologe.', 'kinderpsychologe']],
  passes: [
    ['De nieuwe tijden bevallen mij prima, en Milan de Wit van de gemeente ook.'],
    ['Milan de Wit schreef een boek over de scheiding tussen kerk en staat.'],
    ['Milan de Wit, journalist, kent de werkloosheidscijfers uit zijn hoofd.'],
  ],
});

ruleTable('identifiable-pupil', {
  flags: [
    [
      'Die ene jongen uit groep 5 die vorige week van het dak viel is er weer.',
      'Die ene jongen uit groep 5 die vorige week van het dak viel is er weer.',
    ],
  ],
  passes: [
    ['Ouders hebben vaak geen idee hoe het met de gebouwen op de school van hun kind gesteld is.'],
    ['In dat boek staat het voorbeeld van een vader die zijn dochter verbood om naar school te gaan.'],
  ],
});

ruleTable('disclaimer-missing', {
  flags: [['Rekenen op papier of op een scherm? Ik kies papier. Op een scherm gokken ze maar wat.', '']],
  passes: [
    ['Zij kunnen rekenen op lagere havengelden, en dat is eindelijk eens verstandig.'],
    ['Volgens de critici is het plan te duur en had de commissie beter moeten weten.'],
  ],
});
