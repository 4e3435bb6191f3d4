import { ruleTable, type Setting } from '../rule-table';

const staff = (...names: string[]): Setting => ({ roster: { staff: names } });
const school: Setting = { author: { role: 'leader', account: 'organisation' } };

ruleTable('colleague-name', {
  flags: [
    ['De skelter staat bij familie Wolterink in de schuur.', 'Wolterink', school],
    ['Familie Haverkate heeft de hele herfst appels gebracht, dank jullie wel!', 'Haverkate', school],
    [
      'Drie nieuwe gezichten na de kerst! Fleurtje Monster (groep 1/2) en Corrie Blom (gym) beginnen maandag.',
      ['Fleurtje Monster', 'Corrie Blom'],
    ],
    ['De wijsheid van de dag komt van Fatou, die bij ons al 22 jaar schoonmaakt.', 'Fatou'],
    ['42 jaar stond onze Riet voor de klas', 'Riet', staff('Riet Oude Nijhuis')],
    [
      'Voor wie haar niet kent: mevrouw Oude Nijhuis fluistert nooit',
      'Oude Nijhuis',
      staff('Riet Oude Nijhuis'),
    ],
    [
      'Dank @Henk-Jan Olde Monnikhof, en @henkjan nogmaals',
      ['@Henk-Jan Olde Monnikhof', '@henkjan'],
      staff('Henk-Jan Olde Monnikhof'),
    ],
    ['En mevrouw Van der Veen-Özdemir ook', 'Van der Veen-Özdemir', staff('M. van der Veen-Özdemir')],
    [
      'meester Van Vliet had vandaag praatjes',
      'Van Vliet',
      { ...staff('Ruben van Vliet'), author: { role: 'pupil' } },
    ],
    ['Mohammed bij het koffieapparaat, altijd wijs', 'Mohammed', staff('Mohammed Azzouzi')],
    ['De familie Hartgerink diende een klacht in', 'Hartgerink', { roster: { pupils: ['Luuk Hartgerink'] } }],
    [
      'Juf Anna en Anna Smit vieren het samen',
      'Anna',
      { roster: { pupils: ['Anna Smit'], staff: ['Anna Visser'] } },
    ],
    ['Stagiair Joost heeft zijn eerste dag overleefd', 'Joost', school],
    [
      'Dank aan Petra, Marloes (mama van Fien), Samira en nieuwkomer Geert-Jan',
      ['Petra', 'Marloes', 'Samira', 'Geert-Jan'],
      school,
    ],
    [
      'Vanaf maandag staat juf Noortje van Esch voor groep 4. Zij vervangt juf Wilma.',
      ['Noortje van Esch', 'Wilma'],
      school,
    ],
    ['Truus van de administratie drinkt eindelijk koffie met mij', 'Truus'],
    [
      'Bianca van groep 1 is zwanger maar nog niet doorvertellen',
      'Bianca',
      { kind: 'message', site: 'whatsapp' },
    ],
    ['Mijn collega Femke en ik geven een workshop', 'Femke'],
    ['Met pijn in het hart afscheid genomen van Joris, onze gymdocent', 'Joris'],
    ['Na 38 jaar neemt Truus Wolbers afscheid van onze school', 'Truus Wolbers', school],
    ['Even voorstellen: Karin Oosterveld, onze nieuwe beleidsmedewerker', 'Karin Oosterveld', school],
    ["Mart, Wim en Ans gaan met pensioen. Drie collega's!", ['Mart', 'Wim', 'Ans']],
    ['Gezellig met Miranda, Chantal en Ruud van school', ['Miranda', 'Chantal', 'Ruud']],
    ['meester jansen is echt de grappigste', 'jansen', { author: { role: 'pupil' } }],
    ['Pas op met meneer De Bruin van groep 7', 'De Bruin', { author: { role: 'parent' } }],
    [
      'De nieuwe MR-leden zijn Bas Hartman en Linda Oude Elferink. Wij wensen hun succes!',
      ['Bas Hartman', 'Linda Oude Elferink'],
      school,
    ],
    ['Zonder toestemming van juf Anja gaat dit niet door', 'Anja'],
    ['Best of luck to our colleague Megan', 'Megan'],
    ['Juf Wendelien begint maandag in groep 3.', 'Wendelien', school],
    ['Juffrouw Tirza Olthuis komt ons team versterken.', 'Tirza Olthuis', school],
    ['Mijn conrector Bas Verwoolde zei het vandaag nog.', 'Bas Verwoolde'],
  ],
  passes: [
    ['Neem morgen allemaal een oude krant mee. kussen juf esmee'],
    // Whom a message is for.
    ['Marieke, belde net met de klusjesman. De kraan is gemaakt.', { kind: 'message' }],
    ['Zeg Fatima, jij bent toch goed met plakletters?', { kind: 'message' }],
    ['Gerda neem jij de sleutel mee? Ik sta al bij het hek', { kind: 'message' }],
    // The author's own name, wherever it comes back.
    ["Op mijn mok staat: 'vraag het juf Annet'. Ik ben juf Annet."],
    ['Hallo allemaal, met meester Wim! De zonnebloemen zijn uit.'],
    ['Dag ouders, Kees van het secretariaat hier. Wie heeft er nog dozen?'],
    ['Wethouder Jan Bronkhof opende het schoolplein met burgemeester Ellen Nauwelaar', school],
    ['Verkeersles van wijkagent Rob de Leeuw', school],
    ["'Meten is weten', zei keynotespreker Hanneke Berendsen op het congres"],
    ['Woensdag komt schrijver Jozua Douglas op bezoek', school],
    ['Mark Rutte heeft makkelijk praten #onderwijs'],
    ['Hoi Anneloes, kun jij morgen mijn pleinwacht doen?', { kind: 'message', site: 'whatsapp' }],
    ['Goedemorgen Carla, ik ben ziek vandaag.', { kind: 'message', site: 'whatsapp' }],
    [
      'Mevrouw Wessels, dit klopt niet.',
      { kind: 'reply', inReplyTo: { author: 'Priscilla Wessels', text: 'Directie kijkt weg!' } },
    ],
    [
      'We nemen uw bericht serieus. Hartelijke groet, Marieke Oude Nijhuis, directeur',
      { ...school, kind: 'reply' },
    ],
    ['Tot morgen! Groetjes, juf Wendy en meester Bram', school],
    ['De boekenmarkt begint om 13.30 uur 📚 Juf Rianne'],
    ['Met haar toestemming: juf Anja gaat met pensioen.', school],
    ['Voorzitter Els Kamp van de ouderraad opende de markt.', school],
    ['Mijn man Erik bakt pannenkoeken voor het team'],
    ['Met dank aan Bakkerij Nollen en Bloemenhuis Anja', school],
    ['Bij de Jan Linders staat onze statiegeldactie', school],
    ['Het riet langs de kant stond hoog', staff('Riet Kamp')],
    ['De jarige trakteert en de juf krijgt er twee'],
    ['Ik ben fan van juf Ank. Hallo allemaal!'],
    ['Juf Sanne ✨ groep 3 | leestips', { kind: 'profile' }],
    ['Ouderavond over mediawijsheid door de bibliotheek', school],
    ['Hoofdstuk 1\n\n"Ga zitten", zei meester Barnabas. De kaars op zijn hoed ging vanzelf aan.'],
  ],
  todo: [
    ['Vandaag met Jan en Kim op pad geweest.', 'nothing tells friends from colleagues'],
    ['Hij lag het laatst bij familie Temmink.', 'nothing tells a family of the school from any other'],
  ],
});
