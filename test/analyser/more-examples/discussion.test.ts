import { ruleTable } from '../rule-table';

// Turns of speech of one family each, beside the rule's own table.
ruleTable('discussion', {
  flags: [
    [
      'Uw zoon is geen engeltje, mevrouw. Dat weten alle andere ouders hier inmiddels ook.',
      'geen engeltje',
      { kind: 'reply', inReplyTo: { author: 'Patricia', text: 'Waarom krijgt mijn zoon ALTIJD de schuld?' } },
    ],
    [
      'Had dan even je agenda bijgehouden, dan stond je nu niet te mopperen.',
      'Had dan even',
      {
        kind: 'reply',
        inReplyTo: { author: 'Sanne de J.', text: 'Alweer vrij?? wanneer werken jullie eigenlijk' },
      },
    ],
    [
      'Joh, je hebt het hele jaar geen boek opengeslagen en nu is het mijn schuld?',
      'geen boek opengeslagen',
      { kind: 'reply', inReplyTo: { author: 'dylan_x', text: 'meester geeft expres lage cijfers' } },
    ],
    [
      'Dat is pertinent onjuist en u weet het. Ik daag u uit hier te vertellen wat er echt gebeurd is.',
      'onjuist',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Rob', text: 'De school heeft ons niks verteld over die ruzie' },
      },
    ],
    [
      'Knap hoor, vanaf de zijlijn schreeuwen. Meld u aan als overblijfouder, dan praten we verder.',
      'vanaf de zijlijn',
      { kind: 'reply', inReplyTo: { author: 'Wendy', text: 'Overblijf is een puinhoop, niemand let op' } },
    ],
    [
      'Meneer, u was er op de informatieavond niet. Nu achteraf hoog van de toren blazen is wel heel gemakkelijk.',
      'hoog van de toren',
      { kind: 'reply', inReplyTo: { author: 'Joost', text: 'Nooit iets gehoord over dat nieuwe rooster' } },
    ],
    [
      'Zeg lieve Romy, zullen we het dan ook even hebben over wie er met proppen gooide?',
      'zullen we het dan',
      { kind: 'reply', inReplyTo: { author: 'romy.x', text: 'de juf van groep 8 is zoooo chagrijnig' } },
    ],
    [
      'Als u net zo veel tijd in voorlezen stak als in reageren, las uw dochter nu op niveau.',
      'net zo veel tijd',
      {
        kind: 'reply',
        inReplyTo: {
          author: 'Marieke K',
          text: 'Kind in groep 5 kan nog steeds niet lezen, wat doet die school',
        },
      },
    ],
    [
      'Nee hoor. U haalt de feiten door elkaar. En dat weten de andere ouders maar al te goed.',
      'haalt de feiten',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Bas', text: 'De school heeft gelogen over het budget' },
      },
    ],
    [
      'Grapjas. Jij bent zelf nooit op tijd, dus praat me niet over regels.',
      'Jij bent zelf',
      { kind: 'reply', inReplyTo: { author: 'kevin2012', text: 'meester komt zelf altijd te laat pfff' } },
    ],
    [
      'Dus omdat uw kind geen zin had, is de school slecht? Fijne redenering.',
      'Fijne redenering',
      { kind: 'reply', inReplyTo: { author: 'Inge V', text: 'School doet niks aan motivatie' } },
    ],
    [
      'Nee Thomas, zo is het niet gegaan en dat weet je. Zal ik je moeder even taggen?',
      'zo is het niet',
      { kind: 'reply', inReplyTo: { author: 'thomas_vdl', text: 'kreeg straf voor NIKS' } },
    ],
    [
      'U schrijft veel maar luistert weinig. Op het gesprek van maandag kwam u niet opdagen.',
      'schrijft veel',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Karin', text: 'Nooit een gesprek gehad!' },
      },
    ],
    [
      'Aan de ouders die klagen over de kou in het lokaal: trek uw kind een trui aan en bel uw wethouder, niet mij.',
      'klagen',
    ],
    [
      'Wat een onzin. Wij hebben u die dag nog gebeld.',
      'onzin',
      { kind: 'reply', inReplyTo: { author: 'Peter', text: 'School heeft mij niet gewaarschuwd' } },
    ],
  ],
  passes: [
    ['Wie heeft er een goede werkvorm voor breuken in groep 6? Ik zoek iets zonder werkblad.'],
    [
      'Gisteren met het team naar de escape room. We zijn ontsnapt, al had de directeur er drie hints voor nodig.',
    ],
    ['Wat een dag! Regen, modder, 27 natte sokken en de beste soep ooit.'],
    ['De pauze duurde vandaag wat langer, er was namelijk een egel op het plein.'],
    ['Kerstdiner: 28 kinderen, 28 hapjes en een brandblusser die gelukkig dicht bleef.'],
    [
      'Wat vervelend dat je je tas kwijt bent. Heb je al bij de conciërge gekeken?',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'lisa_10', text: 'mijn tas is weg :(' },
      },
    ],
    ['Oproep: we zoeken nog een voorleesopa voor de woensdagochtend.'],
    ['Leestip: De tuin van tante Til. Grappig, spannend en mooi getekend.'],
    ['Ben jij pabostudent en zoek je een stageplek? Stuur ons een bericht.'],
    ['Kinderen mogen op vrijdag hun eigen speelgoed meenemen.'],
    ['Hoera, ons schoolplein wordt groener! Volgende week komen de bomen.'],
    ['Mijn mening over drop: zout is beter dan zoet.'],
    ['Geen wekker, geen bel, geen nakijkwerk: het is vakantie.'],
    ['Ik oefen nu al weken op het uitspreken van alle achternamen.'],
    ["Ons team is compleet: welkom aan twee nieuwe collega's."],
    [
      'Nee, u hoeft niets mee te nemen. De school zorgt voor materiaal.',
      {
        kind: 'reply',
        author: { role: 'leader', account: 'organisation' },
        inReplyTo: { author: 'Youssef', text: 'Moeten we zelf verf meenemen?' },
      },
    ],
    [
      'Op onze school werken we met kleine groepen en vaste leerkrachten. Kinderen leren samen, in hun eigen tempo. Elke dag begint met een kring en eindigt met voorlezen.',
    ],
    [
      'In de dierentuin zijn drie apen ontsnapt. Een verzorger wist ze met bananen terug te lokken. Niemand raakte gewond.',
    ],
  ],
});
