import { ruleTable, type Setting } from '../rule-table';

const INTERN: Setting = { author: { role: 'intern', account: 'personal' } };
const PROFILE: Setting = { site: 'linkedin', kind: 'profile' };

ruleTable('internal-information', {
  flags: [
    ['De nieuwe rector begint op 1 maart, vertrouwelijk hoor', 'vertrouwelijk'],
    ['Niet doorvertellen hihi maar de nieuwe rector komt uit Breda', 'Niet doorvertellen'],
    [
      'Klopt, de reorganisatie komt in april. Er verdwijnen 11 banen op het bestuursbureau. Van mij heb je het niet.',
      'Van mij heb je het niet',
    ],
  ],
  passes: [
    ['Onze nieuwe rector opende vandaag het schooljaar met een lied'],
    ['De rector van de universiteit vertrekt. Studenten bezetten vorige week haar gebouw.'],
  ],
});

// A mark of somebody who is named.
ruleTable('care-details', {
  flags: [
    ['Nino kreeg een 4 omdat hij niks had geleerd', 'kreeg een 4'],
    ['Samira haalde een 7,5 voor de citotoets', 'haalde een 7,5'],
    ['Daan heeft een B op lezen', 'heeft een B'],
    ['Dictee terug: Noor een 4, Daan een 5', 'Dictee terug: Noor een 4, Daan een 5'],
    ['Rekentoets terug: Samira een 9, Daan een 5', 'toets terug: Samira een 9, Daan een 5'],
    [
      'Nee Casper, je kreeg een 4 omdat je niks had geleerd. Lees je toets nog maar eens na.',
      'kreeg een 4',
      { kind: 'reply', inReplyTo: { author: 'casper.v', text: 'meneer die 4 slaat nergens op' } },
    ],
    ['Noor gaat vanaf maandag naar een gesloten instelling.', 'gesloten instelling'],
    ['Mijn collega van groep 5 heeft gisteren gehoord dat het kwaadaardig is', 'kwaadaardig'],
    ['Lisa-Marie uit 4 havo moet herkansen voor scheikunde. Check je mail!', 'herkansen voor'],
  ],
  passes: [
    ['Noah had een 5 en een 6 gegooid en was dus als eerste binnen'],
    ['Noa heeft een 2 euromunt gevonden op het plein'],
    ['stagiair op een praktijkschool in Sittard en Nino vroeg me of ik al kan rijden', INTERN],
    ['de les van meneer Tjeertes is echt kut, wat een kankervak'],
    ['Ze vroegen me vandaag of ik de orthopedagoog was. Nee, ik heb gewoon goede schoenen.'],
    ['Shout-out naar Gerrie van de administratie die elke dag 400 verzuimmeldingen verwerkt.'],
    ['De tweeling zit sinds deze week bij mij in de klas en ik haal ze NIET uit elkaar.'],
  ],
});

ruleTable('pupil-name', {
  flags: [
    ['Ik loop stage in Sittard en Nino vroeg me of ik al kan rijden', 'Nino', INTERN],
    ['Emirs vader bracht vandaag een doos dadels. Feest in de bovenbouw!', 'Emirs'],
    ['Bij de opening las Noors moeder een gedicht voor uit eigen werk.', 'Noors'],
  ],
  passes: [
    ['shout out naar mevrouw Bakboord van frans, ze gaf ons croissantjes'],
    ['Onze Pip (kruising tussen een teckel en een haardkleed) is vandaag 3 geworden'],
    ['Ik heb het account voor de vervanger gemaakt: ww Lente!2025', { kind: 'message', site: 'whatsapp' }],
    ['Dit vond ik te mooi: "Lesgeven is een vuurtje aansteken" (W.B. Yeats, zegt men).'],
    ['Gisteren met mijn jongste naar het ziekenhuis. Dokter Hamid tekende een krokodil op het gips.'],
  ],
});

ruleTable('logo', {
  flags: [['Teamleider wereldoriëntatie. Foto: logo konot groot, ik klein.', 'logo', PROFILE]],
  passes: [['Teamleider wereldoriëntatie. Op de foto: ik, heel klein.', PROFILE]],
});

ruleTable('reputation', {
  flags: [],
  passes: [['Schoolleider in Twente. Berichten zijn mijn eigen mening, niet die van mijn bestuur.', PROFILE]],
});

ruleTable('quoted-person', {
  flags: [
    [
      'Hugo heeft zijn diploma. En weet je wat hij zei? Nou, dan ben ik tenminste niet meer de jongste hier.',
      'Nou, dan ben ik tenminste niet meer de jongste hier.',
    ],
  ],
  passes: [['Weet je wat hij zei? Nou, niks natuurlijk.']],
});

ruleTable('foul-language', {
  flags: [['Bezuinigen op zwemles. Zak in de stront daar.', 'Zak in de stront']],
  passes: [['De laars zakte in de modder']],
});

ruleTable('insult-or-threat', {
  flags: [['Een minister met het verstand van een garnaal', 'het verstand van een']],
  passes: [['Gezocht: iemand met verstand van een Puch Maxi. Hij pruttelt en hij hoest.']],
});

ruleTable('identifiable-pupil', {
  flags: [],
  passes: [
    [
      'Beste ouders/verzorgers, het schoolreisje van groep 5 en 6 gaat naar de Spoordijk.',
      { site: 'social-schools', author: { role: 'leader', account: 'organisation' } },
    ],
  ],
});

