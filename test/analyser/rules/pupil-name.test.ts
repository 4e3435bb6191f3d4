import { ruleTable, type Setting } from '../rule-table';

const pupils = (...names: string[]): Setting => ({ roster: { pupils: names } });
const school: Setting = { author: { role: 'leader', account: 'organisation' } };

ruleTable('pupil-name', {
  flags: [
    ['Trots op Guus, Bilal en Zoë van de Marianneschool!', ['Guus', 'Bilal', 'Zoë']],
    // Who reads, plays or is with an animal is none.
    ['Daan was een boek aan het lezen op de gang, zo mooi.', 'Daan'],
    ['Lotte (de ezel) en Sem (het schaap) stalen de show in het kerstspel.', ['Lotte', 'Sem']],
    ['Het meisje met de hond heet Sanne en zit in groep 4.', 'Sanne'],
    ['Noor (onze kleine beer) mocht vandaag trakteren in groep 3', 'Noor'],
    // Nor a Jip of a book.
    ['Wat een thriller, die finale! Jip uit groep 8 scoorde in de laatste minuut.', 'Jip'],
    ['Sem gaf juf een tekening #dankjewelSem', ['Sem', '#dankjewelSem']],
    // An animal's name may be a child's too.
    ['De hamster heet Noor. Noor uit groep 5 mocht hem geven wat ze had meegebracht.', 'Noor'],
    ['Het duo Wevers en Ter Haar uit groep 8 wint het schaaktoernooi!', ['Wevers', 'Ter Haar'], school],
    ['Tante Riky van Guus las vandaag voor, muisstil was het.', 'Guus'],
    ['#wijzijnfenna, met een rondje om de school voor onze zieke klasgenoot', '#wijzijnfenna'],
    [
      'Een dikke knuffel van Sara uit groep 2! Mijn mentor vond het goed dat ik dit plaatste.',
      'Sara',
      { author: { role: 'intern' } },
    ],
    // Another than the cat.
    [
      'Enzo uit de klas zoekt een huis voor zijn cavia. Hij huilt erom (Enzo, niet de cavia).',
      ['Enzo', 'Enzo'],
    ],
    ['Zeg gewoon als Jelle weer zit te schreeuwen dat hij naar de gang moet.', 'Jelle'],
    [
      'Kwijtgeraakte bibliotheekboeken: Sara de Vries heeft er 2 en Tim Jansen 3.',
      ['Sara de Vries', 'Tim Jansen'],
    ],
    ['Sanne de Grote uit groep 5 won de schaakwedstrijd.', 'Sanne'],
    ['Hallo, dit is Sven van groep 5, hij heeft buikpijn.', 'Sven', { kind: 'message', site: 'whatsapp' }],
    ['Iris, Fleur en Linde uit groep 5 plantten vandaag bloembollen.', ['Iris', 'Fleur', 'Linde']],
    ['Niet doorsturen! Dit is wat er in Jelte zn dossier staat over thuis.', 'Jelte'],
    ['R. Wolters uit 8b is vandaag door de politie opgehaald.', 'R. Wolters', { author: { role: 'leader' } }],
    ['Met Noor en Rayaan de konijnen gevoerd, wat een middag!', ['Noor', 'Rayaan']],
    ['Chizoba uit groep 4 heeft de voorleeswedstrijd gewonnen!', 'Chizoba'],
    // Who opens a message is called only if the rest is no row of names.
    ['Sem, Noor en Daan zijn nog ziek.', ['Sem', 'Noor', 'Daan'], { kind: 'message' }],
    // A cheering tag, with the name behind or in front.
    ['Vrijdag is de finale! #teamFenne #hupGijs', ['#teamFenne', '#hupGijs']],
    ['Zo trots op deze dappere kleuter #fenne_kan_het', '#fenne_kan_het'],
    // Where all is shouted, the small words are no surnames.
    ['SAAR EN YUSUF UIT GROEP 6 HEBBEN DE BEKER', ['SAAR', 'YUSUF']],
    // A phrase of consent elsewhere frees nobody else.
    [
      'Foto met toestemming van de ouders. Het regende. De bus was laat. Wat een dag. Jip uit groep 5 won.',
      'Jip',
    ],
    [
      'De rollen van de musical zijn verdeeld:\nde prins – Hafsa\nde tandarts – Mirthe',
      ['Hafsa', 'Mirthe'],
      school,
    ],
    ['De kinderraad heeft een voorzitter: voorzitter Pleun (groep 8).', 'Pleun', school],
    ['De kalender is klaar: Benthe Leus 03-05-2021 staat voorop.', 'Benthe Leus'],
    // Known from the class list, in every written form.
    ['vandaag kwam jip terug met een beugel', 'jip', pupils('Jip de Boer')],
    ['JIP IS JARIG', 'JIP', pupils('Jip de Boer')],
    [
      "Jips werkstuk en Max' gedicht hangen op de gang",
      ['Jips', "Max'"],
      pupils('Jip de Boer', 'Max Elferink'),
    ],
    [
      'Bassie, Tommie en Jipje hielpen mee',
      ['Bassie', 'Tommie', 'Jipje'],
      pupils('Bas Kremer', 'Tom Vos', 'Jip Smit'),
    ],
    ['Wat een feest voor Roos Bekhuis!', 'Roos Bekhuis', pupils('Roosmarijn "Roos" Bekhuis')],
    [
      'Jip de Boer en J. Wolters doen mee',
      ['Jip de Boer', 'J. Wolters'],
      pupils('Jip de Boer', 'Jesse Wolters'),
    ],
    [
      'Hoera! #trotsOpJip #hiephoijip @jip.de.boer',
      ['#trotsOpJip', '#hiephoijip', '@jip.de.boer'],
      pupils('Jip de Boer'),
    ],
    ['Zoe\u0308 en CHLO\u00c9 straalden', ['Zoe\u0308', 'CHLO\u00c9'], pupils('Zoë Pinas', 'Chloé Vos')],
    ['Met J\u200bip naar het museum', 'J\u200bip', pupils('Jip de Boer')],
    ['Gisteren was J🎉ip jarig', 'J🎉ip', pupils('Jip de Boer')],
    ['Knap hoor, Jasmjin las het hele boek', 'Jasmjin', pupils('Jasmijn Kuipers')],
    ['Mei-Lin en Mei Lin zijn dezelfde', ['Mei-Lin', 'Mei Lin'], pupils('Mei-Lin Zhou')],
    ['Storm bracht kastanjes mee en mila een egel', ['Storm', 'mila'], pupils('Storm Hagen', 'Mila Pol')],
    ['fleur fleurt de hele klas op met haar lach', 'fleur', pupils('Fleur Damhuis')],
    ['Lot mocht vandaag het lot trekken', 'Lot', pupils('Lot Groot')],
    [
      'Roos, Storm en Mees haalden hun veterdiploma',
      ['Roos', 'Storm', 'Mees'],
      pupils('Roos Vos', 'Storm Kok', 'Mees Pol'),
    ],
    ['Willem van Oranje, gespeeld door Willem uit groep 7', 'Willem', pupils('Willem Bos')],
    // Without a list: the words beside the name.
    ['Yusuf durfde voor het eerst hardop voor te lezen voor de hele groep', 'Yusuf'],
    ['Soufiane uit groep 7 bedacht het', 'Soufiane'],
    ['Trots op Fenna\u00a0de\u00a0Boer uit groep 5!', 'Fenna\u00a0de\u00a0Boer'],
    ['Trots op Noor, die vandaag haar diploma haalde', 'Noor'],
    ['Diploma A: Yara, Sjoerd, Emirhan en Vlinder.', ['Yara', 'Sjoerd', 'Emirhan', 'Vlinder'], school],
    ["Sterre's oma vertelde over vroeger", "Sterre's"],
    ['De moeder van Sefa bracht baklava', 'Sefa'],
    ['Our little Dewi was so brave today', 'Dewi'],
    ['1. M. Yıldırım (gr. 4)\n2. F. de Wit (gr. 8)', ['M. Yıldırım', 'F. de Wit'], school],
    [
      'Anass Bouhaddou (8a) en Teun van der Heijden (7) wonnen',
      ['Anass Bouhaddou', 'Teun van der Heijden'],
      school,
    ],
    ['Uitslag voorleeswedstrijd: 1. Emma de Wit 2. Sem Bakker', ['Emma de Wit', 'Sem Bakker'], school],
    ['Zegt Julian van 5: "Jij bent oud, maar wel lief."', 'Julian'],
    ['Saar kan haar naam schrijven. En Ibrahim telt al tot twintig, trotse juf!', ['Saar', 'Ibrahim']],
    ['omg mohammed zei net tegen me dat ik op zijn oma lijk, groep 3 is wat', 'mohammed'],
    [
      'Hoi allemaal, Sofie en Luuk zijn ziek. Groetjes juf Kim',
      ['Sofie', 'Luuk'],
      { kind: 'message', site: 'whatsapp' },
    ],
    [
      'Bij mij scheurde Tijn elk blaadje kapot',
      'Tijn',
      {
        kind: 'reply',
        inReplyTo: { author: 'Juf in de polder', text: 'Tips voor een leerling die niet tegen foutjes kan?' },
      },
    ],
    [
      'De ouders van Charlene, de moeder van Joep en de opa van Siem reden mee.',
      ['Charlene', 'Joep', 'Siem'],
    ],
    // Whatever else the text is about, a group tells whose name it is.
    ['Floris de Vijfde werd gespeeld door Jurre uit groep 7, met een kroon van karton.', 'Jurre'],
    ['Kampioenen van groep 6!\njurre en fenna', ['jurre', 'fenna']],
  ],
  passes: [
    ['De nieuwe klassenvis heet Kees. Kees eet, Kees zwemt, Kees kijkt.'],
    ['Pieter Bruegel schilderde 80 kinderspelen op één doek. Wij deden er elf.'],
    ['Zaterdag lag Sam (mijn hond) in de sloot en ik twee tellen later ook.', pupils('Lena Drost')],
    ["Ben & Jerry's uit de bak, met een soeplepel. Zin in de vakantie."],
    ['Die nieuwe digiborden kosten zeven mille per stuk.'],
    ['Vanavond een lezing over kleuters, Colette Jansen was de spreker. Vier kantjes.'],
    ['Roos, raam en rok hangen nu aan de muur.'],
    ['Letter r is af. Roos, raam, rok, vis.'],
    ['guys de koffiemachine is niet stuk'],
    ['Fietsers kunnen via het Willem-Alexanderpad.'],
    ['Vandaag in de kring: Floris de Vijfde, paus Julius II en wat er van hun kastelen over is.'],
    ['@iemand Dat vinden wij ook! ^ Ruben', { site: 'x', kind: 'reply' }],
    ['Live uit lokaal 12: kijk ze eens rekenen! 😅', { site: 'instagram' }],
    ['Proud of this class garden.'],
    ['Kim is de beste kapper van het dorp.'],
    ['Bakker Bart en drukkerij Van Dijk sponsoren ons pleinfeest.'],
    // A verb, or part of a word, that the list has for a name.
    ['Wil jij vanavond de sleutel meenemen?', pupils('Wil Smit')],
    ['Vanavond pim-pam-pet met de buren.', pupils('Pim Smit')],
    [
      'Het lokaal is morgen weer open, dat zoeken we vandaag nog uit voor alle kinderen van groep 4. ^Joke',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    // An agreement counts for its own sentence and the ones beside it.
    ['Met toestemming van haar ouders: Jip uit groep 5 won.'],
    ['Van de ouders mag het met naam, met toestemming dus. Jip uit groep 5 won.'],
    ['De roos van Jericho staat open, zegt groep 6.', pupils('Jericho Tapilatu')],
    ['Oog in oog met Trix, de T. rex van Naturalis.', pupils('Trix van Bommel')],
    ['Koninginnen op de tijdbalk: Emma, Juliana en Beatrix.', pupils('Emma Brunninkhuis')],
    // The same letters as an ordinary word.
    ['Storm op komst! De roos op het plein waait om.', pupils('Storm Kok', 'Roos Vos')],
    ['De merel broedt, de vos loert en de beer slaapt.', pupils('Merel Pol', 'Vos Bloemers', 'Beer Tijhuis')],
    ['Het lot viel op groep 6.', pupils('Lot Groot')],
    ['Workshop: max. 12 kinderen, min. 2 ouders', pupils('Max Elferink')],
    ['Wat een grote bos bloemen, een groot feest', pupils('Bo Groot')],
    ['Noordenwind en noorderlicht boven het Lutterzand #trotsoptwente', pupils('Noor Hesselink')],
    ['Jippie, vakantie!', pupils('Jip de Boer')],
    // Somebody else of that first name.
    ['Anne Frank, Hannie Schaft en Sophie Scholl in één les', pupils('Anne Scholten', 'Sophie Haarhuis')],
    [
      'Matilda, Pluk van de Petteflet of Mees Kees? Stem op je favoriete boekfiguur.',
      pupils('Matilda Bergsma', 'Mees Pol', 'Kees Bos'),
    ],
    ['Guido Gezelle schreef over het schrijverke', pupils('Guido Rikhof')],
    ['Feliz Navidad en Joyeux Noël, zong groep 8', pupils('Felix Brand', 'Noëlle Reef')],
    ['Jip van Dam schreef een column', pupils('Jip de Boer')],
    // Nobody of the school.
    ['De Prins Bernhardstraat en de Annie M.G. Schmidtlaan zijn dicht.'],
    ['Spreekbeurten over Sifan Hassan en Max Verstappen in groep 7'],
    ['Voorgelezen uit Lampje van Annet Schaap in groep 8'],
    ['Sint Maarten: de kleuters lopen met lampions over het plein'],
    ['Prins Joris XII kwam de sleutel van de school halen'],
    ['Wie was de vader van Willem-Alexander? Sinterklaas.'],
    ['Mijn dochter Fleur slaagde voor haar vwo-diploma'],
    ['Rekensom: Anna heeft 4 appels, Tim heeft er 3. Groep 3 kan het.'],
    ['Team Messi verloor in de halve finale van het schoolvoetbal'],
    ['De kleuters nemen handpop Pompom en logeerbeer Teddy mee naar huis'],
    ['Trots op Twente! Trots op Nederland.'],
    ['Naar Milan voor de meivakantie, daarna drie dagen Florence.'],
    ['Elke klas heeft een kind met een rugzakje.'],
    ['De Sint-Franciscusschool en de Prinses Beatrixschool spelen zaterdag tegen elkaar.'],
    ['Woordpakket: jurk, wolk, storm, tulp. Dictee op vrijdag, groetjes van de juf.'],
    ['Noor uit groep 5 won (met toestemming van haar ouders).'],
    // Addressing, answering, signing.
    [
      'Dank je Marieke! De kinderen vonden het geweldig.',
      { kind: 'reply', inReplyTo: { author: 'Marieke Jansen', text: 'Wat leuk!' } },
    ],
    ['De klas had een topdag.\nGroetjes, Wendy'],
    ['Wat een onzin over scholen, zegt Noor de Bruin.', { author: { name: 'Noor de Bruin' } }],
  ],
  todo: [
    [
      'Weekendje weg met Sanne, Ilse en Marit. Wijn en een hottub.',
      'flags: friends whom nothing but the wine tells from pupils',
    ],
    [
      'Roos, tulp, narcis: groep 4 leert de bloemen.',
      'flags: flowers in a row read like children of the group',
    ],
    [
      'Twee moeders, een hond en Rodaina voorop: zo begon groep 2.',
      'a first name that no lexicon knows, with nothing beside it',
    ],
    ['In de klas noemen wij hem Boeboe.', 'a pet name that is no form of a listed name'],
  ],
});
