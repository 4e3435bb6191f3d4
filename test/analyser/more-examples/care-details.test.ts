import { ruleTable } from '../rule-table';

ruleTable('care-details', {
  flags: [
    [
      'Lina plast sinds de scheiding weer in haar broek. Arm ding.',
      'scheiding',
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
      'dyslexietest',
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
  passes: [
    [
      'Slaap je slecht van volle maan? Groep 7 heeft het uitgezocht: nee. Steekproef van 25, conclusie van meester.',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Kinderen met een taalontwikkelingsstoornis hebben baat bij visuele steun. Drie tips uit de cursus, met bron.',
      { site: 'linkedin' },
    ],
    [
      'Mijn man ligt met griep op de bank en doet alsof hij het niet haalt.',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    ['Die nieuwe trainer van Heracles is een drama. Ziek word ik ervan.', { site: 'x' }],
    [
      "Juf Mieke las vandaag voor uit 'Het meisje met de rode muts', over een opa die dement wordt. Prachtig boek.",
      { site: 'instagram', author: { account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'In de week van de lentekriebels praten we in alle groepen over je lijf, verliefd zijn en grenzen.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Ik zoek een spreker over rouw bij jonge kinderen. Wie kent iemand?',
      { site: 'linkedin', author: { role: 'staff' } },
    ],
    ['Groep 5 heeft 312 euro opgehaald voor het Prinses Máxima Centrum. Wat een kanjers.', { site: 'x' }],
    [
      'Sam verloor zijn tand in een appel en zocht hem een uur. Gevonden onder de bank!',
      { site: 'instagram' },
    ],
    ['Bo en Finn hebben samen de tafelkampioen-beker gewonnen, applaus!', { protocol: 'loket' }],
    [
      'Eén op de vijf kinderen groeit op in armoede. Een schoolontbijt is dan geen luxe. Op persoonlijke titel.',
      { site: 'x', author: { role: 'leader' } },
    ],
    [
      'De ziekenboeg van groep 1/2: vier knuffelberen met verband en een dokter met een pleisterverslaving.',
      { site: 'instagram' },
    ],
    [
      "Op ADHD-congres gehoord: 'Een druk kind is geen lastig kind.' Met bron: dr. Ans Hoekema, slide 14.",
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Het griepje waart rond. Houd uw kind thuis bij koorts en meld het via de app.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Met onze vier plusklassen bieden wij hoogbegaafde leerlingen een plek. Aanmelden loopt via de intern begeleider.',
      { site: 'linkedin', author: { role: 'board', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Jasmijn, hyacint en narcis: groep 3 leert bloemen herkennen op geur. Met mijn hooikoorts een topdag.',
      { site: 'instagram' },
    ],
    [
      'Column over schooladviezen: waarom een kansrijk advies kinderen helpt. Ik schreef hem op persoonlijke titel.',
      { site: 'x', author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Opa Henk is op 94-jarige leeftijd overleden. Lieve opa, dank voor alles. Wij nemen zaterdag afscheid in besloten kring.',
    ],
    [
      'Wat als een leerling boos wordt? Vijf kaartjes met een stappenplan, gratis te downloaden.',
      { site: 'linkedin' },
    ],
    [
      'De vader van Pippi is kapitein en nooit thuis. Groep 4 vond dat best zielig, maar ook stoer.',
      { site: 'instagram' },
    ],
    [
      'Mijn fiets is overleden. Wie heeft er nog een opa-fiets in de schuur?',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Dinsdag komt de logopedist alle vijfjarigen screenen. U krijgt de uitslag thuis.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De plant in de hal is er slecht aan toe. Reanimatie met koffiedik is begonnen.',
      { site: 'instagram', author: { role: 'support' } },
    ],
    ['Op mijn verjaardag 31 tekeningen gekregen. Op 12 daarvan heb ik een snor.', { site: 'x' }],
    ['De tandarts kwam voorlichting geven. Conclusie van groep 4: snoep is lekker maar stom.'],
    ['Vandaag 24 kinderen, 23 verkouden, 1 juf zonder stem.', { site: 'x', protocol: 'loket' }],
    [
      'Ons team volgde een training over rouw in de klas. Aanrader! Op persoonlijke titel.',
      { site: 'linkedin', author: { role: 'leader' } },
    ],
    [
      'Wereldautismedag: wij kleuren blauw! In elke groep een les over anders denken.',
      { site: 'instagram', author: { account: 'organisation' } },
    ],
    [
      'Mijn rug doet pijn van al dat sjouwen met stoelen. Leve de grote vakantie.',
      { author: { role: 'support' } },
    ],
    [
      'Vandaag las ik voor over een jongen die doof is en toch gaat drummen. Muisstil waren ze.',
      { site: 'x' },
    ],
  ],
});
