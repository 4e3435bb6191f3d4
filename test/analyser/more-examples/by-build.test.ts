import { ruleTable } from '../rule-table';

// How a sentence is built says more than its words: verdicts, calls, put-downs and what only sounds like them.
ruleTable('disclaimer-missing', {
  flags: [
    ['Doodmoe word ik van al dat gedoe over leerdoelen op de muur. Laat het onderwijs met rust.', ''],
    ['Als dit passend onderwijs moet voorstellen, dan pas ik ervoor.', ''],
    ['Scholen die om de week een vergadering plannen over werkdruk: het is een krom idee.', ''],
    [
      'Vijf uur gym in de week schrappen voor begrijpend lezen, wie dat bedenkt heeft nog nooit een kleuter gezien.',
      '',
    ],
    [
      'De gemeente wil dat scholen ook het ontbijt regelen. Vraag dat eerst eens aan de mensen op de groep.',
      '',
    ],
    [
      'Dat getrek aan de lumpsum om de vier jaar, ik word er niet vrolijk van.',
      'Dat getrek aan de lumpsum om de vier jaar, ik word er niet vrolijk van.',
    ],
    [
      'Regel dat eerst eens met de scholen zelf.',
      '',
      {
        kind: 'reply',
        inReplyTo: { author: 'Dagblad Oost', text: 'Gemeente wil basisscholen verplicht laten ontbijten' },
      },
    ],
  ],
  passes: [
    ['De ouders horen het maandag, als de groepen rond zijn.'],
    ['Filmpje van de musical staat online. Geen gezichten, alleen voeten en één hoed.'],
    ['Ik word blij van deze groep 5: 28 raketten en er vlogen er drie.'],
    ['De toets zit erop. Iemand nog een tweedehands kinderzitje voor op de fiets?'],
    [
      'Het nieuwe lied van de schoolband, met toestemming van de tekstschrijver. Alleen de drummer telt te snel.',
    ],
  ],
});

ruleTable('unsubstantiated', {
  flags: [
    ["Tachtig pagina's over 'eigenaarschap'. Wat een prutsplan.", 'prutsplan'],
    ['Waardeloos boek, zoals altijd van die uitgever.', 'Waardeloos'],
    ['Die nieuwe rekenmethode? Prullenbakwerk.', 'Prullenbakwerk'],
    [
      'Wie zijn kind naar die school om de hoek brengt is gek.',
      'Wie zijn kind naar die school om de hoek brengt is gek.',
    ],
    ['Dat onderzoek over huiswerk, geen woorden maak ik er aan vuil.', 'geen woorden'],
  ],
  passes: [
    ['Zwak rapport: op pagina 12 spreekt het zichzelf tegen.'],
    ['Beter één sterke school met een goede bieb dan drie halve, staat in de column van vandaag.'],
    ['Wie daar in de bieb een boek van Annie M.G. leent, krijgt een sticker.'],
    ["Dertig pagina's in één middag gelezen, dat boek van Jan Terlouw kreeg ons stil."],
    ['Aan dat verhaal maken we nog veel woorden vuil in de klas, zo mooi is het.'],
  ],
});

ruleTable('reputation', {
  flags: [
    [
      'Drie directeuren in twee jaar en wij mogen het elke keer weer uitleggen. Ik werk hier, dus ik weet waar ik over praat.',
      'Drie directeuren in twee jaar',
    ],
    [
      'Wie hier kan, vertrekt. Onze school telt inmiddels meer invallers dan juffen.',
      'meer invallers dan juffen',
    ],
    [
      'Als dit zo doorgaat kan ik net zo goed bij de bouwmarkt gaan werken. Zo gaat ons bestuur met mensen om.',
      'Zo gaat ons bestuur met mensen om.',
    ],
    ['Nog nooit zo weinig steun gehad als op deze school.', 'nooit zo weinig steun gehad als op deze'],
    [
      'Mijn teamleider weet niet eens welke groep ik draai.',
      'Mijn teamleider weet niet eens welke groep ik draai.',
    ],
    ['Vandaag ziek gemeld en nu lekker op het terras.', 'ziek gemeld en nu lekker op het terras'],
    [
      'Dag 4 en ik weet al wie er in de teamkamer ruzie heeft met wie.',
      'Dag 4 en ik weet al wie er in de teamkamer ruzie heeft met wie.',
      { author: { role: 'intern' } },
    ],
  ],
  passes: [
    ['Twee directeuren in veertig jaar: onze school houdt mensen vast.'],
    ['Ik weet nu wie er in de teamkamer altijd de laatste koek pakt. Ik.'],
    ['Vanaf maandag ga ik liever op de fiets naar ons nieuwe gebouw.'],
    ["Nog nooit zo'n fijne start gehad als op deze school."],
    ['Mijn stagebegeleider weet altijd precies waar de lijmstiften liggen.'],
  ],
});

ruleTable('discussion', {
  flags: [
    [
      'Kom dan zelf een week mee als begeleider, dan zullen we eens zien wie er belachelijk is.',
      'Kom dan zelf een week mee als begeleider, dan zullen we eens zien wie er belachelijk is.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Ouder groep 6', text: 'Belachelijk dat het kamp niet doorgaat!' },
      },
    ],
    [
      'Kom anders eens vier nachten wakker liggen op een luchtbed. Wie het beter weet mag dat hier komen uitleggen.',
      'Kom anders eens vier nachten wakker liggen op een luchtbed.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Ouder groep 6', text: 'Belachelijk dat het kamp niet doorgaat!' },
      },
    ],
  ],
  passes: [
    [
      'Kom gerust een keer langs, dan leggen we het uit bij de koffie.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Ouder groep 6', text: 'Belachelijk dat het kamp niet doorgaat!' },
      },
    ],
    [
      'Dank voor uw reactie. Zullen we morgen even bellen?',
      {
        kind: 'reply',
        inReplyTo: { author: 'Ouder groep 6', text: 'Belachelijk dat het kamp niet doorgaat!' },
      },
    ],
  ],
});

ruleTable('insult-or-threat', {
  flags: [
    ['We weten precies waar hij parkeert en hoe laat hij wegrijdt.', 'We weten precies waar hij parkeert'],
    ['Ik weet wanneer ze de school uitloopt.', 'Ik weet wanneer ze de school uitloopt'],
    ['Wat een rotjuf is dat.', 'rotjuf'],
    [
      'Ga lekker ergens anders zeuren, man. Ga maar een ander vervelen.',
      'Ga lekker ergens anders zeuren, man.',
    ],
    ['Weet ik heus waar jij woont, meneer de directeur.', 'Weet ik heus waar jij woont'],
  ],
  passes: [
    ['Ik weet hoe laat de bus naar het museum rijdt: 9.15 uur.'],
    ['Wij weten waar de egel van het schoolplein slaapt.'],
    ['Een dossier zo dik als een stoeptegel, en toch bleef zij lachen.'],
    ['De boom bij de poort is zo dik als een olifantenpoot.'],
    ['Weet iemand waar de sleutel van de gymzaal ligt?'],
  ],
});

ruleTable('organisation-account', {
  flags: [
    [
      'Mijn mening? Die rotonde had er nooit mogen komen.',
      'Mijn mening',
      { author: { role: 'leader', account: 'organisation' } },
    ],
  ],
  passes: [
    [
      'De ouderbijdrage is vrijwillig. Dat is niet mijn mening, dat staat in de wet.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Dat is geen standpunt en niet op persoonlijke titel: de MR heeft ingestemd.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
  ],
});
