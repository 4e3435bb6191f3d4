import { ruleTable } from '../rule-table';

ruleTable('quoted-person', {
  flags: [
    [
      "Er stond een vader aan mijn tafel, jas nog aan. 'Ik heb mijn zoon nooit horen lezen, mevrouw.' Toen ging hij zitten.",
      "'Ik heb mijn zoon nooit horen lezen, mevrouw.'",
    ],
    [
      "'wie nu nog praat mag zachtjes verdampen' - meneer Roelofs",
      "'wie nu nog praat mag zachtjes verdampen'",
      { author: { role: 'pupil' } },
    ],
    [
      "'Als je rijk bent heb je twee trampolines.' Fenne, kring, dinsdag.",
      "'Als je rijk bent heb je twee trampolines.'",
    ],
    [
      'Mijn duo draaide de radio uit en de juf naast haar zei: "Ik hou hier echt mee op."',
      '"Ik hou hier echt mee op."',
    ],
    [
      "Die van groep 2 mailde net naar de directie: 'ik zoek volgend jaar iets anders.'",
      "'ik zoek volgend jaar iets anders.'",
      { kind: 'message' },
    ],
    [
      'Onze conciërge zei het vandaag het mooist: "Een school zonder lawaai is een museum."',
      '"Een school zonder lawaai is een museum."',
    ],
    [
      "Appje van een collega zojuist: 'ik trek het niet meer met die klas'. Herkenbaar voor meer mensen?",
      "'ik trek het niet meer met die klas'",
      { author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Vader aan het hek: "Jullie hebben ook altijd vakantie." Ik heb vriendelijk geknikt.',
      '"Jullie hebben ook altijd vakantie."',
      { author: { role: 'leader' } },
    ],
    [
      '"Juf, als u dood bent, mag ik dan uw nietmachine?" Aldus Berend uit groep 4.',
      '"Juf, als u dood bent, mag ik dan uw nietmachine?"',
    ],
    [
      'De juf mailde terug, ik citeer: "Wij zien dit gedrag op school niet." Nou, thuis wel hoor.',
      '"Wij zien dit gedrag op school niet."',
      { author: { role: 'parent' } },
    ],
    [
      'juf karin zei letterlijk "ik geef het op met jullie" 😭',
      '"ik geef het op met jullie"',
      { author: { role: 'pupil' }, protocol: 'loket' },
    ],
    [
      'In het exitgesprek zei een leerkracht: "Ik ga niet weg van de kinderen, ik ga weg van de mail." Die komt binnen.',
      '"Ik ga niet weg van de kinderen, ik ga weg van de mail."',
      { author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      'Mail van een vader om 23.14 uur: "Kunt u ervoor zorgen dat mijn kind een 8 krijgt?" Slaap lekker meneer.',
      '"Kunt u ervoor zorgen dat mijn kind een 8 krijgt?"',
    ],
    ['Duo gisteren: ik meld me ziek als dit doorgaat', 'ik meld me ziek als dit doorgaat'],
    [
      'Onze conciërge zei bij het afsluiten: jullie laten ook altijd alles branden',
      'jullie laten ook altijd alles branden',
    ],
    ['Mijn duo: ik snap niks meer van dat rooster. Zucht', 'ik snap niks meer van dat rooster.'],
  ],
  passes: [
    ['Samen met mijn duo vandaag: we hebben 28 rapporten geschreven.'],
    ['Onze conciërge is jarig. Vandaag: wij zingen voor hem in de hal.'],
    ['De gymdocent vraagt: willen jullie gymschoenen meegeven?'],
    ['Vraag aan de ouders: kunnen jullie vrijdag een kwast meegeven?'],
    ["Beste collega's: wij eten vandaag om twaalf uur."],
    ['Ouders: wij zijn maandag dicht.', { author: { account: 'organisation' } }],
    ['Mijn voornemen van vandaag: ik koop geen nieuwe stiften meer.'],
    ['Zondag: ik heb drie lessen voorbereid en twee taarten gebakken.'],
    ["Schilderij van de week: 'Mijn oma als roofvogel' door Roos Hamers, moeder zei dat het leek."],
    ["In het archief lag een brief van een meester over 'de staat van de schoolbanken en kachels'."],
    ["Een collega vond het goed dat ik dit deel. 'Sinds de maatjesaanpak fluit ik weer', zegt ze."],
    [
      '"De prijzen blijven voorlopig stijgen en dat merkt iedereen", zegt Tobias Veldwijk, econoom bij een verzekeraar.',
    ],
    [
      'Brandweercommandant Sietse Overdiep: "We hebben urenlang met drie wagens staan blussen", aldus het regionale journaal.',
    ],
    ['Lees hier het hele gesprek met de wethouder: "We willen dat elk dorp een eigen bibliotheek houdt."'],
    [
      "Na 40 jaar onderwijs hang ik mijn krijtje aan de wilgen. Dank aan alle collega's, ouders en kinderen. Het was een feest.",
    ],
    ["iedereen in groep 7b is zo'n mongool echt waar", { author: { role: 'pupil' }, protocol: 'loket' }],
    [
      "Wat verwacht je van zo'n moeder, de appel valt niet ver van de boom, die hele familie is gestoord.",
      { kind: 'reply', inReplyTo: { author: 'Buurt Borne', text: 'Kind van 9 gooit ruiten in' } },
    ],
    [
      "Hier alle foto's van het klassenfeest! Iedereen staat erop.",
      {
        kind: 'message',
        author: { role: 'parent' },
        attachments: [
          { kind: 'image', name: 'WhatsApp Image 2026-03-02.jpeg', alt: 'groep kinderen met slingers' },
        ],
      },
    ],
    [
      "Geluidsopname van onze kleuters die 'Lang zal ze leven' zingen voor de koningin!",
      {
        author: { account: 'organisation' },
        protocol: 'loket',
        attachments: [{ kind: 'audio', name: 'kleuters_zingen.m4a' }],
      },
    ],
    ["'Kinderen zijn geen vaten om te vullen maar vuren om te ontsteken.' Die hangt boven mijn bureau."],
    ['"Opvoeden is voorleven", schreef Biesta. Ik denk er elke dag aan.'],
    ["Zoals mijn oma altijd zei: 'Wie wat bewaart, heeft wat.'"],
    ['Titel van ons nieuwe prentenboek: "De beer die zijn sokken kwijt was". Aanrader!'],
    ["Ik zei vanmorgen tegen mezelf: 'vandaag word ik niet boos om de lijmpotten.' Het werd 10.12 uur."],
    [
      'Minister in de Kamer: "We gaan dit voor de zomer oplossen." Ik noteer het even.',
      { author: { role: 'leader' }, protocol: 'loket' },
    ],
    [
      "Hieronder de volledige tekst van het lied 'Avond', dan kunnen jullie thuis meezingen:\nNu hoef je nooit je jas meer aan te trekken\nen te hopen dat je licht het doet",
    ],
    [
      "'Ik ben Beer en ik heb honger', het eerste zinnetje uit ons nieuwe voorleesboek (tekst: Joke van Leeuwen).",
    ],
    [
      'Thuiswerken kan niet in het onderwijs, maar om vier uur naar huis mag ook niet want "aanwezigheidsplicht". Controle in plaats van vertrouwen, jammer.',
    ],
    ["Mijn klas noemt me 'opa meester'. Ik ben 34."],
  ],
});
