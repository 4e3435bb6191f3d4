import { ruleTable } from '../rule-table';

ruleTable('discussion', {
  flags: [
    [
      'Gestolen? Uw fiets stond bij ons in de gang, omdat u hem daar zelf had neergezet.',
      'Uw fiets stond bij ons in de gang, omdat u hem daar zelf had neergezet.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Wilma Dekkers', text: 'Fiets gestolen op dat plein van jullie, schande!' },
      },
    ],
    [
      'Daar vergist u zich toch in. Uw zoon had zijn gymtas op de bank laten staan.',
      'Uw zoon had zijn gymtas op de bank laten staan.',
      { kind: 'reply', inReplyTo: { author: 'Yvonne B.', text: 'Weer een gymtas weg bij jullie.' } },
    ],
    [
      'Sorry maar u was er zelf niet bij op de informatieavond, dus dan kunt u ook niet zeggen dat het niet verteld is.',
      'Sorry maar u',
      { kind: 'reply', inReplyTo: { author: 'Mirjam Klaver', text: 'Weer niks verteld over het kamp!' } },
    ],
    [
      'Beste Ronald, dat is niet waar. De afspraak over luizen staat gewoon in de schoolgids, die u blijkbaar niet gelezen heeft.',
      'is niet waar',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        inReplyTo: { author: 'Ronald Visser', text: 'Waarom hoort niemand iets over die luizen?' },
      },
    ],
    [
      'Leer eerst eens op tijd komen, Milan, dan praten we verder over wie er hier streng is 😏',
      'Leer eerst eens',
      { kind: 'reply', inReplyTo: { author: 'milan_07', text: 'u geeft altijd zoveel huiswerk' } },
    ],
    [
      'Aan de ouders die mij gisteren per mail "lui" noemden: komen jullie dat morgen maar even in mijn gezicht zeggen.',
      'in mijn gezicht',
    ],
    [
      'Onzin, mevrouw. Er was gewoon toezicht op het plein. Misschien uw dochter eens vragen wat ze zelf deed?',
      'Onzin',
      {
        kind: 'reply',
        author: { role: 'support', account: 'organisation' },
        protocol: 'loket',
        inReplyTo: {
          author: 'Anja P.',
          text: 'Mijn kind geduwd en niemand die keek op dat plein van jullie',
        },
      },
    ],
    [
      'Als het u niet bevalt, er zijn nog elf andere scholen in de buurt.',
      'Als het u niet bevalt',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Jeroen Mulder', text: 'Weer een studiedag?? Lekker dan met werk' },
      },
    ],
    [
      'Jij weet ook wel dat dat niet zo gegaan is, Sem. Je zat zelf te klieren en dan moet je nu niet de vermoorde onschuld spelen.',
      'Jij weet ook wel',
      { kind: 'reply', inReplyTo: { author: 'sem_vdb', text: 'meester werd helemaal boos om niks' } },
    ],
    [
      'Meneer De Wit, als u de nieuwsbrief had gelezen dan wist u dit al sinds maart.',
      'nieuwsbrief had gelezen',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        inReplyTo: { author: 'P. de Wit', text: "Weer zo'n margedag, fijn dat wij dat nu pas horen" },
      },
    ],
    [
      'Grappig, u vergeet te vertellen dat uw zoon de bal eerst in de sloot schopte.',
      'u vergeet te vertellen',
      {
        kind: 'reply',
        inReplyTo: {
          author: 'Inge',
          text: 'Mijn zoon heeft straf gekregen om een bal, hoe kinderachtig wil je het hebben',
        },
      },
    ],
    [
      'dan had je beter moeten opletten hè 😜 niet mijn probleem',
      'dan had je',
      {
        kind: 'reply',
        inReplyTo: { author: 'noah.gr7', text: 'juf ik snap de breuken echt niet, u legt slecht uit' },
      },
    ],
  ],
  passes: [
    [
      'Lekker bezig!',
      { kind: 'reply', inReplyTo: { author: 'Ans', text: 'Vanochtend 5 km geschaatst op de plas.' } },
    ],
    [
      'Wanneer kom je langs?',
      { kind: 'reply', inReplyTo: { author: 'Bo', text: 'Vanavond pubquiz in de Kroon' } },
    ],
    [
      'Jammer dat u dit zo ervaren heeft. We gaan graag met u in gesprek.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Een ouder', text: 'Al weken geen reactie op mijn mail.' },
      },
    ],
    [
      'Wat vervelend! Zijn fiets staat bij ons in de gang, loop morgen gerust even binnen.',
      {
        kind: 'reply',
        inReplyTo: { author: 'Wilma Dekkers', text: 'Fiets gestolen op dat plein van jullie, schande!' },
      },
    ],
    [
      'Helemaal mee eens. Een gymleraar in elke school zou gewoon verplicht moeten zijn.',
      {
        kind: 'reply',
        protocol: 'loket',
        inReplyTo: { author: 'Sportraad', text: 'Twee uur gym door een vakleerkracht, wat vindt u?' },
      },
    ],
    [
      'Dit plan lost niets op. Meer geld zonder meer mensen is een pleister op een gebroken been.',
      {
        kind: 'reply',
        author: { role: 'board' },
        inReplyTo: { author: 'OCW', text: 'Kabinet trekt 100 miljoen uit voor basisvaardigheden' },
      },
    ],
    [
      'Tip: plan het rapportgesprek met het kind erbij. Bij ons werkt een kwartier prima.',
      {
        kind: 'reply',
        author: { role: 'leader' },
        protocol: 'loket',
        inReplyTo: { author: 'Meester Tim', text: 'Hoe doen jullie rapportgesprekken?' },
      },
    ],
    [
      'Dank voor uw bericht! De gevonden voorwerpen liggen tot vrijdag in de hal.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        inReplyTo: { author: 'Wendy Smit', text: 'Waar kan ik de jas van mijn zoon vinden?' },
      },
    ],
    [
      'Wat lief, dank je wel! Wij vonden het ook een topdag.',
      {
        kind: 'reply',
        author: { account: 'organisation' },
        protocol: 'loket',
        inReplyTo: { author: 'Mama van Saar', text: 'Wat een mooie sportdag was dat!' },
      },
    ],
    [
      'Vervelend om te lezen. Belt u ons gerust, dan zoeken we samen een oplossing.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Kees', text: 'Ik krijg geen antwoord op mijn vragen!' },
      },
    ],
    [
      'Dat klopt niet helemaal: de Slag bij Nieuwpoort was in 1600. Verder een mooie draad!',
      { kind: 'reply', inReplyTo: { author: 'Historiek', text: 'De Slag bij Nieuwpoort (1601)' } },
    ],
    [
      'Het klopt dat de gymzaal dicht is. Vanaf maandag is hij weer open.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        protocol: 'loket',
        inReplyTo: { author: 'Petra', text: 'Klopt het dat er geen gym is?' },
      },
    ],
    ['Nou, ik ben het daar niet mee eens hoor, kom er morgen maar even over praten.', { kind: 'message' }],
    [
      'Aan de ouders die zaterdag hielpen met schilderen: dank jullie wel, het hek glimt.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Nee, de schoolfotograaf komt pas in oktober. Fijne avond!',
      {
        kind: 'reply',
        author: { role: 'support', account: 'organisation' },
        inReplyTo: { author: 'Lotte', text: 'Komt de fotograaf morgen?' },
      },
    ],
    [
      'Sh1t, helemaal vergeten dat het vandaag studiedag is.',
      { kind: 'reply', inReplyTo: { author: 'Juf Eef', text: 'Waar blijf je?' } },
    ],
    [
      'Wat een flutartikel.',
      { kind: 'reply', inReplyTo: { author: 'Trouw', text: 'Waarom groep 8 geen advies meer krijgt' } },
    ],
    [
      'Rotschool. Loop er met een grote boog omheen.',
      {
        kind: 'reply',
        author: { role: 'parent' },
        inReplyTo: { author: 'Tineke', text: 'Ervaringen met De Bongerd?' },
      },
    ],
    [
      'Nou, dit boek kan zo bij het oud papier.',
      {
        kind: 'reply',
        author: { role: 'staff' },
        inReplyTo: { author: 'Uitgeverij Noord', text: 'Nu verkrijgbaar: Klassenmanagement in tien stappen' },
      },
    ],
  ],
  todo: [
    [
      'Wat een overdreven reactie. Eén keer te laat buiten en meteen op internet.',
      'addresses nobody in so many words',
    ],
  ],
});
