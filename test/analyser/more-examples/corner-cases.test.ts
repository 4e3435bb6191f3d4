import { ruleTable, type Setting } from '../rule-table';

const MESSAGE: Setting = { site: 'whatsapp', kind: 'message' };

// "Zo." and "do." end a sentence as often as they stand for a day.
ruleTable('care-details', {
  flags: [
    ['In de workshop ging het ook zo. Noor heeft adhd.', 'adhd'],
    ['Klasgenoten van Mees: hij is weer thuis uit het UMCG!', 'thuis uit het UMCG'],
    ['Sem (groep 4) moest naar het Sophia.', 'moest naar het Sophia'],
    ['Qiradoor heeft adhd.', 'adhd', { roster: { pupils: ['Chen, Qiradoor'] } }],
  ],
  passes: [
    // A title in the class list is nobody's name.
    ['Er belde een mevrouw met kanker naar de radio.', { roster: { staff: ['Mevrouw Vosch'] } }],
    ['Mijn moeder ligt in het ziekenhuis, dus even minder online deze week.'],
  ],
});

ruleTable('identifier', {
  flags: [
    ['Geboortedatum van Noor: 19122012', '19122012'],
    ['Noor is geboren op de twintigste van de zesde, 2019', 'de twintigste van de zesde, 2019'],
    ['Geboortedatum: 3 August 2014', '3 August 2014'],
  ],
  passes: [['Je wachtwoord verloopt, klik op bit.ly/3xyz om je code in te voeren', MESSAGE]],
});

ruleTable('contact-details', {
  flags: [['Haar moeder Karin (06-12345678) haalde hem op', '06-12345678']],
  passes: [['Bel (0541) 123456 voor de administratie'], ['Wij staan op 3 op het schoolplein']],
});

ruleTable('suspicious-link', {
  flags: [
    ['Log opnieuw in via office365-inloggen.com', 'office365-inloggen.com', MESSAGE],
    ['Klik op bit.ly/3xyz, je wachtwoord verloopt', 'bit.ly/3xyz', MESSAGE],
  ],
  passes: [['Alles staat in Office 365 op konot.nl']],
});

ruleTable('foul-language', {
  flags: [
    ['Wat een sh1t, wat een kuuut dag', ['sh1t', 'kuuut']],
    ['Wtf is dit nou weer', 'Wtf'],
  ],
  passes: [
    ['Leerkracht gezocht voor groep 3 (wtf 0,6).'],
    ['Vacature: 0,8 wtf'],
    ['Intern begeleider, wtf: 0,5'],
  ],
});

ruleTable('insult-or-threat', {
  flags: [
    ['Ik heb het gehad met die directeur. Wat een lul.', 'lul'],
    ['René, jij bent een lul.', 'lul'],
  ],
  passes: [['De kinderen zochten in het bos. Wat een eikel!']],
});

ruleTable('colleague-name', {
  flags: [['Mijnheer Wolters was er.', 'Wolters', { roster: { staff: ['H. Wolters'] } }]],
  passes: [['Fijn weekend allemaal! Groet, Marit, conciërge']],
});

ruleTable('pupil-name', {
  flags: [['#topperSem', '#topperSem', { roster: { pupils: ['Sem Bakker'] } }]],
  passes: [['Onze klassenpop heet Kees. Kees ging mee naar huis.']],
});

ruleTable('logo', {
  flags: [['Het logo van onze school voor 5 euro.', 'logo van onze school']],
  passes: [['Het logo van onze school hangt weer recht.']],
});

ruleTable('correction', {
  flags: [['Aangepast: de tijd.', '', { kind: 'edit' }]],
  passes: [['Aangepast: de tijd, i.v.m. het weer.', { kind: 'edit' }]],
});

ruleTable('discussion', {
  flags: [
    [
      'René, dat is flauwekul.',
      'flauwekul',
      { kind: 'reply', inReplyTo: { author: 'René', text: 'Mijn zoon leert hier niets.' } },
    ],
  ],
  passes: [],
});

ruleTable('identifiable-pupil', {
  flags: [],
  passes: [['Ben ik de enige die vindt dat groep 8-kinderen geen mobiel in de klas nodig hebben?']],
});

ruleTable('photo-consent', {
  flags: [["Foto's van het kamp staan op onze Facebook!", "Foto's"]],
  passes: [["Foto's van het schoolreisje staan online! Kijk in de besloten omgeving van Parro."]],
});

ruleTable('internal-information', {
  flags: [
    ['Wij gaan fuseren met de Sint Jozef, maar sssst, dat weten ouders nog niet.', 'sssst'],
    ['Er komt een nieuwe directeur. De ouders horen het vrijdag pas.', 'nieuwe directeur'],
    ['We worden opgeheven. Dat mogen de ouders nog niet weten.', 'weten'],
  ],
  passes: [['De kinderen weten dat nog niet, maar de Sint komt morgen!']],
});

ruleTable('lesson-time', {
  flags: [['Tijdens de surveillance bij de tentamens ff bijlezen op X', 'surveillance']],
  passes: [['Kinderen aan het werk in de moestuin, wat een feest']],
});

ruleTable('censorship', {
  flags: [
    [
      'Deze reactie hebben wij verwijderd omdat wij het er niet mee eens zijn.',
      'reactie hebben wij verwijderd',
    ],
    ['Reacties die ons niet bevallen halen we weg.', 'Reacties die ons niet bevallen halen we weg'],
  ],
  passes: [
    ['Kritiek is welkom, wij hebben geen reacties verwijderd.'],
    ['Reacties met scheldwoorden verwijderen we.'],
  ],
});

ruleTable('insult-or-threat', {
  flags: [
    [
      'Marokkaanse jongetjes zijn altijd de lastpakken, sorry not sorry.',
      'Marokkaanse jongetjes zijn altijd de lastpakken',
    ],
    [
      'Ik zou die vader wel eens een klap willen verkopen.',
      'Ik zou die vader wel eens een klap willen verkopen',
    ],
  ],
  passes: [['Turkse ouders zijn vaak heel betrokken.'], ['Ik wil die vader graag een hand geven.']],
});

ruleTable('reputation', {
  flags: [
    [
      'Lekker borrelen met de teamgenoten. De directeur stond als eerste op tafel 😂',
      'directeur stond als eerste op tafel',
    ],
    ['Ik ben de juf van niks vandaag. Film op en klaar.', 'Film op en klaar'],
  ],
  passes: [['De juf stond op tafel om de slingers op te hangen.']],
});

ruleTable('disclaimer-missing', {
  flags: [['Slecht artikel over passend onderwijs.', '']],
  passes: [
    ['Wie heeft er tips voor groepsdoorbrekend rekenen? #onderwijs'],
    ['Mooi artikel over hoogbegaafdheid in Didactief. Aanrader!'],
  ],
});

// The weather, the author's own people and friends are no pupils.
ruleTable('pupil-name', {
  flags: [
    ['Storm Bakker heeft de voorleeswedstrijd gewonnen.', 'Storm Bakker'],
    ['Ik ga met Pim uit groep 4 naar de tandarts.', 'Pim'],
  ],
  passes: [
    ['Storm Eunice heeft ons schoolplein gesloopt. Gelukkig geen gewonden.'],
    ['Kun jij morgen groep 4 overnemen? Ik moet met Pim naar de tandarts.', MESSAGE],
    ['Dennis en ik hebben de sleutel van ons huis!!'],
    ['Fleur heeft haar C-diploma binnen! Mama is trots.'],
    ['Gisteren heerlijk gegeten bij Sanne en Joris. Wat een uitzicht vanaf dat balkon!'],
  ],
});
