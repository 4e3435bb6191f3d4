import { ruleTable } from '../rule-table';
import { EVERYDAY } from './everyday';

// What people say without the words for it.
ruleTable('care-details', {
  flags: [
    [
      'Die kleine van mij uit groep 2 heeft weer twee uur onder de kapstok gezeten. Thuis is het oorlog, dat hoor je aan alles.',
      'onder de kapstok',
    ],
    [
      'Onze Bram kon vandaag voor het eerst zonder zijn pilletje naar school. Trots op dat mannetje!',
      'pilletje',
    ],
    [
      'Even delen: een van mijn jongens is vanaf nu bij zijn tante in huis, want mama kan het niet meer aan.',
      'bij zijn tante',
    ],
    [
      'Ik heb er eentje die elke ochtend met een lege maag binnenkomt. Dan eet hij mijn boterham op.',
      'lege maag',
    ],
    [
      'Dat meisje met de vlechten uit mijn groep komt niet meer terug, ze gaat naar een school waar ze beter kunnen helpen met haar gedrag.',
      'school waar ze',
    ],
    ['Chapeau voor Yusuf: na anderhalf jaar logopedie durft hij te vertellen in de kring.', 'logopedie'],
    [
      "Lisa's ouders liggen overhoop over wie haar op vrijdag krijgt. Kind zit er helemaal doorheen.",
      'overhoop',
    ],
    ['Mijn duo is al sinds de herfst thuis met haar hoofd vol watten. Stuur haar een kaartje!', 'thuis met'],
    ['Collega Ans heeft slecht nieuws gehad in het ziekenhuis. We leven allemaal mee ❤️', 'slecht nieuws'],
    [
      'Meester Rob is eruit geknald, die zien we voor de zomer niet meer terug. Te veel van alles.',
      'geknald',
    ],
    ['Fijn bericht: Jesse mag door naar het vmbo-t, terwijl zijn ouders op de havo hoopten 😬', 'vmbo-t'],
    ['Sem had een 3,2 voor begrijpend lezen. Drie komma twee!', 'had een 3,2'],
    [
      'Die knul achterin is weer geflipt, tafel om, juf in tranen, vader niet bereikbaar want die zit in de bak',
      'geflipt',
    ],
    [
      'De moeder van Fien drinkt. Iedereen op het plein ruikt het en niemand zegt iets.',
      'moeder van Fien drinkt',
    ],
    [
      'Onze nieuwe leerling uit Aleppo schrikt van elk vliegtuig. Zestien maanden op de vlucht geweest.',
      'op de vlucht',
    ],
    ["Noa mag niet op de foto van de sinterklaasviering want ze zijn Jehova's getuigen thuis", "Jehova's"],
    [
      'Vandaag zijn eerste dag met gehoorapparaatjes, hij hoorde een merel en begon te stralen. Held van groep 3!',
      'gehoorapparaatjes',
    ],
    [
      'De tweeling uit 4b is op stel en sprong verhuisd, naar een geheim adres. Je kunt raden waarom.',
      'geheim adres',
    ],
    ['Even bidden voor het broertje van Milan, hij ligt aan de beademing', 'beademing'],
    ['Ilse loopt sinds kort bij een psych en dat merk je meteen in de klas', 'psych'],
    ['Kevin wordt getest. Als je mij vraagt waarop: alles.', 'wordt getest'],
    [
      'Moest vandaag alweer bellen met de leerplicht over die ene jongen. Zesde keer deze maand niet komen opdagen.',
      'leerplicht',
    ],
    [
      "Jaja Sara's vader heeft een nieuwe vriendin en nu plast ze weer in bed. Kinderen zijn net sponzen.",
      'vader heeft een nieuwe',
    ],
    [
      'Een jongen bij mij in de klas vertelde net dat ze vannacht in de auto hebben geslapen. Ik ben er stuk van.',
      'Een jongen bij mij in de klas vertelde net dat ze vannacht in de auto hebben geslapen.',
    ],
    ['Wat een sprong!! Van E3 naar M5 in een half jaar, toppertje Mila', 'E3 naar M5'],
    [
      'Gisteren het verdrietige telefoontje: de papa van twee van onze leerlingen heeft zich van het leven beroofd.',
      'van het leven beroofd',
    ],
    [
      'Finn snapt er na vier jaar nog geen hout van, die had allang naar een andere school gemoeten',
      'snapt er',
    ],
    ['Roos heeft eindelijk haar papiertje: ze is officieel woordblind.', 'woordblind'],
    [
      'Mijn leerling kreeg een epileptisch insult midden onder het rekenen, we hebben het raam opengezet en gezongen',
      'epileptisch',
    ],
    ['De mama van Levi verwacht een kindje maar dat weet hij nog niet hihi', 'verwacht een kindje'],
    ['our little guy in year 4 has been placed with a new family, please send good vibes', 'placed with'],
    ["she's been off her meds for a week and my whole class knows it", 'off her meds'],
    ['Juf Karin is vannacht bevallen, veel te vroeg, het kleintje is maar 900 gram', 'bevallen'],
    ['Dennis heeft tics. De rest doet hem na. Tips?', 'tics'],
    ['De directeur is in scheiding en dat merken we', 'in scheiding'],
    [
      'Ik geef les aan een kind dat al drie keer van pleegouders is gewisseld. Vandaag lachte ze voor het eerst.',
      'pleegouders',
    ],
    ['Sinds zijn opa dood is zegt Tygo niks meer', 'opa dood'],
    ['Bo, ja dat stille meisje, snijdt in haar armen. Ik weet niet wat ik moet', 'snijdt'],
    ['Wat fijn dat Amira na acht weken weer terug is, met pruik en al. De klas heeft geklapt.', 'pruik'],
    ['Mijn kleutertje met de sondevoeding had vandaag voor het eerst een hap banaan!', 'sondevoeding'],
    ["juf Hanneke heeft het weer in d'r rug, die zien we dit jaar niet meer", "in d'r rug"],
    [
      'Sven heeft een broer die vastzit en dat heeft hij vandaag in de kring verteld, 22 paar oren wagenwijd open',
      'vastzit',
    ],
    [
      'Gister de ouders van Luuk op gesprek, ze zijn het eens: hij doet groep 3 gewoon nog een keer.',
      'doet groep 3 gewoon nog een keer',
    ],
    ['Wij zijn zo blij voor collega Marjan: ze is schoon verklaard!', 'schoon verklaard'],
    [
      'Vanmiddag een meisje in de klas dat zei: bij ons is de stroom afgesloten. Ze komt uit 6a en draagt een jas van haar broer.',
      'stroom afgesloten',
    ],
    [
      'Onze conciërge is gisteren na 40 jaar huwelijk bij zijn vrouw weggegaan. Of zij bij hem.',
      'vrouw weggegaan',
    ],
    ['Die ene uit mijn plusgroep heeft een IQ waar je u tegen zegt: 142!', 'IQ'],
    ['Bij Fenna is vrijdag een buisje in haar oor gezet, daarom was ze er niet.', 'buisje'],
    ['Mijn stagiaire is flauwgevallen, blijkt dat ze al weken bijna niks eet.', 'flauwgevallen'],
    ['Wout wil vanaf nu Wendy heten. Groep 8 vond het binnen een minuut normaal.', 'wil vanaf nu'],
    [
      'Sinds het ongeluk van zijn moeder komt Jens elke dag een half uur te vroeg. Dan zet ik thee.',
      'ongeluk van zijn',
    ],
    ['De dochter van de bakker uit groep 5 is blijven zitten, wist je dat?', 'is blijven zitten'],
    ['Onze Poolse nieuwkomer verstaat nog geen woord en huilt aan één stuk door.', 'verstaat nog geen'],
    ['we have a boy in grade 2 whose dad just got deported. hug your kids', 'deported'],
    [
      "Isa's rapport was alleen maar matig en onvoldoende, haar moeder begon te schreeuwen op de gang",
      'onvoldoende',
    ],
    ['Die meester uit 7b gaat elke week naar de AA, dapper hoor', 'de AA'],
    ['Dewi zit sinds de kerst bij haar tante, thuis ging het echt niet meer.', 'bij haar tante'],
    ['Mevrouw Kuipers van groep 3 meldt zich af, ze zit er doorheen.', 'zit er doorheen'],
    ['Sanne kwam niet verder dan kern 4 en wordt nu onderzocht.', 'kwam niet verder dan kern'],
    ['Wil jij Finn afmelden? Waterpokken, moeder belde net.', 'Waterpokken'],
    [
      'Onze Karel heeft gehoord dat het in zijn lever zit.',
      'Onze Karel heeft gehoord dat het in zijn lever zit.',
    ],
    ['Ook vandaag kwam degene die nog chemo krijgt even bij de kleuters zingen.', 'chemo'],
    ['Luuk ligt al sinds zondag in Zwolle en we missen hem.', 'ligt al sinds zondag in Zw'],
  ],
  passes: [
    ...EVERYDAY,
    ['Schoolreisje groep 6, tussenstand: niemand misselijk, een pet kwijt, en Mees zingt voorin de bus.'],
    ['In onze teamkamer hangt het rooster van de ambulant begeleider naast de jarigenlijst.'],
    ['Op de studiemiddag ging het over leerlingen met dyscalculie, juf Ine nam taart mee.'],
    ["M'n moeder snapt er niks van, maar mijn kaarttruc lukt eindelijk!", { author: { role: 'pupil' } }],
    ['Klassenpop Saar heeft bij ons gelogeerd. Ze moest plassen in de bosjes en wij ook.'],
    ['Wie heeft de verwarming in het lokaal van juf Els uitgezet?'],
    ['De inspectie is geweest en we zijn trots: alle standaarden voldoende! Het rapport staat op onze site.'],
    ["Klas 6 maakte een krant met als kop: 'Directeur ontslagen!' Alles verzonnen natuurlijk."],
    ['De kinderen waren vandaag zo druk als een bijenkorf. Ik ga naar bed.'],
    ['Meedoen aan het voedselbankproject? Lever houdbare producten in bij de conciërge.'],
    ['Mijn dochter heeft haar zwemdiploma! Wat een mijlpaal voor ons gezin.'],
    ['Werkdruk, lerarentekort, en toch: vandaag lachte iedereen. Op persoonlijke titel.'],
    ['Weer een brandoefening gehad. Binnen 2 minuten 14 stond iedereen buiten, een record!'],
    ['Van begroting tot beleid: avond voor MR-leden, aanmelden via de vakbond.'],
    ['Op 3 oktober zijn alle scholen van de stichting gesloten wegens studiedag.'],
    ['Groep 4 heeft de tafel van 7 onder de knie. Zeven maal zeven is geen geheim meer!'],
    ["Ik ben gestopt met roken. Dag 12. Mijn collega's verdienen een lintje."],
    ['Fijne vakantie allemaal! Tot maandag de zesentwintigste, uitgerust en wel.'],
    ['De klachtencommissie is onafhankelijk; in de schoolgids vindt u hoe u haar bereikt.'],
    ["Het stuk 'Pesten' van de theatergroep maakte indruk. Nagesprek in de klas over buitensluiten."],
    ['Ons team had vandaag een studiedag over hoogbegaafdheid, met taart.'],
    ['Stel dat een leerling gaat verhuizen naar Mars, wat neemt hij mee? Antwoorden: drop en een oma.'],
    [
      'De fusie van de voetbalclubs in ons dorp is rond, eindelijk een eigen kantine met fatsoenlijke frikandellen.',
    ],
    ['Wij lezen deze week Achtste-groepers huilen niet, over Akkie die leukemie heeft. Zakdoeken mee.'],
    ['Vanmiddag in de zon nagekeken: 28 dictees en één wesp. De wesp had een onvoldoende.'],
    ['Mooie documentaire gisteren over thuiszitters. Wat een kracht hebben die kinderen.'],
    ['Groep 7 deed de grote rekendag: wie berekent het budget voor een feest van 100 euro?'],
    [
      'Politiek Den Haag bezuinigt weer op passend onderwijs. Ik vind dat onbegrijpelijk, persoonlijke mening van een juf.',
    ],
    ['Ik heb vandaag mijn fiets laten stelen voor de deur van de bieb. Tips voor een goed slot?'],
    ['Onze school krijgt een nieuw dak met zonnepanelen! Dank aan de gemeente.'],
  ],
  todo: [
    ['Morgen is Tess er niet, die moet weer naar Zwolle voor haar prikken', 'told in words of its own'],
    [
      'Weet iemand hoe je omgaat met een kleuter die zijn ontlasting ophoudt? De mijne zit nu al vier dagen.',
      'told in words of its own',
    ],
    [
      'Nog één keer over Thijmen: hij eet alleen witte dingen, en alles wat piept doet hem pijn. Wie kent dit?',
      'told in words of its own',
    ],
    [
      'Weer geen gymspullen, weer geen eten mee, weer niemand thuis als ik bel. Ja Rayan, ik zie je heus.',
      'told in words of its own',
    ],
  ],
});
