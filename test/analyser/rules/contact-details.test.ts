import { ruleTable } from '../rule-table';

ruleTable('contact-details', {
  flags: [
    ['adres voor het feestje: 7591 kl 8, achterom', '7591 kl 8', { kind: 'message' }],
    ['bel me: nul6 - 28 drie 4 drie 9een 5', 'nul6 - 28 drie 4 drie 9een 5', { kind: 'message' }],
    [
      'Wie zoekt er een poesje? Bel mij op 06-28174463 of kom kijken op de Esweg 14, 7637 KA.',
      ['06-28174463', 'Esweg 14, 7637 KA'],
    ],
    // Written and said in other ways.
    ['bel maar O6-31228845', 'O6-31228845', { kind: 'message' }],
    ['app haar: 6 83 11 90 24', '6 83 11 90 24', { kind: 'message' }],
    ['Zijn vader: 06 tweeënveertig, 19, 07, twee drieën', '06 tweeënveertig, 19, 07, twee drieën'],
    ['Nieuw nummer, app me op 06, dubbel drie, nul vijf, 41 18', '06, dubbel drie, nul vijf, 41 18'],
    ['bel haar even: 0541 vijf vijf vijf, dan 31, dan 8', '0541 vijf vijf vijf, dan 31, dan 8'],
    ['app me: O6 drie drie een negen vier vier nul twee', 'O6 drie drie een negen vier vier nul twee'],
    [
      'call him, zero six, three one, two two, four eight, one nine',
      'zero six, three one, two two, four eight, one nine',
    ],
    ['mail me op w.brinks(a)ziggo.nl', 'w.brinks(a)ziggo.nl'],
    ['wendybakkerij84 apestaartje gmail punt com', 'wendybakkerij84 apestaartje gmail punt com'],
    ['wendy.v.d.b@hotmail en dan gewoon nl', 'wendy.v.d.b@hotmail'],
    ['Noor woont op nummer 12 in de Kerkstraat', 'op nummer 12 in de Kerkstraat', { kind: 'message' }],
    ['ze wonen op 7573hk 41', '7573hk 41', { kind: 'message' }],
    // An address right behind a name, in a record or under a heading is somebody's home.
    ['Adressenlijst groep 1\nLiv: Dahliastraat 3\nMats: Irispad 10', ['Dahliastraat 3', 'Irispad 10']],
    ['Owen Pieters: Hoofdstraat 8', 'Hoofdstraat 8', { kind: 'message' }],
    [
      'Isa Nijland, bsn volgt, Wilgenhof 5, 7577 JK, tel moeder 06-18903377',
      ['Wilgenhof 5, 7577 JK', '06-18903377'],
      { kind: 'message' },
    ],
    [
      'Let op: Jolijn Mensink verhuist naar Tulpstraat 90, 7556 GH Hengelo.',
      'Tulpstraat 90, 7556 GH Hengelo',
      { author: { account: 'organisation' } },
    ],
    ['Huisbezoek Yara om 16 uur: Bachlaan 130', 'Bachlaan 130', { kind: 'message' }],
    ['Onze poes is weggelopen vanaf Korenmolen 27', 'Korenmolen 27', { author: { role: 'parent' } }],
    ['Het gezin staat ingeschreven op De Braak 19, Almelo', 'De Braak 19, Almelo', { kind: 'message' }],
    ['Post voor mij mag naar Postweg 14, 7641 CB Wierden', 'Postweg 14, 7641 CB Wierden'],
    // A shop's mailbox bears its name; a person's too, when that is a first name.
    ['Mail maar naar hans@degroothans.nl', 'hans@degroothans.nl'],
    // Two ways to reach one person.
    [
      'Oma van Fenne is te bereiken op fokje@hotmail.com of 0524 - 93 81 77, zij regelt het museum.',
      ['fokje@hotmail.com', '0524 - 93 81 77'],
    ],
    [
      'Bel 078 - 612 09 87 of mail karin.knipt@ziggo.nl, wel zeggen dat je van school komt.',
      ['078 - 612 09 87', 'karin.knipt@ziggo.nl'],
      { author: { role: 'parent' } },
    ],
    ['mail moeder: s.vandermeulen @ kpnmail.nl', 's.vandermeulen @ kpnmail.nl', { kind: 'message' }],
    ['De bloemist belt: de bezorging is op Ganzenpad 14, het huis van Coby.', 'Ganzenpad 14'],
    [
      'Sander van hiernaast zoekt een bijbaantje, bel hem op 0541 53 21 10 of mail s.dijkhof@ziggo.nl',
      ['0541 53 21 10', 's.dijkhof@ziggo.nl'],
      { author: { role: 'parent' } },
    ],
    [
      'Stuur het maar naar juf.els apenstaartje gmail punt com, dan kijk ik er vanavond naar',
      'juf.els apenstaartje gmail punt com',
      { site: 'x', kind: 'reply', protocol: 'loket' },
    ],
    [
      'De oma van Fay is te bereiken op +31 6 41 22 90 17',
      '+31 6 41 22 90 17',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'We zijn verhuisd! Kom gerust langs: Esdoornstraat 41a in Ootmarsum. De koffie staat klaar.',
      'Esdoornstraat 41a in Ootmarsum',
    ],
    [
      'Kattenoppas gezocht in de meivakantie, dm of app nul zes drieëntwintig vijfenveertig zevenenzestig negenentachtig',
      'nul zes drieëntwintig vijfenveertig zevenenzestig negenentachtig',
      { site: 'instagram', author: { role: 'support' } },
    ],
    [
      'Wilt u meester Thijs een kaartje sturen? Hij woont op de Molenkampstraat 6, 7575 BX Oldenzaal.',
      'Molenkampstraat 6, 7575 BX Oldenzaal',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Partijtje Moos is bij ons thuis, Ringdijk 203, 3341 LB. Neem regenlaarzen mee!',
      'Ringdijk 203, 3341 LB',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'Interesse in mijn workshop? Mail naar marloes.teunis [at] outlook [dot] com.',
      'marloes.teunis [at] outlook [dot] com',
      { site: 'linkedin' },
    ],
    [
      'het nummer van meester Kees is 0612345678 bel m ff wakker',
      '0612345678',
      { site: 'x', author: { role: 'pupil' } },
    ],
    ['Rijles bij mijn man? Hij is top. 06.29.11.38.47', '06.29.11.38.47', { protocol: 'loket' }],
    [
      'Kaartje voor Sven? Eikenlaan 8, 7591 KL Denekamp. Hij ligt nog zeker twee weken plat.',
      'Eikenlaan 8, 7591 KL Denekamp',
      { site: 'instagram', author: { role: 'parent' } },
    ],
    ['Ouders mogen me ook gewoon thuis bellen hoor, 0541-539988.', '0541-539988', { site: 'x' }],
    [
      'De moeder van Bram coördineert het vervoer, zij is te bereiken via 06 1122 3344.',
      '06 1122 3344',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Ik zoek een afstudeerplek! Reageren kan via fenna.vd.broek@hotmail.com',
      'fenna.vd.broek@hotmail.com',
      { site: 'linkedin', author: { role: 'intern' }, protocol: 'loket' },
    ],
    [
      'nieuw adres van de familie Aydin is Havenstraat 77b in Zwijndrecht',
      'Havenstraat 77b in Zwijndrecht',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'zn mail is gewoon r.vandermeer@konot.nl gooi maar vol',
      'r.vandermeer@konot.nl',
      { site: 'x', kind: 'reply', author: { role: 'pupil' } },
    ],
    [
      'Wie kan op zaterdag mijn moeder rijden? Ze woont aan de Hengelosestraat 120 in Oldenzaal. Bellen mag: 06 2468 1357',
      ['Hengelosestraat 120 in Oldenzaal', '06 2468 1357'],
      { author: { role: 'support' } },
    ],
    [
      'Stuur gerust een mailtje naar meester.koen (at) gmail (punt) com',
      'meester.koen (at) gmail (punt) com',
      { site: 'x', kind: 'reply' },
    ],
  ],
  passes: [
    ['Vandaag 1250 op 30 kinderen verdeeld, wie had het goed?'],
    ['Ons adres stond er, in 2024 is 3 keer gebeld.'],
    ['Dubbel zes gegooid, dan vier, dan drie: ik won van de hele klas.'],
    ['Twee drieën, twee vieren en drie tweeën in de rapporten van vroeger.'],
    ['Op nummer 1 in de Top 40, en op nummer 12 in de Kerkhitparade.'],
    ['Bel 6 keer, app 12 keer: samen 612345 pogingen.'],
    ['Bestelling 06-10223344 is onderweg, al sinds de vorige kabinetsperiode.'],
    ['Vandaag leerden we phishing herkennen, afzender klant3nservice@bankveilig.net.'],
    ['Meld je aan bij de bieb: oldenzaal@bibliotheek.nl.'],
    ['Speculaas bestellen? nijland@bakkerijnijland.nl'],
    ['Mail ons team: mobiliteit@konot.nl'],
    ['Workshop @ konot.nl, wie gaat er mee?'],
    ['Wij verhuizen naar Lokaal 12, groep 5 blijft thuis in Unit 3.'],
    [
      'Meer weten? Kom langs op Lindelaan 22 of bel 074 2914455.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['Printer stuk? Stuur een bericht naar printerbalie@bestuur.example, dan komt er iemand.'],
    ['De stripreeks « De Waterratten » verscheen in 1987-1992, een album per jaar.'],
    [
      'De school is op werkdagen bereikbaar op 0541-512345 of via info@debongerd.nl.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    ['Pesten? Bel of chat met de Kindertelefoon: 0800-0432, gratis en anoniem.'],
    [
      'Zaterdag open dag op Burgemeester de Bruïnelaan 12, 3331 AD Zwijndrecht. Tot dan!',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    ['Rekenles in groep 6: 06 plus 12 plus 34 is 52. Niet 06-12-34 dus 😄', { site: 'x' }],
    [
      'Vragen over de vacature? Bel het secretariaat, 078-6295990, of mail naar vacatures@loket.nl.',
      { site: 'linkedin', author: { role: 'staff' }, protocol: 'loket' },
    ],
    [
      'Excursie naar het Rijksmuseum, Museumstraat 1 in Amsterdam. Drie keer geteld, niemand kwijt.',
      { site: 'instagram' },
    ],
    ['In 1944 vielen hier 12 bommen, in 1945 nog 3. Groep 8 luisterde ademloos.'],
    [
      'De verkeersregelaars zoeken versterking, aanmelden via verkeer@dorpsraadlosser.nl',
      { author: { role: 'parent' } },
    ],
    [
      'Goede vraag! U kunt hiervoor de administratie bellen, 0541-512345, elke ochtend tussen 8 en 12.',
      { site: 'x', kind: 'reply', author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De Parkweg 12 weken dicht, dus vanaf maandag fietsen we om via de Kerkstraat.',
      { site: 'instagram', protocol: 'loket' },
    ],
    ['Volg @leraar24 en @klokhuis, daar haal ik de beste ideeën vandaan.', { site: 'x' }],
    [
      'Ziekmelden kan vanaf 7.45 uur op 0541-512345.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Wij woonden vroeger op nummer 12, weet je nog? Groep 4 maakte huizen van melkpakken.',
      { site: 'instagram' },
    ],
    [
      'Vanavond om 19.30 - 21.00 uur ouderavond, daarna 06.45 weer op. Welterusten!',
      { site: 'x', protocol: 'loket' },
    ],
    [
      'Bij Bakkerij Nijhuis, Marktstraat 14, hebben ze de beste krentenwegge.',
      { author: { role: 'parent' } },
    ],
    [
      'Aanmelden voor de netwerkbijeenkomst kan via academie@konot.nl.',
      { site: 'linkedin', author: { role: 'staff' } },
    ],
    [
      'Maak je je zorgen over een kind? Bel Veilig Thuis: 0800-2000, dag en nacht.',
      { site: 'x', author: { role: 'leader' } },
    ],
    [
      'Aanmelden voor de rondleiding: directie.bongerd@konot.nl of 0541-512345.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'De rekensom van vandaag: 0,6 x 12,5 + 34,75 = 42,25. Bijna niemand zag het.',
      { site: 'x', protocol: 'loket' },
    ],
  ],
});
