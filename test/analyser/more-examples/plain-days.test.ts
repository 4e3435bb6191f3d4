import { ruleTable, type Setting } from '../rule-table';

const MESSAGE: Setting = { site: 'whatsapp', kind: 'message' };
const SCHOOL: Setting = { author: { role: 'leader', account: 'organisation' } };

// Shows, dances, verbs, animals, the author's own family: what has the name of a child and is none.
ruleTable('pupil-name', {
  flags: [
    ['Met Noor de hond uitgelaten op het schoolplein, ze was dolblij', 'Noor'],
    ['Noor las vandaag haar eerste boekje voor in groep 3. Mama is trots!', 'Noor'],
  ],
  passes: [
    ['Wil iemand mee naar de Nirvana tribute vrijdag? kaartje over', MESSAGE],
    ['Vandaag heeft mijn klas de Macarena gedanst en de Macarena danst zichzelf'],
    ['Vanavond musical en ik ben de souffleuse. Ken de tekst beter dan mijn eigen pincode'],
    ['Onze gymzaal lekt al 3 jaar en er gebeurt niks. Ben het zat.'],
    ['Hoi buurt, Nora de schildpad is ontsnapt. Traag, groen, luistert niet.'],
    ['Gijs is mijn held. De kat dan. Die muis was groot', MESSAGE],
    ['Vader geworden van een dochter!! Welkom Saar, 3450 gram puur geluk'],
    ['Gefeliciteerd met je verjaardag Carla!! Taart in de pauze', MESSAGE],
    ['Hugo de Jonge was hier op werkbezoek. Schoenen vielen tegen'],
    ['Thijs heeft me ten huwelijk gevraagd en ik zei JA'],
    ['Rara, welke juf is er door het ijs gezakt?'],
    ['Vrijdagavond = pizza Margherita en De Slimste Mens. Philip Freriks blijft de beste.'],
    ['mijn zusje wordt morgen 18, waar blijft de tijd, love you Evi', { author: { role: 'intern' } }],
  ],
});

ruleTable('colleague-name', {
  flags: [['Opa Geert kwam in groep 4 vertellen over zijn postduiven.', 'Geert']],
  passes: [
    ['Wie kent er een goeie bijlesdocent Frans voor havo 4?', { author: { role: 'parent' } }],
    ['Opa Gerrit zou vandaag 100 zijn geworden. Een glaasje oude klare op hem.'],
    ['Dag 3 van mijn stage en de kinderen noemen me al juf Spaghetti'],
    ['Morgen gymspullen mee en graag een appel. Groetjes juf Willeke #onderwijs #basisschool'],
  ],
});

// Hashtags behind a text say where it belongs, and are no part of what it says.
ruleTable('disclaimer-missing', {
  flags: [['Wat een onzin, die nieuwe kleutertoets. #onderwijs', '']],
  passes: [
    ['Zweden had gewoon het songfestival moeten winnen #weekend'],
    ["Tony's op, Ben & Jerry's op, dr. Oetker in de oven. De toetsweek is voorbij. #onderwijs"],
    ['Geen idee, maar volgens buienradar is het om vier uur droog. #lerarenleven'],
  ],
});

ruleTable('photo-consent', {
  flags: [
    [
      "Kijk ze genieten! Foto's van de watergevechten op de laatste schooldag staan in mijn verhaal",
      "Foto's",
    ],
    ['Hier de groepsfoto van alle kinderen van groep 8 op kamp, wat een koppies', 'groepsfoto', SCHOOL],
    ['Filmpje van groep 5 die keihard meezingt met Snollebollekes', 'Filmpje'],
    ['Ik stuur jullie zo de filmpjes van de kinderen van vanmiddag door hoor', 'filmpjes', MESSAGE],
  ],
  passes: [['Beelden van de kinderen horen niet op internet.']],
});

ruleTable('insult-or-threat', {
  flags: [
    [
      'Alle Polen moeten maar eens oprotten, dan is er weer plek op school',
      'Polen moeten maar eens oprotten',
    ],
    ['Timo heeft vandaag in zn broek geplast hahaha sukkel', 'sukkel', { author: { role: 'pupil' } }],
    [
      "Heeft iemand ook zo'n moeite met juf Daniëlle? Wat een incapabel mens",
      'Wat een incapabel mens',
      { ...MESSAGE, author: { role: 'parent' } },
    ],
  ],
  passes: [
    ['Jumbo Ommen: de appelflappen zijn weer 2 voor 1. U bent gewaarschuwd.'],
    ['Een klootviool is gewoon een viool met een kloot aan het einde, kinderen.'],
  ],
});

ruleTable('reputation', {
  flags: [
    [
      'Het dak lekt al drie jaar en onze directeur doet alsof haar neus bloedt',
      'directeur doet alsof haar neus bloedt',
    ],
    [
      'Mijn klas is dit jaar echt een dierentuin. Aftellen tot de zomer, nog 143 dagen.',
      'Mijn klas is dit jaar echt een dierentuin',
    ],
    [
      'Ik raad iedereen aan om weg te blijven bij deze school, er wordt gepest en niemand grijpt in',
      'raad iedereen aan',
      { author: { role: 'parent' } },
    ],
  ],
  passes: [
    ['Mijn klas is een dierentuin en ik ben de giraf: ik zie alles.'],
    ['Mijn klas is vandaag een ramp... oefening. Met de brandweer en heel veel nepbloed.'],
  ],
});

ruleTable('lesson-time', {
  flags: [
    [
      'Tijdens de taalles zit ik even op Vinted, wie wil er een winterjas? Ze lezen stil.',
      'Tijdens de taalles',
    ],
  ],
  passes: [['Tijdens de rekenles bouwden we een brug van spaghetti.']],
});

ruleTable('correction', {
  flags: [],
  passes: [
    ['Update 12-3: de vacature is inmiddels vervuld, daarom is de tekst aangepast.', { kind: 'edit' }],
  ],
});

ruleTable('internal-information', {
  flags: [],
  passes: [
    ['Vandaag deelgenomen aan de studiereis naar Helsinki met veertien collega-directeuren. Verslag volgt.'],
    ['Onze school heeft het predicaat excellent gekregen!', SCHOOL],
    ['Na 12 jaar groep 3 maak ik de overstap naar intern begeleider. Veel zin in deze nieuwe uitdaging!'],
  ],
});

ruleTable('identifiable-pupil', {
  flags: [
    [
      'Die lange slungel uit 3 kader met dat blauwe haar is weer eens geschorst.',
      'Die lange slungel uit 3 kader met dat blauwe haar is weer eens geschorst.',
    ],
  ],
  passes: [],
});

ruleTable('internship', {
  flags: [],
  passes: [['Stagetas inhoud: stickers, paracetamol, nog meer stickers', { author: { role: 'intern' } }]],
});