ruleTable('internship', {
  flags: [],
  passes: [['Laatste toets van dit blok gehaald, vanavond pizza met mn huisgenoten', INTERN]],
});

ruleTable('discussion', {
  flags: [],
  passes: [
    [
      'Vervelend dat u hier tegenaan loopt. Belt u ons morgen even, of loop binnen na half vier? Dan kijken we er samen naar.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Sandra Uiterwijk', text: 'Al 3x gemaild en nooit antwoord van school!!' },
      },
    ],
  ],
});

// Names of subjects, leave that is given, and who is thanked by name.
ruleTable('colleague-name', {
  flags: [['Fijn dat juf Wilma Roording er weer is!', 'Wilma Roording']],
  passes: [
    ['Aan alle ouders van klas 1H: de boekjes van Frans inleveren'],
    ['Vandaag Frans proefwerk nagekeken en iedereen had het goed.'],
    [
      'Met haar goedkeuring vertellen we dat juf Wilma Roording vandaag haar laatste werkdag heeft.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Op 27 maart vierde onze jubilaris Riet Oude Veldhuis haar jubileum. Zij gaf ons toestemming om dit met u te delen.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
  ],
});

ruleTable('insult-or-threat', {
  flags: [
    [
      'Onze teamleider heeft weer het rooster omgegooid. Wat een prutser is dat zeg.',
      'Wat een prutser is dat',
    ],
    [
      'Die hele brugklas van dit jaar is verwend, dom en lui. Sorry not sorry.',
      'brugklas van dit jaar is verwend, dom',
    ],
    [
      'Hun kind slaat er vier tegen de grond. Pak eerst zelf eens een opvoedboek.',
      'Pak eerst zelf eens een opvoedboek',
    ],
    ['Wie nog één keer aan mijn fiets zit, die verzuip ik in de vijver.', 'die verzuip ik'],
  ],
  passes: [['Pak eens een boek en lees de klas voor'], ['De klas is druk, blij en moe na het kamp']],
});

ruleTable('lesson-time', {
  flags: [
    ['Ik sta nu met een houten kop voor 4 havo. Help.', 'sta nu met een houten kop voor 4 havo'],
    [
      'Ik sta nu voor 29 kinderen die de tafel van 7 opschrijven, maar ja, leuk hondje!',
      'sta nu voor 29 kinderen',
    ],
  ],
  passes: [['Ik sta nu al dertig jaar voor de klas en het is nog steeds leuk']],
});

ruleTable('photo-consent', {
  flags: [
    ['Foto’s van het galabal staan op mijn insta, wat zagen jullie er prachtig uit 5 havo!', 'Foto’s'],
    ['Swipe voor mijn kanjers tijdens de modeshow, groep 7 jullie waren top', 'Swipe voor mijn'],
    [
      'Kijk hoe Lieke haar schoenen aan het strikken is, mijn lievelingetje van groep 1',
      'Kijk hoe Lieke haar ',
    ],
  ],
  passes: [
    ['derde uur, 5 vwo kijkt een film en ik kijk naar de regen'],
    ['De kinderen van groep 3 bouwden een poppenkast. Kijk! (Geen kinderen op de foto, beloofd.)'],
  ],
});

ruleTable('channel', {
  flags: [['Aan alle ouders van klas 1H: morgen gymspullen mee en de boekjes inleveren.', 'ouders']],
  passes: [
    [
      'Zullen we vrijdag na school even lunchen? Ik trakteer, want ik heb een vaste aanstelling!!',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
  ],
});

ruleTable('contact-details', {
  flags: [
    [
      'Kom je naar de garageverkoop? Lindelaan 44, 7602 XD Almelo, zaterdag vanaf tien uur.',
      'Lindelaan 44, 7602 XD Almelo',
    ],
    [
      'Kaartjes voor juf Iris kunnen naar Eikstraat 9, 7577 NB Oldenzaal.',
      'Eikstraat 9, 7577 NB Oldenzaal',
      { author: { role: 'leader', account: 'organisation' } },
    ],
  ],
  passes: [['Kom je naar het schoolplein? Kerkstraat 12, naast de bibliotheek.']],
});

ruleTable('identifier', {
  flags: [['Verloren: mijn ID-kaart, nummer IXK7B29P4. Tipgever krijgt gebak!', 'IXK7B29P4']],
  passes: [['Kaartjes kunnen in de bus bij Eikstraat 9, 7577 NB Oldenzaal.']],
});

ruleTable('internship', {
  flags: [['Vandaag speelde ik een spelletje met groep 5', 'groep 5', INTERN]],
  passes: [
    ['Help! Wie weet een leuk spelletje voor groep 5 om de tafels te automatiseren?', INTERN],
    [
      'Wie van jullie heeft voor groep 7 een leuke les over de Romeinen? Ik moet er maandag een geven.',
      INTERN,
    ],
    [
      'Voor mijn afstudeeronderzoek zoek ik ouders van kinderen tussen 4 en 6 jaar die een vragenlijst willen invullen.',
      INTERN,
    ],
  ],
});

ruleTable('quoted-person', {
  flags: [],
  passes: [
    ["Mijn directeur denkt dat 'werkdrukverlaging' een rustgevend poppetje op je bureau is."],
    ["Meesterwerkje van Olivier (6): 'de juf als het regent'. Ik zie vooral veel neus."],
  ],
});
