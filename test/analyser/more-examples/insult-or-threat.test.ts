import { ruleTable } from '../rule-table';

// Turns of speech of one family each, beside the rule's own table.
ruleTable('insult-or-threat', {
  flags: [
    [
      'Wat een stelletje hersenloze sukkels in die ouderraad.',
      'Wat een stelletje',
      { author: { role: 'parent' } },
    ],
    [
      'als die nieuwe uit 7a nog één keer aan mn broertje komt lig ie in het ziekenhuis',
      'nog één keer aan mn broertje komt lig ie in het ziekenhuis',
      { author: { role: 'pupil' } },
    ],
    ['De wethouder is een slappe dweil zonder ruggengraat.', 'slappe'],
    ['Zulke lui moeten ze de toegang tot school ontzeggen, het is gewoon tuig.', 'tuig'],
    [
      'Pas maar op jij, ik ken mensen.',
      'Pas maar op jij',
      { kind: 'reply', author: { role: 'parent' }, inReplyTo: { author: 'Dirk', text: 'Jij liegt' } },
    ],
    [
      'Jullie soort hoort niet op een nette school thuis.',
      'Jullie soort hoort',
      { author: { role: 'parent' } },
    ],
    ['Die directrice is een ijskoude slang die over lijken gaat.', 'slang', { author: { role: 'parent' } }],
    ['Ik hoop dat jullie bestuur wegrot, stelletje ratten.', 'wegrot', { author: { role: 'parent' } }],
    ['sanne uit 8b is een dikke koe en stinkt', 'koe', { author: { role: 'pupil' } }],
    [
      'Wie dit bericht verwijdert krijgt met mij te maken. Ik sta morgen om drie uur bij het hek.',
      'krijgt met mij',
      { author: { role: 'parent' } },
    ],
    [
      'Die gasten uit dat azc moeten ze allemaal terugsturen, ze verpesten de klas.',
      'allemaal terugsturen',
      { author: { role: 'parent' } },
    ],
    [
      'U bent duidelijk niet de slimste, maar ik leg het nog één keer uit.',
      'niet de slimste',
      { kind: 'reply', inReplyTo: { author: 'Hans', text: 'Ik snap niet waarom de school dicht is' } },
    ],
    ['kk leraar, ik maak hem kapot als ik blijf zitten', 'maak hem kapot', { author: { role: 'pupil' } }],
    [
      "Die vent van de oudercommissie is echt zo'n zielige machtswellusteling.",
      'machtswellusteling',
      { author: { role: 'parent' } },
    ],
    [
      'je bent lelijk en niemand wil naast je zitten ga van school af',
      'ga van school af',
      { author: { role: 'pupil' } },
    ],
    [
      'Nog één melding bij Veilig Thuis en ik kom persoonlijk verhaal halen.',
      'verhaal halen',
      { author: { role: 'parent' } },
    ],
    ['Wat een domme gans, die nieuwe wethouder onderwijs.', 'domme gans'],
    [
      'Die asielkinderen moeten eerst maar eens leren douchen.',
      'eerst maar eens leren douchen',
      { author: { role: 'support' } },
    ],
    ['juf Els is een oude heks en ze stinkt uit dr mond', 'stinkt uit', { author: { role: 'pupil' } }],
    [
      'Reken maar dat ik je auto weet te staan, meester.',
      'je auto weet te staan',
      { author: { role: 'pupil' } },
    ],
  ],
  passes: [
    ['De nieuwe rekenmethode is binnen! Dozen uitpakken, boeken tellen, stickers plakken.'],
    ['Het was warm in lokaal 3, dus de les begrijpend lezen was onder de boom.'],
    ['Nog twee weken tot de musical en ik ken alle liedjes uit mijn hoofd.'],
    ['Ik lees momenteel een boek over rekenproblemen. Iemand tips voor een vervolg?'],
    ['Wij werken dit jaar met doelenkaarten. Ik ben benieuwd hoe andere scholen dat doen.'],
    [
      'Klopt, de tijden zijn gewijzigd. Je vindt ze in de app.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Mo', text: 'zijn de tijden veranderd?' },
      },
    ],
    ['Eindelijk vakantie! Zes weken lang geen wekker.'],
    ['Vanmiddag vergaderen over de kerstviering. Er zijn koekjes.'],
    ['Het dak lekt weer, dus groep 6 zit vandaag in de aula met emmers.'],
    ['Alle leerkrachten hebben maandag een studiedag over rekenen.'],
    ['Vandaag mocht ik de hele dag voorlezen. Beste baan ter wereld.'],
    ['Het nieuwe schoolplein is klaar. Kom zaterdag kijken tussen 10 en 12.'],
    ['Hoe ruimen jullie de verfhoek op? Hier ontploft hij elke dag.'],
    ['De wifi lag eruit, dus we hebben ouderwets gekwartet.'],
    ['Het was niet makkelijk, maar de klas heeft de vierdaagse uitgelopen!'],
    [
      'U kunt het formulier zelf downloaden, maar ik print het ook graag voor u uit.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Greet', text: 'ik kan dat formulier niet vinden' },
      },
    ],
    [
      'Onze visie: ieder kind is welkom. We vinden het belangrijk dat kinderen zich veilig voelen. Daarom besteden we veel aandacht aan sociaal-emotionele ontwikkeling.',
    ],
    ['De kinderen van groep 4 gingen naar de dierentuin en zagen apen, ratten en een luie ijsbeer.'],
  ],
  todo: [['haha die juf heeft echt een hoofd als een aardappel', 'its words stand in no list']],
});
