import { ruleTable } from '../rule-table';

ruleTable('disclaimer-missing', {
  flags: [
    ['Ik begrijp eerlijk gezegd niet waarom elke school haar eigen toetskalender moet verzinnen.', ''],
    ['Als het aan mij ligt gaat de schoolbel morgen het museum in. Scholen kunnen best zonder.', ''],
    [
      'Daar zou de inspectie ook wel eens naar mogen kijken, naar al die formulieren op scholen.',
      '',
      { site: 'x' },
    ],
    ['Een kleuter is geen spreadsheet.', ''],
    [
      'Laten we eindelijk ophouden met die rapportcijfers in groep 3.',
      'Laten we eindelijk ophouden met die rapportcijfers in groep 3.',
      { site: 'linkedin' },
    ],
    ['Elke basisschool zou een eigen moestuin moeten hebben, met een tuinman erbij.', ''],
    [
      'Puik plan hoor, nog een toets erbij in groep 4.',
      'Puik plan hoor, nog een toets erbij in groep 4.',
      { author: { role: 'support' } },
    ],
    [
      'Een tekort aan juffen in het onderwijs los je niet op met een poster in de bus.',
      'Een tekort aan juffen in het onderwijs los je niet op met een poster in de bus.',
    ],
    ['Leesplezier is niet duur, leesplezier is een kast met boeken.', ''],
    ['Huiswerk in de onderbouw? Kap daar toch eens mee. Kinderen van zeven horen buiten te spelen.', ''],
    [
      'De doorstroomtoets meet wie er thuis een rustige plek heeft om te oefenen, meer niet. Vroeg selecteren is een van de grootste fouten van ons stelsel.',
      '',
    ],
    [
      'Ik snap echt niet dat er weer geld is voor een nieuwe huisstijl en niet voor extra handen op de groep.',
      '',
      { author: { role: 'support' } },
    ],
    [
      'Helemaal mee eens. Een gymleraar in elke school zou gewoon verplicht moeten zijn.',
      '',
      {
        kind: 'reply',
        protocol: 'loket',
        inReplyTo: { author: 'Sportraad', text: 'Twee uur gym door een vakleerkracht, wat vindt u?' },
      },
    ],
    [
      'Als schoolleider zeg ik: stop met het opstapelen van subsidies waar je drie formulieren per euro voor invult. Geef scholen structureel geld en vertrouwen.',
      '',
      { author: { role: 'leader' } },
    ],
    [
      'Stagevergoeding op de basisschool: nul euro. In elk ander beroep zou dat een schande heten. #pabo',
      '',
      { author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'Morgen staak ik. Omdat een kind in groep 6 dit jaar zeven verschillende invallers zag en niemand in Den Haag daar wakker van ligt.',
      '',
    ],
    [
      'Wat mij betreft gaat het hele idee van brede brugklassen niet ver genoeg. Twaalf is te jong om te kiezen, punt.',
      '',
      { author: { role: 'staff' }, protocol: 'loket' },
    ],
    [
      'unpopular opinion: smartboards hebben het onderwijs niet beter gemaakt. een krijtbord had nooit een update nodig',
      '',
    ],
    [
      'Dit plan lost niets op. Meer geld zonder meer mensen is een pleister op een gebroken been.',
      '',
      {
        kind: 'reply',
        author: { role: 'board' },
        inReplyTo: { author: 'OCW', text: 'Kabinet trekt 100 miljoen uit voor basisvaardigheden' },
      },
    ],
    ['Passend onderwijs is in de praktijk: alles erbij, niks eraf. Mooi verkocht hoor.', ''],
    [
      'Vijf gelijke dagen, het continurooster, en de pauze van 20 minuten die niemand haalt. Wie heeft dit ooit een goed idee gevonden?',
      '',
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    ['English follows: iPads in grade 1 are a terrible idea. Ban them.', ''],
    [
      'Onze directie besloot gisteren dat we overstappen op units. Ik geloof er niet in. Kinderen hebben één vaste juf nodig, geen vijf gezichten op een dag.',
      '',
    ],
    [
      'Loket luistert anders prima naar ouders hoor, dit verhaal is veel te zwart-wit.',
      '',
      {
        kind: 'reply',
        author: { role: 'support' },
        protocol: 'loket',
        inReplyTo: {
          author: 'Ouder in Zwijndrecht',
          text: 'Loket luistert nooit naar ouders, al jaren niet',
        },
      },
    ],
    ['De nieuwe taalmethode: waardeloos.', ''],
    [
      'Gisteren op de studiedag weer een uur naar een dia met een ijsberg gekeken. Ondertussen heb ik drie kinderen zonder plek in het sbo. We stoppen onze tijd in de verkeerde dingen.',
      '',
      { protocol: 'loket' },
    ],
    [
      'Alsof een extra toets ook maar één kind beter leert lezen. Boeken kopen, daar begint het.',
      '',
      { kind: 'reply', inReplyTo: { author: 'NOS', text: 'Minister wil extra leestoets in groep 6' } },
    ],
    [
      'Elke vrijdag bel ik twaalf uitzendbureaus voor één invaller. De commercie verdient goud aan ons tekort en de politiek kijkt toe.',
      '',
      { author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Tentamen over 14 leertheorieën gehad, en niemand die me leert hoe je een oudergesprek voert. Pabo, doe daar iets mee.',
      '',
      { author: { role: 'intern' } },
    ],
    ['De CITO-terreur begint weer. Kleuters horen te kleien.', '', { protocol: 'loket' }],
    [
      'Die vier weken zomervakantie van jullie plan mag de prullenbak in. Wie denkt dat wij tien weken op het strand liggen heeft nog nooit een lokaal ingericht.',
      '',
      { kind: 'reply', inReplyTo: { author: 'Partij Nu', text: 'Wij willen de zomervakantie inkorten' } },
    ],
    [
      'Ik geloof heilig in kleine scholen. Een dorp zonder school is een dorp zonder hart, en dan is twintig euro per leerling meer geen argument.',
      '',
      { author: { role: 'staff' } },
    ],
    [
      'Elke vier jaar een nieuwe minister met een nieuw speeltje. Laat scholen nou eens tien jaar met rust.',
      '',
      { author: { role: 'board' }, protocol: 'loket' },
    ],
    [
      'Met respect: wie dit schrijft heeft nooit oudergesprekken gevoerd om half zes na een dag van 28 kinderen. Meer salaris is het probleem niet, meer tijd wel.',
      '',
      { kind: 'reply', inReplyTo: { author: 'Opinieblad', text: 'Leraren klagen te veel' } },
    ],
    [
      'Rekenen op papier of op een scherm? Ik kies papier. Op een scherm gokken ze maar wat.',
      '',
      { protocol: 'loket' },
    ],
  ],
  passes: [
    ['Tentamen pedagogiek gehaald 🎉 #pabo #saxion', { author: { role: 'intern' } }],
    ['Huiswerk in groep 6 kan weg, en niemand op school hoeft het met me eens te zijn.'],
    [
      'Hier typt niet de directeur maar de vader van twee: die rapportcijfers mogen van mij verdwijnen uit het onderwijs.',
    ],
    ['Even zonder schoolpet op: ik vind dat elke basisschool een eigen moestuin verdient.'],
    ['Uit mijn eigen hoofd en van niemand anders: de doorstroomtoets hoort te verdwijnen.'],
    ['De zangers van Operagroep Meridiaan kunnen volgend jaar rekenen op steun van het rijk.'],
    [
      'De gemeente Zuidveen telt drie scholen en volgens burgemeester Wilma Tuinstra blijven die ook bestaan.',
    ],
    ['Ze denkt aan het samenvoegen van twee scholen in het dorp.'],
    ['Geheel vernieuwd'],
    [
      'Huiswerk in de onderbouw? Kap daar toch eens mee. Kinderen van zeven horen buiten te spelen. (Op persoonlijke titel)',
    ],
    ['De inspectie komt dinsdag. Ik heb de koekjes al.', { author: { role: 'leader' } }],
    ['Rapporten klaar! Zevenentwintig stuks, en bij elk heb ik weer gelachen.', { protocol: 'loket' }],
    [
      'Zo, de kerstbomen staan. Volgende week moeten alle kinderen een lampje meenemen.',
      { author: { role: 'support' } },
    ],
    [
      'Nieuw onderzoek van de universiteit: leerlingen onthouden meer als ze zichzelf toetsen. Link in de reacties.',
      { protocol: 'loket' },
    ],
    ['Benzine weer duurder. Schandalig, ik ga op de fiets naar school.'],
    ['Ik ben vandaag zo moe dat ik mijn koffie in de kopieermachine zette. Nog drie weken tot de vakantie.'],
    [
      'Namens het bestuur van Loket: wij vinden dat het lerarentekort een plan vraagt en geen pleister.',
      { author: { role: 'board' }, protocol: 'loket' },
    ],
    ['Klassen zijn te groot en dat weet iedereen. #eigenmening'],
    [
      "Standardised tests at eleven are plain wrong. Views are my own, not my school's.",
      { protocol: 'loket' },
    ],
    ['Huiswerk in groep 5 is onzin, wat mij betreft.', { author: { role: 'parent' } }],
    [
      'Morgen geef ik op de onderwijsdagen een workshop over het lerarentekort en hoe je zij-instromers begeleidt. Kom gerust langs, zaal 4.',
    ],
    ['Ik vind de nieuwe toetskalender echt niks, zullen we het er morgen over hebben?', { kind: 'message' }],
    ['Mijn zoon moet van zijn leraar Frans een dialoog opnemen. Ik mag de bakker spelen.'],
    [
      'Jij weet ook wel dat dat niet zo gegaan is, Sem. Je zat zelf te klieren en dan moet je nu niet de vermoorde onschuld spelen.',
      { kind: 'reply', inReplyTo: { author: 'sem_vdb', text: 'meester werd helemaal boos om niks' } },
    ],
    ['Wie heeft in godsnaam bedacht dat het kopieerapparaat op vrijdagmiddag een update moet?! Teringding.'],
    ['ik ben zo fucking moe van deze stage 😭', { author: { role: 'intern' } }],
    ['Dankzij KWF-actie van groep 8: 812 euro voor onderzoek naar kanker. Trots!', { protocol: 'loket' }],
    ['Mijn moeder heeft kanker en toch kwam ze naar de musical kijken. ❤️', { author: { role: 'parent' } }],
    [
      'Nog één keer en ik weet je te vinden, maatje.',
      {
        kind: 'reply',
        author: { role: 'support' },
        protocol: 'loket',
        inReplyTo: { author: 'Dave', text: 'school is voor losers' },
      },
    ],
    [
      "Wat verwacht je van zo'n moeder, de appel valt niet ver van de boom, die hele familie is gestoord.",
      { kind: 'reply', inReplyTo: { author: 'Buurt Borne', text: 'Kind van 9 gooit ruiten in' } },
    ],
    ['Ik vind het beleid van deze minister slecht onderbouwd, zeg ik op persoonlijke titel.'],
    [
      'Zelf getekende kleurplaat van onze schoolhond, gratis te downloaden via mijn site.',
      { attachments: [{ kind: 'image', name: 'hond.png', alt: 'tekening van een hond' }] },
    ],
    [
      'Met toestemming van de krant plaatsen wij hier het artikel over onze moestuin.',
      {
        author: { role: 'leader', account: 'organisation' },
        attachments: [{ kind: 'image', name: 'artikel.jpg', alt: 'krantenartikel' }],
      },
    ],
    [
      'Zwak onderzoek, want er deden maar elf leerlingen mee en een controlegroep ontbrak. (Persoonlijke mening.)',
      { kind: 'reply', inReplyTo: { author: 'Nieuws', text: 'Tablets maken kinderen slimmer' } },
    ],
    ['De minister komt morgen bij ons op school kijken. Iedereen heeft nieuwe schoenen aan.'],
  ],
  todo: [
    [
      'Groep 8 en dan al kiezen voor de rest van je leven. In Finland lachen ze zich dood.',
      'names no subject of education, and a class stands in it as in any story',
    ],
    [
      'Als conciërge zie ik het elke dag: kinderen die met een zak chips naar school komen.',
      'a position told as an observation',
    ],
  ],
});
