import { ruleTable } from '../rule-table';

ruleTable('identifier', {
  flags: [
    ['Noor de Prins: 12-05-2014', '12-05-2014'],
    ['Tim Schilder is geboren op drie mei tweeduizend veertien.', 'drie mei tweeduizend veertien'],
    ['Jip is geboren op 3 mei 2015, de school was toen net opgericht.', '3 mei 2015'],
    ['De alarmcode is 4821, soms geeft hij een foutmelding.', '4821'],
    [
      'Nieuw op de verjaardagskalender: Fenne, 14-09-2017 en Noah Yilmaz 3 juni 2018.',
      ['14-09-2017', '3 juni 2018'],
    ],
    [
      'Wil jij haar inschrijven? Mijn nichtje: 21-03-2016, ze heet net als oma.',
      '21-03-2016',
      { kind: 'message' },
    ],
    ['Lieve: 8 oktober 2016', '8 oktober 2016'],
    [
      'De taart staat klaar voor de jarigen van deze week, 4 mei 2015 en 9-9-2016',
      ['4 mei 2015', '9-9-2016'],
    ],
    ['Inloggen kan met lokaal.c en daarna Regenjas!7', 'Regenjas!7', { kind: 'message' }],
    ['De inlog is wolk3x met wachtwoord Peer&Appel', 'Peer&Appel', { kind: 'message' }],
    [
      'Ik kom er niet in op kantoor. Neem anders die van mij, alles klein: altijdzonnig44',
      'altijdzonnig44',
      { kind: 'message' },
    ],
    ['Op het inlogbriefje staat Twents-Ros9, hangt naast het raam', 'Twents-Ros9'],
    ['De pincode van de kluis is twee acht nul vijf.', 'twee acht nul vijf', { kind: 'message' }],
    ['Het wachtwoord van het digibord is Giraffe.', 'Giraffe', { kind: 'message' }],
    ['Mijn pin is mijn trouwdag, 1406', '1406'],
    ['Wie mist een auto? Kenteken GH482K, de lichten staan aan.', 'GH482K'],
    ['Nummerbord GH 482 K staat voor de poort geparkeerd', 'GH 482 K'],
    ['Ik heb de bus voorgeschoten, graag terug op NL12 RABO 0123 4567 89', 'NL12 RABO 0123 4567 89'],
    ['Nieuwe pas! Pasnummer 00417720, voor wie dat leuk vindt', '00417720'],
    ['Kan iemand dit nakijken: 100000009?', '100000009'],
    [
      'Voor de kluisjes: de code van kastje 14 is 4821, geef jij m door?',
      '4821',
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'Inloggen op het gastennetwerk kan met het wachtwoord Bongerd_gast24. Fijne ouderavond!',
      'Bongerd_gast24',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Kan iemand nagaan van wie dat busje is met kenteken VX-394-K? Staat al drie dagen voor de ingang van school.',
      'VX-394-K',
      { site: 'x', author: { role: 'support' } },
    ],
    [
      "Meester Jan doet mee aan Alpe d'HuZes! Doneren mag op mijn rekening NL91ABNA0417164300 dan maak ik het over.",
      'NL91ABNA0417164300',
      { author: { role: 'parent' } },
    ],
    [
      'Het BSN van dat nieuwe meisje: 1112.22.333 en ze is geb. 3-5-2016',
      ['1112.22.333', '3-5-2016'],
      { site: 'whatsapp', kind: 'message', author: { role: 'support' } },
    ],
    [
      'Gevonden op het plein: paspoort met nummer NXK4P81R6, wie mist dit?',
      'NXK4P81R6',
      { protocol: 'loket' },
    ],
    [
      'login van de juf is sanne.b en het ww is Koffie88 doe er iets leuks mee',
      'Koffie88',
      { site: 'x', author: { role: 'pupil' } },
    ],
    [
      'Burgerservicenummer 123 456 782, kun jij even kijken of hij al ingeschreven staat?',
      '123 456 782',
      { site: 'whatsapp', kind: 'message' },
    ],
    [
      'Ons nieuwe adres in het leerlingsysteem: leerlingnummer 2024-0871 is van Sem, geboortedatum 12 februari 2017.',
      ['2024-0871', '12 februari 2017'],
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Voor wie het formulier nog moet invullen: pincode van de laptopkar is 0852.',
      '0852',
      { site: 'linkedin', author: { role: 'staff' } },
    ],
    ['Mijn rijbewijs is kwijt (nummer 5123456789), wie heeft het gezien op het plein?', '5123456789'],
    [
      'De alarmcode is gewijzigd naar 7739, niet vergeten morgenvroeg',
      '7739',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' }, protocol: 'loket' },
    ],
    [
      'Die asociaal in de zwarte BMW, 8-KRT-21, reed vanochtend bijna mijn kind aan bij school.',
      '8-KRT-21',
      { site: 'x', author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      'Gebruik voor de demo gerust mijn account: gebruiker henk, wachtwoord Zomer#2025',
      'Zomer#2025',
      { site: 'linkedin', author: { role: 'support' } },
    ],
    [
      'Geboortedata voor de verzekering: Lars 14-02-2015, Amin 3-11-2014',
      ['14-02-2015', '3-11-2014'],
      { site: 'whatsapp', kind: 'message', protocol: 'loket' },
    ],
    [
      'Graag 12,50 overmaken voor het juffencadeau op NL20INGB0001234567 tnv mij',
      'NL20INGB0001234567',
      { author: { role: 'parent' } },
    ],
    [
      'Hier de iban van Marieke voor het cadeau: NL91 ABNA 0417 1643 00',
      'NL91 ABNA 0417 1643 00',
      { site: 'whatsapp', kind: 'message', author: { role: 'support' } },
    ],
    [
      'Wie heeft mijn dochter gezien? Zij is geboren op 7 juli 2014 en droeg een gele jas.',
      '7 juli 2014',
      { author: { role: 'parent' }, protocol: 'loket' },
    ],
    [
      "Het digibord wil eindelijk weer. Tip voor collega's: inloggen met digibord / Krijtje12",
      'Krijtje12',
      { site: 'x' },
    ],
    ['De alarmcode van de zijdeur, 3391, staat weer op scherp.', '3391'],
    ['Kun jij de kar halen? De code van de laptopkar 7140.', '7140'],
    ['Mijn rekening is _NL91ABNA0417164300_ graag betalen.', 'NL91ABNA0417164300'],
  ],
  passes: [
    ['De koning is geboren op zevenentwintig april negentienhonderd zevenenzestig.'],
    ['Wij zijn jarig! Op 14 oktober 1966 werd onze school opgericht.'],
    ['De foutcode van de printer 5033.'],
    ['De code van de opdracht 2024 hangt op het bord.'],
    ['Rapportgesprekken: Sanne, 12-11-2026 om 15.00 uur, en Bram, 13-11-2026.'],
    ['Karin Smit 3 oktober 2019 begonnen bij ons, en nu al niet meer weg te denken.'],
    ['Foto: Karin Smit, 3 oktober 2019'],
    ['Ivo is sinds 1 augustus 2014 onze conciërge.'],
    ['De verjaardag van de school: 12 mei 1976 ging de deur open.'],
    ['Login kwijt. Liggen de PS5-spullen nog in lokaal9b?'],
    ['Ons wachtwoord is vergeten, wie helpt?'],
    ['Vandaag een les over wachtwoorden. Wat is een sterk wachtwoord? De klas zei: Superheld123.'],
    ['Onze film is al 123456782 keer bekeken, hoe views tellen weet niemand.'],
    ['Kan iemand dit nakijken: 100000008?'],
    [
      'Uw gift voor de schooltuin is welkom op NL91 ABNA 0417 1643 00 t.n.v. Oudervereniging De Bongerd.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Wachtwoorden blijven lastig: de helft van de klas was het zijne weer kwijt. Les 1: schrijf het niet op je hand.',
      { site: 'x' },
    ],
    [
      'De school is geboren op 3 september 1921, althans, toen ging de deur voor het eerst open.',
      { author: { account: 'organisation' } },
    ],
    ['Boek van de week: ISBN 9789025876543, echt een aanrader voor groep 5.', { site: 'instagram' }],
    [
      'De kijkavond is op 12-03-2026 van 18.30 tot 20.00 uur. Code oranje? Dan gaat het niet door.',
      { author: { role: 'leader', account: 'organisation' }, protocol: 'loket' },
    ],
    [
      'Vincent van Gogh werd geboren op 30 maart 1853. Wij maakten zonnebloemen met scheerschuim.',
      { site: 'x' },
    ],
    [
      'Kinderen geboren tussen 1 oktober 2021 en 31 december 2022 kunnen nu worden aangemeld.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Ons KvK-nummer is 41146123 en staat gewoon in de footer van de website.',
      { site: 'linkedin', author: { role: 'staff' }, protocol: 'loket' },
    ],
    [
      'Bestelnummer 300128456, al drie weken onderweg: één doos krijt.',
      { site: 'x', author: { role: 'support' } },
    ],
    [
      'Escaperoom in groep 8! De code van het slot was 1648, Vrede van Münster. Binnen 14 minuten los.',
      { site: 'instagram' },
    ],
    ['Vannacht om 03.12 uur geboren: onze dochter! 3460 gram en 51 cm geluk.'],
    ['De code voor de Kahoot is 482913, wie doet er mee?', { site: 'x' }],
    [
      'Op 03-05-2026 vieren wij het 75-jarig bestaan van de school.',
      { author: { role: 'leader', account: 'organisation' } },
    ],
    [
      'Tip: een goed wachtwoord heeft minstens 12 tekens en staat niet op een geeltje.',
      { site: 'linkedin', author: { role: 'staff' } },
    ],
    ['Onze bus naar het kamp heeft nummer 23-B en vertrekt om 8.15 uur.', { site: 'x', protocol: 'loket' }],
    [
      'Onze vlucht KL1234-A is 3 uur vertraagd, terminal 2-C-14, leuk begin van de vakantie.',
      { author: { role: 'parent' } },
    ],
    ['Rekenraadsel: welk getal van 9 cijfers is deelbaar door 9? 123456789! ', { site: 'instagram' }],
    [
      "Wij rekenden uit dat onze opa's samen 1.234.567 uur geleefd hebben. Zo ongeveer dan.",
      { protocol: 'loket' },
    ],
    [
      'Beatrix is geboren op 31 januari 1938 en dus vandaag jarig. Vlag uit!',
      { site: 'x', author: { role: 'leader' } },
    ],
    ['Nieuwe auto! Een knalrode Fiat uit 2019, hij heet Frits.', { site: 'instagram' }],
  ],
});
