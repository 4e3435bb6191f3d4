import { ruleTable } from '../rule-table';

ruleTable('care-details', {
  flags: [],
  passes: [
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
