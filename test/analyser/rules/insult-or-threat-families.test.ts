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
    [
      'De gemeenteraad van Enschede vergadert dinsdag over de toekomst van het zwembad. Wethouder Diepemaat stelt voor om het bad twee jaar langer open te houden. Volgens de fractie is het bad van grote waarde voor scholen in de wijk.',
    ],
    [
      'De politie zoekt getuigen van een mishandeling bij het station. De jongen werd door twee mannen geschopt en geslagen. Hij liep een gebroken neus op.',
    ],
    ['Wie een klap krijgt, moet dat melden bij de juf. Zo doen we dat op onze school.'],
    [
      'Deze zomer las ik drie boeken over leren. Het beste vond ik dat van Daisy Mertens, met veel voorbeelden uit de klas.',
    ],
  ],
  todo: [['haha die juf heeft echt een hoofd als een aardappel', 'its words stand in no list']],
});
