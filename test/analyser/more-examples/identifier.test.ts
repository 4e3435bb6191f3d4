import { ruleTable } from '../rule-table';

ruleTable('identifier', {
  flags: [
    // A heading says what the rows under it are.
    [
      'Naam | Geboortedatum | Groep\nEvi Hulshof | 12-03-2015 | 5\nJurre ten Have | 30-11-2014 | 5\nNieuw kind | 1-6-2015 | 5',
      ['12-03-2015', '30-11-2014', '1-6-2015'],
    ],
    [
      'Leerling;BSN;Groep\nAmira;536517198;4\nTijn;394548243;4\nFleur;245223228;6',
      ['536517198', '394548243', '245223228'],
      { kind: 'message' },
    ],
    [
      'Wachtwoorden groep 7:\nLoïs: tijger55\nHidde: banaan12\nYasmin: wolkje07',
      ['tijger55', 'banaan12', 'wolkje07'],
      { kind: 'message' },
    ],
    ['Codes kopieerapparaat:\ngroep 3: 30341\ngroep 4: 40452', ['30341', '40452'], { kind: 'message' }],
    // Dates of birth in words, and in one go.
    ['Op vier mei tweeduizend zestien werd onze Lotte geboren.', 'vier mei tweeduizend zestien'],
    ['Ze werd acht november 2013 geboren in Aleppo', 'acht november 2013'],
    ['Ons broertje is van de achtste van de zesde, 2019', 'de achtste van de zesde, 2019'],
    ['Elif: 150415 is haar geboortedatum', '150415'],
    ['Geboortedatum leerling: 20160412', '20160412'],
    ['Moeder mailt: geboren is hij zoals u in het dossier kunt zien op 3 mei 2014', '3 mei 2014'],
    ['3 september 2012: de mooiste dag van mijn leven, toen werd onze Dean geboren.', '3 september 2012'],
    ['Onze zoon is geboren op eerste kerstdag 2015.', 'eerste kerstdag 2015'],
    ['Geboren op de langste dag van 2018, met onweer.', 'de langste dag van 2018'],
    // Numbers in groups, by all their names.
    ['V-nummer van het nieuwe meisje: 284 119 0075', '284 119 0075', { kind: 'message' }],
    ['Onderwijsnummer: 395 983 101', '395 983 101', { kind: 'message' }],
    ['burger service nr 559 817 897, naam volgt', '559 817 897', { kind: 'message' }],
    [
      'BSN: vijf vijf negen, acht een zeven, acht negen zeven',
      'vijf vijf negen, acht een zeven, acht negen zeven',
    ],
    ['nummerbord gt 519 h, blauwe Seat', 'gt 519 h'],
    [
      'Rekeningnummer van de moeder voor teruggave schoolreis: NL16 BUNQ 2034 5678 90',
      'NL16 BUNQ 2034 5678 90',
    ],
    // A password that is a plain word, and figures alone.
    ['Netwerk heet Gasten, wachtwoord is welkomopschool', 'welkomopschool'],
    ['Heb het wachtwoord veranderd naar appelflap', 'appelflap', { kind: 'message' }],
    ['Inloggegevens: gebruiker pien.gr6, ww aap-noot-mies', 'aap-noot-mies', { kind: 'message' }],
    ['Wachtwoord gasten: 20302030', '20302030'],
    ['Wachtwoord voor de training is Zomer2027', 'Zomer2027', { kind: 'message' }],
    ['login eduarte: svdberg / Herfst-blad7', 'Herfst-blad7', { kind: 'message' }],
    // A code in all daily wordings.
    ['Alarmcode is veranderd! Vanaf morgen 8802#', '8802#', { kind: 'message' }],
    ['Weet jij de alarmcode nog? 7031 toch?', '7031', { kind: 'message' }],
    ['Bij de opvang is de cijfercode nog steeds 2468.', '2468'],
    ['De code van de iPadkar heb ik veranderd in 2309', '2309', { kind: 'message' }],
    ['De sleutelkluis: code is 1 9 6 4', '1 9 6 4', { kind: 'message' }],
    ['Ik krijg een code binnen van Magister, 993 104, was jij dat?', '993 104', { kind: 'message' }],
    ['De ipads ontgrendel je met 112233', '112233', { kind: 'message' }],
    ['Toets eerst 3047 in en dan gaat het alarm eraf', '3047', { kind: 'message' }],
    ['Hek open? Met 7410 gaat het hek open', '7410', { kind: 'message' }],
    ['pin pinpas schoolkas 0666', '0666', { kind: 'message' }],
    ['De cijfers van het hangslot zijn 6-1-8', '6-1-8', { kind: 'message' }],
    ['Vanavond musical: alarmcode is 4471', '4471', { kind: 'message' }],
  ],
  passes: [
    ['Eerste kerstdag 2025 at ik oliebollen, de langste dag van 2026 wordt warm.'],
    ['Belangrijke data:\nStudiedag: 6-11-2026\nKerstviering: 17-12-2026\nRapporten: 12-2-2027'],
    ['Op 3 april is het kuiken geboren, drie april 2026 om precies te zijn. Heel groep 2 stond te juichen.'],
    ['Onze puppy is er! Geboren 11-08-2026, heet Sjors en kauwt op alles.'],
    ['Vandaag leerden we over Malala, geboren op 12 juli 1997 in Pakistan.'],
    ['Ons wachtwoord is verlopen, de printer is stuk en de koffie is op.'],
    ['Alarmcode is veranderd! De opbrengst van gisteren: veel.'],
    ['Het wachtwoord is niet te onthouden: hoofdletters, cijfers en een emoji.'],
    ["Tip: kies een lang wachtwoord en gebruik nooit 'welkom123'."],
    ['Printercode en alarm staan in de map op kantoor, niet in de app zetten graag!', { kind: 'message' }],
    ['Inlog: mijn voornaam en dan het rijtje.', { kind: 'message' }],
    ['Vandaag een training over wachtwoorden: Zomer2027 bleek de slechtste.'],
    ['Inloggen voor 5-jarigen: de CO2-meter was makkelijker.'],
    ['Blooket-code 771 340 staat tot vanavond open.'],
    ['Roblox codes die nog werken: FROST24 en BEE99'],
    ['Met 2500 mensen op het plein ging het alarm af.'],
    ['Kinderbijslag, rijbewijs of pasje kwijt? Bel 0541 58 80 00.'],
  ],
});
