import { ruleTable } from '../rule-table';

// Turns of speech of one family each, beside the rule's own table.
ruleTable('disclaimer-missing', {
  flags: [
    ['De inspectie komt een ochtend kijken. Dat is geen toezicht, dat is schoolfotografie.', ''],
    [
      'Nog één verplichte toets erbij en ik begin een geitenboerderij. Weg met al die scholen vol papier.',
      '',
    ],
    ['Op 6 november ga ik staken, de klassen zitten te vol. #onderwijsstaking', ''],
    ['Politici luisteren pas als de scholen dicht zijn.', ''],
    ['Vijf gelijke dagen op school? Geef mij de vrije woensdag maar terug.', 'Vijf gelijke dagen op school?'],
    ['Bewegen is geen extraatje, zeg ik tegen wie de gymles schrapt.', ''],
    ['Ik vind Engels in groep 1 echt te vroeg.', ''],
    ['De kerstvakantie zou voor het hele onderwijs drie weken moeten duren.', ''],
    ['Het continurooster is de grootste vergissing van de laatste tien jaar.', ''],
    ['De minister ziet mij als nummer, niet als leerkracht. De salarissen moeten omhoog.', ''],
    [
      'Weer zo’n kutformulier van de inspectie. Wat een stelletje idioten, laat ze zelf eens een dag voor de klas gaan staan.',
      'Wat een stelletje idioten, laat ze zelf eens een dag voor de klas gaan staan.',
      { site: 'x' },
    ],
    ['Een kleuter die nog niet kan knippen heeft geen achterstand. Die is vier.', ''],
    [
      'Waarom krijgt een bakker in opleiding wel betaald en een juf in opleiding niet?',
      '',
      { author: { role: 'intern' } },
    ],
    [
      'Het bestuur wil alle scholen op één rekenmethode. Vakmensen worden zo uitvoerders. Niet mijn idee van goed onderwijs.',
      '',
    ],
    ['Hulde voor de minister die eindelijk durft te zeggen dat het met minder toetsen kan.', ''],
    ['Ik stem volgende maand op de partij die de klassen kleiner maakt. Al het andere is bijzaak.', ''],
    ['Konot kiest voor ipads in alle groepen. Ik had dat geld liever in mensen gestoken.', ''],
    [
      'De vierdaagse werkweek voor leraren is pure noodzaak, geen verwennerij.',
      '',
      { kind: 'reply', inReplyTo: { author: 'NOS', text: 'Moet de leraar vier dagen gaan werken?' } },
    ],
    [
      'Dit is precies waarom goede mensen het vak verlaten. Kap met die lijstjes.',
      '',
      {
        kind: 'reply',
        inReplyTo: { author: 'RTL Nieuws', text: 'Inspectie wil extra registratie van leesminuten' },
      },
    ],
    [
      'Zolang het speciaal onderwijs vol zit, is inclusie een mooi woord voor wegkijken.',
      '',
      { author: { role: 'leader' } },
    ],
    [
      'Loket doet het op dat punt echt goed hoor, beter dan de rest in de regio.',
      '',
      {
        kind: 'reply',
        protocol: 'loket',
        inReplyTo: { author: 'Anke', text: 'Welke besturen doen iets aan pesten?' },
      },
    ],
    ['Afschaffen, dat eindadvies in groep 8. Kinderen zijn dan elf!', ''],
    ['Onderwijs is geen markt en ouders zijn geen klanten.', '', { author: { role: 'board' } }],
    ['Wat een wijs besluit van het kabinet om de telefoon uit de klas te halen.', ''],
    [
      'Leesboeken horen in elke klas te staan, niet in een container van de gemeente.',
      '',
      { author: { role: 'support' } },
    ],
    [
      'Er gaat meer geld naar het dak van het ministerie dan naar onze invalpool. Reken maar uit wat men belangrijk vindt.',
      '',
    ],
    ['Het nieuwe adviesrapport over spelling: geldverspilling.', ''],
    ["Boek over breinleren uit. Zelden zo'n baggerboek in handen gehad.", ''],
    [
      'Tja, dit onderzoek 👎',
      '',
      { kind: 'reply', inReplyTo: { author: 'Onderwijsraad', text: 'Nieuw advies: later selecteren' } },
    ],
    ['Kan zo de shredder in, die visienota.', '', { author: { role: 'staff' } }],
    ['Een school van negenhonderd kinderen is geen school meer, dat is een logistiek centrum.', ''],
  ],
  passes: [
    ['Dit is geen taart, dit is een bouwwerk. Dank jullie wel!'],
    ['Ik geef zelf les bij Loket en dit is puur mijn mening: laat de gymles staan.', { protocol: 'loket' }],
    ['Artikel 23 afschaffen, graag. Mijn werkgever denkt er vast anders over.'],
    ['Rekenen met potlood, niet met apps. En nee, dat is geen schoolstandpunt maar het mijne.'],
    ['Een kerstviering zonder kerstverhaal is geen kerstviering. #mijnmeningnietdievanschool'],
    ['Vandaag kregen we bezoek van de brandweer. Groep 4 mocht zelf spuiten en ik ben nog nat.'],
    ['De inspectie kwam langs en we mochten trots laten zien waar we mee bezig zijn.'],
    ['De schoolbibliotheek is weer open op dinsdag en donderdag.'],
    ['Mijn kleuters bouwden vandaag een raket van dozen. Hij vloog niet, maar de verhalen wel.'],
    ['Wie kan er helpen met de luizencontrole? Graag voor vrijdag aanmelden.'],
    [
      'Dag Kees, u kunt de brief terugvinden op de website. Lukt het niet, bel dan gerust.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Kees', text: 'Ik heb geen brief gehad over het kamp' },
      },
    ],
    ['Wie weet een goed boek over de Tweede Wereldoorlog voor groep 7?'],
    ['Op de open dag kwamen 60 gezinnen kijken. Dank voor jullie komst!'],
    ['We starten maandag met een nieuwe methode voor Engels. Op de ouderavond vertellen we er meer over.'],
    ['Het is stil op school zonder groep 8, die zijn op kamp.'],
    ['De GMR vergadert op 12 mei. De agenda staat op de website.'],
    ['Op tijd naar bed, want morgen gaan we op schoolreis!'],
    ['Ik ben vandaag begonnen als intern begeleider. Spannend en leuk!'],
    ['Een regenboog boven het schoolplein, en iedereen stond stil. Wat was dat mooi.'],
    ['Wat zijn ze weer gegroeid in zes weken! Zin in het nieuwe jaar.'],
    [
      'Je hebt gelijk, dat had duidelijker gekund. Sorry voor de verwarring.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Ilse', text: 'Ik snapte niks van het briefje' },
      },
    ],
    [
      'Minister Paul wil dat er meer aandacht komt voor lezen. "We moeten kinderen weer aan het boek krijgen", zei ze dinsdag in de Tweede Kamer. De PO-Raad noemt het plan een goede eerste stap.',
    ],
    [
      'Recensie: het derde boek van de schrijfster stelt teleur. De plot rammelt, de personages blijven vlak en het einde komt uit de lucht vallen.',
    ],
  ],
  todo: [
    [
      'Vijf studiedagen om te leren luisteren, en geen minuut om met een kind te praten. Zo draaien we onze eigen zaak de vernieling in.',
      'the judgement is in "de vernieling in" alone',
    ],
    ['Schermen weg, pen erbij. Meer is er niet nodig.', 'its words stand in no list'],
    [
      'Als we leraren nou eens net zo serieus namen als accountants, was het tekort morgen opgelost.',
      'its words stand in no list',
    ],
    [
      'Je kunt een kind niet wegen en verwachten dat het groeit. Toch doen we dat vier keer per jaar.',
      'its words stand in no list',
    ],
    [
      'mijn directeur vindt werkdruk "een gevoel". tja. dan hebben wij met z\'n allen veel gevoel.',
      'its words stand in no list',
    ],
    ['Wij meten ons suf en lezen te weinig voor.', 'its words stand in no list'],
    [
      'Sorry, maar een kind van acht met drie uur huiswerk per week klopt gewoon niet.',
      'its words stand in no list',
    ],
    ['Magazine over leiderschap uitgelezen in de trein. Niks. Helemaal niks.', 'its words stand in no list'],
    [
      'Digitale weektaken klinken modern, maar ik zie vooral kinderen die klikken.',
      'its words stand in no list',
    ],
    [
      'Waarom vinden we het normaal dat een directeur ook de verstopte wc moet doen?',
      'its words stand in no list',
    ],
    [
      'Spelen is leren. Wie dat niet ziet moet eens op zijn hurken gaan zitten.',
      'its words stand in no list',
    ],
    [
      'Dat artikel raakt een open zenuw. Wij schuiven lastige kinderen door tot niemand ze meer wil.',
      'its words stand in no list',
    ],
  ],
});
