import { ruleTable } from '../rule-table';

ruleTable('care-details', {
  flags: [
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
      'foster care',
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
      'psycholoog',
      { site: 'x', kind: 'reply', author: { role: 'parent' } },
    ],
    [
      'Meester Ab is met spoed geopereerd aan zijn hart. Hij maakt het naar omstandigheden goed en komt dit schooljaar niet terug.',
      'geopereerd',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'kun jij Youssra opvangen straks, haar ouders liggen in scheiding en ze is helemaal overstuur',
      'liggen in scheiding',
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
    [
      'Lina plast sinds de scheiding weer in haar broek. Arm ding.',
      'de scheiding',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Juffrouw Tineke moet morgen onder het mes voor haar heup, duimen jullie mee?',
      'onder het mes',
      { site: 'instagram', author: { role: 'support' } },
    ],
    [
      'Die jongen van Bakker is gewoon niet goed snik, die hoort op het speciaal onderwijs',
      'speciaal onderwijs',
      { kind: 'reply', author: { role: 'parent' } },
    ],
    [
      'Mijn leerling met een spierziekte deed vandaag gewoon mee met de estafette. Kippenvel.',
      'spierziekte',
      { site: 'linkedin', protocol: 'loket' },
    ],
    [
      'Moeder van Rachid heeft corona, hij blijft deze week thuis',
      'corona',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'Joris is van niveau 1F naar 2F gegaan en mag toch naar de havo! Wat ben ik trots.',
      'niveau 1F',
      { site: 'x' },
    ],
    [
      'Een van onze ouders is vannacht door haar ex in elkaar geslagen. Wij vangen de kinderen op.',
      'in elkaar geslagen',
      { author: { role: 'leader' } },
    ],
    ['Julia heeft sinds vandaag een beugel én een pufje voor haar astma. Stoere meid.', 'astma'],
    [
      'Herkenbaar, ik heb er ook zo eentje: Bilal kan geen seconde stilzitten, vliegt iedereen aan en thuis gebeurt er niks.',
      'geen seconde stilzitten',
      { site: 'x', kind: 'reply', protocol: 'loket' },
    ],
    [
      'Afscheid van een bijzondere leerling vandaag. Na vier jaar knokken gaat hij naar een school voor doven.',
      'voor doven',
      { site: 'linkedin' },
    ],
    [
      'De mama van Yusra is bevallen van een veel te vroeg geboren zusje, dat nog in de couveuse ligt.',
      'couveuse',
      { site: 'instagram' },
    ],
    [
      'De nieuwe invaller heeft het syndroom van Tourette en gaat daar zó goed mee om in de klas.',
      'syndroom',
      { site: 'x', author: { role: 'support' } },
    ],
    [
      'Wist je dat de vader van Sem vastzit? Geen wonder dat dat kind zo doet.',
      'vastzit',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'Mijn mentor is overspannen, dus ik sta er nu alleen voor',
      'overspannen',
      { site: 'whatsapp', kind: 'message', author: { role: 'intern' } },
    ],
    [
      'Bij twee gezinnen uit groep 5 is tbc vastgesteld. De GGD neemt contact op met de ouders van Amir en Djamila.',
      'tbc',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Mo mocht vandaag voor het eerst zonder begeleider naar de gym. Na alles wat hij heeft meegemaakt in het asielzoekerscentrum vond ik dat heel wat.',
      'asielzoekerscentrum',
    ],
    [
      'Oudergesprek: ze geloven de uitslag van de dyslexietest niet. Tja, Isa leest op het niveau van eind groep 3 en zit in 6.',
      'niveau van',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Onze muziekdocent is twee weken na de diagnose overleden. De hele school is van slag.',
      'diagnose',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'Meester Rob zit met een hernia thuis, dus nu doe ik de gymlessen (help).',
      'hernia',
      { site: 'instagram', author: { role: 'support' } },
    ],
    [
      'Kun jij Dewi in de gaten houden? Ze heeft haar insuline vergeten.',
      'insuline',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'In de klas van mijn dochter zit een jongen die alles kort en klein slaat. Komt uit een probleemgezin, zegt men.',
      'probleemgezin',
      { site: 'x', author: { role: 'parent' } },
    ],
    [
      'vandaag een paniekaanval van een meisje uit 7 opgevangen, niemand leert je dit op de pabo',
      'paniekaanval',
      { site: 'tiktok', author: { role: 'intern' }, protocol: 'loket' },
    ],
    ['Kyan is blijven zitten en dat is voor hem het beste wat er kon gebeuren.', 'is blijven zitten'],
  ],
  passes: [],
  todo: [
    [
      'Fijn weer een dagje met mijn autistische vriend in groep 4, hij bouwde de hele treinbaan na 🚂',
      'nothing here tells a pupil from a friend of the author',
    ],
  ],
});
