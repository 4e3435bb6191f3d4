import { ruleTable } from '../rule-table';

ruleTable('care-details', {
  flags: [
    ['Noor uit groep 5 heeft autisme, haar spreekbeurt ging erover.', 'autisme'],
    ['Bij Noor uit groep 5 is autisme vastgesteld; haar werkstuk ging erover.', 'autisme'],
    ['Jip uit groep 5 heeft ADHD en krijgt nu een training.', 'ADHD'],
    ['Jip uit groep 5 heeft ADHD, vertelde zijn moeder op de ouderavond.', 'ADHD'],
    ['Muziek van VanAli in de klas. Ali uit groep 5 heeft ADHD.', 'ADHD'],
    ['Jip heeft epilepsie en krijgt een hulphond.', 'epilepsie'],
    ['Sem heeft kanker, zijn hond Bo wijkt niet van zijn zijde.', 'kanker'],
    ['Joris uit 8b is gisteren door de politie opgehaald.', 'door de politie opgehaald'],
    // Stress, as messages write it.
    ['*Let op* _De ouders van Jip zijn gescheiden_, dat merken we.', 'zijn gescheiden'],
    [
      'Een jongen uit mijn klas heeft gisteren te horen gekregen dat zijn ouders uit elkaar gaan. Hij heeft de hele dag onder tafel gezeten.',
      'ouders uit elkaar',
      { site: 'x' },
    ],
    [
      'Onze Milan krijgt vanaf maandag medicatie voor zijn ADHD. Eindelijk rust in de klas.',
      'ADHD',
      { protocol: 'loket' },
    ],
    [
      'Mijn collega Annemiek zit al drie maanden thuis met een burn-out. We missen haar.',
      'burn-out',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'Beste mevrouw, Luca zit in zijn blokje omdat hij driftig wordt, dat hebben we met Jeugdzorg zo afgesproken.',
      'driftig',
      { kind: 'reply', author: { account: 'organisation' } },
    ],
    [
      'Vandaag mocht ik meekijken bij de logopedie van een kleuter uit mijn groep die nog bijna niet praat 🥺',
      'logopedie',
      { site: 'instagram', author: { role: 'intern' } },
    ],
    [
      'Nora heeft vmbo-basis als advies, vader is het er niet mee eens en wordt boos als je erover begint',
      'vmbo-basis',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'One of my pupils was taken into foster care today. He left his drawing on my desk.',
      'foster',
      { site: 'x' },
    ],
    [
      'Dat kind van de overkant uit groep 4 heeft weer luizen, en die moeder doet er niks aan. Ze zitten in de schuldsanering hoor ik.',
      'luizen',
      { author: { role: 'parent' } },
    ],
    ['Weer oudergesprek met die vader die drinkt. Het ruikt tot in de gang.', 'die drinkt'],
    [
      'Mijn leerling met PDD-NOS is vandaag voor de derde keer weggelopen, nu tot aan de rotonde.',
      'PDD-NOS',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Beterschap juf Hilde! Na je borstoperatie is het even slikken zonder jou op de administratie 💛',
      'borstoperatie',
      { site: 'instagram', author: { role: 'support' } },
    ],
    [
      'Heb nu drie dagen een kind zonder jas in de klas. Thuis is er geen geld voor, zei haar grote zus. Vandaag een jas geregeld.',
      'zonder jas',
      { site: 'x' },
    ],
    [
      'Wat een knapperd, onze Emre: van een 4 voor begrijpend lezen naar een 7!',
      'van een 4',
      { protocol: 'loket' },
    ],
    [
      'Een meisje bij ons in groep 6 praat op school niet. Thuis kletst ze de oren van je hoofd. Selectief mutisme heet dat.',
      'praat op school niet',
      { site: 'linkedin', author: { role: 'support' } },
    ],
    [
      'Ja hoor, dat was de zoon van die dikke van de snackbar. Die zit ook al bij de psycholoog.',
      'bij de psycholoog',
      { site: 'x', kind: 'reply', author: { role: 'parent' } },
    ],
    [
      'Meester Ab is met spoed geopereerd aan zijn hart. Hij maakt het naar omstandigheden goed en komt dit schooljaar niet terug.',
      'geopereerd',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'kun jij Youssra opvangen straks, haar ouders liggen in scheiding en ze is helemaal overstuur',
      'in scheiding',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      'Er zit een jongetje in mijn stageklas dat nog een luier draagt. In groep 3! Wist niet dat dat kon.',
      'luier',
      { site: 'x', author: { role: 'intern' }, protocol: 'loket' },
    ],
    ['Eindelijk heeft mijn plusleerling uitslag: IQ van 142. Dat verklaart een hoop.', 'IQ van'],
    [
      "Onze IB'er is na een lange ziekteperiode weer begonnen met opbouwen, twee ochtenden per week. Wat een doorzetter.",
      'ziekteperiode',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'die nieuwe in 8b komt uit een azc en slaapt met 6 man op 1 kamer zei die',
      'azc',
      { site: 'x', author: { role: 'pupil' } },
    ],
    [
      'Daan van 7b heeft het hele weekend in het ziekenhuis gelegen, dus wij sturen een spandoek!',
      'in het ziekenhuis',
      { site: 'instagram', protocol: 'loket' },
    ],
    [
      'Vandaag voor het eerst oogcontact met onze nieuwe jongen uit Syrië. Hij heeft veel gezien, te veel voor zijn zes jaar.',
      'uit Syrië',
    ],
  ],
  passes: [
    ['Fenna uit groep 7 hield vandaag haar spreekbeurt over autisme, knap hoor!'],
    ['Sem uit groep 6 maakte een mooi werkstuk over diabetes.'],
    ['Volgende week is er een cursus over autisme in de klas.'],
    ['Diagnose binnen: kater Sjors is niet ziek, hij is beledigd.'],
    ['Onze Daan werd als verrassing door de politie opgehaald in een echte politieauto!'],
    ['In welke map staan de operatoren? Zijn moeder zei dat de computer ze niet kent.'],
    ['Onze leerling Sam is vandaag lekker aan het luieren.'],
    // What a fix makes of a name is nobody's care, wherever it is written.
    ['Wat ben ik trots op een leerling uit groep 5!', { kind: 'message' }],
    ['Wat ben ik trots op een leerling uit groep 5!', { kind: 'reply' }],
    ['Zo trots op een leerling: gewonnen!', { kind: 'message' }],
    [
      'Ik moet je helaas laten weten dat het na de zomer stopt. Bel je mij?',
      { kind: 'message', site: 'whatsapp', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Jip uit groep 5 speelde vandaag voor het eerst viool voor de hele klas. Vals? Zeker. Dapper? Nog meer.',
    ],
    ['Noor uit groep 6 las haar gedicht voor aan de hele school, en toen nog een keer.'],
    ['Sem uit groep 4 zwom vandaag voor het eerst het hele bad over.'],
    [
      'Onze taalschool werkt alleen als ten minste één van de ouders thuis Nederlands spreekt en de thuissituatie dat toelaat.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'In september maken alle ouders in de klas kennis met de leerkracht en met het therapeutisch team.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['"De stad zit diep in de schulden", zegt Merel Hogenboom van de rekenkamer.'],
    [
      'Wethouder Ferdi Molenkamp ligt onder vuur: de oppositie vindt zijn plan voor vluchtelingen te duur. De fractie van Bart Wielinga stemt tegen.',
    ],
    ['De curator van de failliete meubelzaak Louis Brandsma zoekt een koper.'],
    ['De ALMA-test spoort bij zuigelingen vroege slechthorendheid op.'],
    [
      'Interessante lezing over ADHD bij meisjes gevolgd. Conclusie: vaak pas laat herkend.',
      { site: 'linkedin' },
    ],
    [
      'Op onze school is plek voor kinderen met dyslexie, hoogbegaafdheid of een andere ondersteuningsvraag.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Kinderen met autisme hebben vaak baat bij voorspelbaarheid. Daar wordt elke klas beter van.',
      { site: 'x' },
    ],
    [
      'Zelf drie dagen griep gehad, maar ik sta er weer! De klas had een kaart gemaakt.',
      { site: 'instagram', protocol: 'loket' },
    ],
    [
      'De schoolarts komt dinsdag voor het jaarlijkse onderzoek van alle kinderen in groep 2 en 7.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Depressie of vastgelopen lente? Het KNMI houdt het op een lagedrukgebied. Groep 7 heeft het weerbericht gepresenteerd.',
      { site: 'x' },
    ],
    [
      'Werkje van de week: een ziekenhuis van karton, met ambulance en een dokter die Bob heet.',
      { site: 'instagram' },
    ],
    [
      'Elk kind heeft recht op goede zorg. In ons ondersteuningsplan staat hoe we dat doen.',
      { site: 'linkedin', author: { role: 'staff' }, protocol: 'loket' },
    ],
    ['De hamster van groep 5 is overleden. We hebben hem met een toespraak begraven.'],
    [
      'In Matilda van Roald Dahl heeft het hoofdpersonage vreselijke ouders. Groep 7 was verontwaardigd.',
      { site: 'x' },
    ],
    [
      'Staat uw kind op de wachtlijst voor zwemles? De gemeente heeft een regeling.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      "Wie had gedacht dat ik ooit fan zou worden van het woordje 'zorgplicht'? Studiemiddag overleefd.",
      { site: 'x' },
    ],
    [
      'Vanaf vandaag heeft onze school een gezonde kantine. Geen frisdrank meer, wel appels.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De poppen in de huishoek hebben allemaal waterpokken (rode stift). De dokter is vier en heel streng.',
      { site: 'instagram' },
    ],
  ],
  todo: [
    [
      'Fijn weer een dagje met mijn autistische vriend in groep 4, hij bouwde de hele treinbaan na 🚂',
      'nothing here tells a pupil from a friend of the author',
    ],
  ],
});
