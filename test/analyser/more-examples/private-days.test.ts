import { ruleTable, type Setting } from '../rule-table';

const MESSAGE: Setting = { site: 'whatsapp', kind: 'message' };
const LEADER: Setting = { site: 'linkedin', author: { role: 'leader', account: 'personal' } };
const BOARD: Setting = { site: 'linkedin', author: { role: 'board', account: 'personal' } };

// One's own family, an animal and a thing are nobody of the school.
ruleTable('care-details', {
  flags: [
    ['De inhalator van Maartje lag vandaag nog in het gymlokaal.', 'inhalator'],
    ['Senna van groep 4 was weer een hele dag in de kring, dankzij haar longarts.', 'longarts'],
    ['Onze administratief medewerkster is zwanger, na drie miskramen.', 'miskramen'],
    ['Mam, Sem uit mijn klas heeft adhd, dus ik ben wat later.', 'adhd', MESSAGE],
    ['Ma, di en do is Jip naar de logopedist', 'naar de logopedist', MESSAGE],
    ['Mam, Lynn heeft epilepsie', 'epilepsie', { ...MESSAGE, roster: { pupils: ['Lynn de Wit'] } }],
    ['Noor uit groep 5 hield een spreekbeurt over haar epilepsie', 'epilepsie'],
    ['Voor Jip uit groep 7 ligt er een verzuimmelding bij leerplicht', 'leerplicht'],
  ],
  passes: [
    ['Mam, ben je bij de huisarts geweest met die knie? En heb je Tim gebeld?', MESSAGE],
    ['Schat, neem jij Lynn mee van turnen? Ik zit vast op de A1 en papa heeft de auto.', MESSAGE],
    ['Vandaag heeft Boaz mij de hele ochtend geholpen met stoelen sjouwen voor groep 8.'],
    ['Mijn zus is na lang ziek zijn gisteren overleden. Ze hield van zeilen en van ons.'],
    ['Onze teamleider Hans Verweij heeft vandaag het rooster omgegooid zonder iets te vragen.'],
  ],
});

ruleTable('pupil-name', {
  flags: [
    ['Noor en haar vriendin Fenna uit groep 5 deden mee', ['Noor', 'Fenna']],
    ['Onze Noor van de kleuters heeft haar arm gebroken', 'Noor'],
    ['Noor uit groep 5 was op de kruising van de Dorpsstraat bijna aangereden', 'Noor'],
    ['Kleuterwijsheid, met dank aan Fenna uit mijn groep: een wortel wordt een konijn.', 'Fenna'],
    ['Mam, Lynn uit groep 3 is jarig', 'Lynn', { ...MESSAGE, roster: { pupils: ['Lynn de Wit'] } }],
    ['Mam, Sem uit mijn klas heeft adhd, dus ik ben wat later.', 'Sem', MESSAGE],
  ],
  passes: [
    ['Mam, ben je bij de huisarts geweest met die knie? En heb je Tim gebeld?', MESSAGE],
    ['Onze gids in Rome, gids Giulia, liep veel te snel voor ons.'],
    ['Our school bus broke down and a farmer named Albert gave us buttermilk.'],
  ],
});

ruleTable('colleague-name', {
  flags: [['Wie doet er mee met een kaartenactie voor onze Mieke van de kleuters?', 'Mieke']],
  passes: [],
});

ruleTable('insult-or-threat', {
  flags: [
    ['Die nieuwe clusterdirecteur van ons is een wandelende powerpoint.', 'is een wandelende powerpoint'],
    [
      'Als die Bokma nog één keer mijn kopieën pakt, dan steek ik de nietmachine in zijn hand.',
      'steek ik de nietmachine in zijn hand',
    ],
  ],
  passes: [
    ['Mijn collega is een wandelende encyclopedie en dat is reuze handig'],
    ['Dit is een wandelende tak en hij woont bij ons in de klas'],
    ['Die toets? Die sla ik over.'],
    ['Weer zo’n kopieerapparaat dat ermee ophoudt als je 28 toetsboekjes moet nieten.'],
    [
      'Meester Bjorn, groep 7. Tips, knutsels en mislukte pannenkoeken.',
      { site: 'instagram', kind: 'profile' },
    ],
    ['Zo’n nieuwe taalmethode krijg je dan op je bureau: kan zo in de kliko.'],
  ],
});

ruleTable('third-party-material', {
  flags: [
    [
      'Deze tekening kwam langs en staat als kleurplaat voor jullie klaar, download maar! Geen idee wie hem gemaakt heeft.',
      'Geen idee wie hem gemaakt heeft',
    ],
  ],
  passes: [
    [
      'Ik heb een escaperoom over breuken gemaakt. Gratis te downloaden op mijn eigen blog, link in de reacties.',
    ],
  ],
});

ruleTable('photo-consent', {
  flags: [
    ['Kijk ons nou zitten, met het hele team in de zon op het terras!', 'Kijk ons nou'],
    ['Die koppies! Eerste keer op de ijsbaan met groep 5, zie de plaatjes.', 'zie de plaatjes'],
  ],
  passes: [['Zie hier onze nieuwe stoelen, met dank aan de gemeente.']],
});

ruleTable('reputation', {
  flags: [
    [
      'Op het kerstfeest van school stond de adjunct om elf uur op tafel.',
      'stond de adjunct om elf uur op tafel',
    ],
    [
      'Als je wist hoe het hier op school toegaat zou je je kind er nooit meer brengen.',
      'kind er nooit meer brengen',
    ],
  ],
  passes: [
    ['Grappig feitje: bij ons op school hangt al drie jaar een handschoen aan de kapstok van de directie.'],
    ['Kan iemand me helpen met die e-mail van de administratie van het bestuur?'],
    ['Als zzp-juf krijg ik overal te horen dat ik een graaier ben.'],
    ["De inspectie heeft ons bestuur als 'goed' beoordeeld. Trots op alle collega's.", BOARD],
  ],
});

ruleTable('disclaimer-missing', {
  flags: [
    ['Inspectiebezoek dat van tevoren drie weken wordt aangekondigd is schijntoezicht.', '', LEADER],
    ['Mijn begeleidster was in tien weken één keer in mijn les. Zo leid je dus geen leraren op.', ''],
    ['Geen leraar, geen les. Dinsdag staken we. Kom naar het Malieveld en neem een paraplu mee.', ''],
  ],
  passes: [
    ['Vakantie!! Eerst drie dagen niks. Dan de schuur. In week vier begin ik pas weer aan juf zijn.'],
    ['De gymles van deze week: apenkooi. Het lijkt elk jaar groter. Of ik krimp.'],
    ['Vanochtend staken we de kaarsjes van de adventskrans aan in groep 3.'],
    ['Het ministerie publiceerde vandaag de nieuwe monitor passend onderwijs. Link in de reacties.'],
  ],
});

ruleTable('internal-information', {
  flags: [
    [
      'Ik moest vandaag tegen een collega zeggen dat we haar jaarcontract niet omzetten.',
      'jaarcontract niet',
      LEADER,
    ],
    [
      'De aankoop van het perceel naast de sporthal verloopt goed, maar dat mag officieel niemand nog weten.',
      'aankoop',
      BOARD,
    ],
  ],
  passes: [
    ['MR-verkiezingen: vanaf maandag kan er gestemd worden, drie kandidaten voor twee plekken.'],
    ['Na mijn functioneringsgesprek trakteerde mijn leidinggevende op saucijzenbroodjes. Ik mag blijven!'],
    ['Mensen, mijn oude mail is gehackt! Niet klikken op die crypto-onzin.'],
  ],
});
