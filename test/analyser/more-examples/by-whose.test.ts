import { ruleTable } from '../rule-table';

// Whose number, whose illness, whose school: the same words with and without somebody behind them.
ruleTable('lesson-time', {
  flags: [
    [
      'Groep 4 in de kring, ik typ dit met één hand onder het bureau.',
      'Groep 4 in de kring, ik typ dit met één hand onder het bureau.',
    ],
    [
      'De kinderen lezen, ik ook: deze app, kwart voor tien. Wie heeft er nog een serietip?',
      'De kinderen lezen, ik ook: deze app, kwart voor tien.',
    ],
    ['Ik zit nu voor de klas en post dit stiekem.', 'Ik zit nu voor de klas en post dit stiekem.'],
    [
      'Groep 7 houdt spreekbeurten over paarden, ik tik dit onder mijn tafel.',
      'Groep 7 houdt spreekbeurten over paarden, ik tik dit onder mijn tafel.',
    ],
    [
      'Kleuters op de mat, juf Bo leest voor en ik probeer dit ondertussen te typen.',
      'Kleuters op de mat, juf Bo leest voor en ik probeer dit ondertussen te typen.',
    ],
  ],
  passes: [
    ['Groep 8 hield vandaag presentaties over vulkanen. Eén liep over.'],
    ['Onder mijn bureau gevonden na de laatste schooldag: elf gummen en een boterham.'],
    ['Iedereen zat op het tapijt toen de brandweer binnenkwam. Wat een ochtend!'],
    ['In de kring deze week: wie heeft er een huisdier dat kan zwemmen?'],
    ['Dit stukje heb ik thuis zitten typen, met de kat op schoot. Groep 3 krijgt de groeten.'],
  ],
});

ruleTable('internal-information', {
  flags: [
    ['Ik had het graag intern gehouden, maar het bestuur gaat onze locatie sluiten.', 'intern gehouden'],
  ],
  passes: [
    ['Het geld voor de schoolreis kan op tafel bij de juf, de directeur telt het na.'],
    ['Wij blijven bij het continurooster, de nieuwe schooltijden volgen in de brief van het bestuur.'],
    ['Groep 7 doet stil de cito. Ik mag niks zeggen, dus ik knik maar.'],
    ['In mijn toespraak bedankte ik per ongeluk de administratie, die gaat over mijn declaraties.'],
    ['Het budget voor boeken ging naar de bieb, dus het geld is nu op de goede plek.'],
  ],
});

ruleTable('care-details', {
  flags: [
    ['Milou uit groep 6 ligt alweer in het ZGT en mist de musical.', 'ligt alweer in het ZGT'],
    [
      'Die jongen uit mijn klas mist sinds de zomer zijn vader, vandaag huilde hij bij het lied.',
      'mist sinds de zomer zijn vader',
    ],
    [
      'Een meisje uit groep 4 viel van het klimrek. De juf was er snel bij. Het meisje heeft een hersenschudding.',
      'hersenschudding',
    ],
    ['Onze Daan gooit met stoelen zodra het rekenen begint.', 'met stoelen'],
    [
      'Dag pap van Noor, ze had bij de spellingtoets 14 fouten. Zullen we bellen?',
      'toets 14 fouten',
      { kind: 'message', site: 'whatsapp' },
    ],
    [
      'Mevrouw, uw zoon gooit elke week stoelen door het lokaal.',
      'gooit elke week stoelen',
      { kind: 'reply', inReplyTo: { author: 'Ouder', text: 'Er is nooit toezicht!' } },
    ],
  ],
  passes: [
    ['De poëzieavond met Yara, Ties en Sam uit groep 7: een gedicht over een goudvis die niet dood wil.'],
    ['We gooien de oude stoelen weg, wie wil kan ze ophalen bij school.'],
    ['Het meisje in het boek mist haar moeder en vindt een hond.'],
    ['Ons dictee had zelf een fout in zin 3. De klas vond dat prachtig.'],
    ['Er ligt sneeuw in het MUSEUMpark. Groep 8 mocht een kwartier eerder naar buiten.'],
  ],
});

ruleTable('contact-details', {
  flags: [
    [
      'Ziekmeldingen via de administratie, 074-2505050. Lukt dat niet, bel dan juf Carla thuis: 06-19283746.',
      '06-19283746',
    ],
    ['Opa van Jens is te bereiken op 0546 - 81 22 34, hij rijdt mee naar het museum.', '0546 - 81 22 34'],
  ],
  passes: [
    ['Bel de administratie op 074-2505050, wij zijn er tot vier uur.'],
    ['De bibliotheek is bereikbaar op 0546 - 81 22 34.'],
    ['Het museum (053-4358675) ontvangt groep 6 op donderdag.'],
  ],
});

ruleTable('identifier', {
  flags: [
    [
      'Voor de invaller: de code van de fietsenstalling is vanaf dinsdag 5820#.',
      '5820#',
      { kind: 'message', site: 'whatsapp' },
    ],
    [
      'Gebruiker van de laptopkar is kar3, wachtwoord Meerkoet88!.',
      'Meerkoet88!',
      { kind: 'message', site: 'whatsapp' },
    ],
  ],
  passes: [
    ['Onze nieuwe mascotte heet vanaf dinsdag Nummer 5.'],
    ['De pincode van de koffieautomaat? Die zit in het hoofd van de conciërge.'],
  ],
});
