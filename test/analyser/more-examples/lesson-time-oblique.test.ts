import { ruleTable } from '../rule-table';
import { EVERYDAY } from './everyday';

// What people say without the words for it.
ruleTable('lesson-time', {
  flags: [
    [
      'Klas is lekker stil aan het knutselen, dus ik heb mooi even de tijd om de Black Friday deals door te spitten',
      'Klas is lekker stil aan het knutselen, dus ik heb mooi even de tijd om de Black Friday deals door te spitten',
    ],
    [
      'Zit hier achter mijn bureau Netflix te kijken terwijl de stagiair de boel draaiende houdt',
      'achter mijn bureau',
    ],
    ['10:45, rekentoets. Ik: Wordle in drie pogingen 💪', '10:45, rekentoets.'],
    ['Gymles = pilates voor de juf op TikTok. Ze rennen toch wel rondjes', 'Gymles'],
    ['Terwijl groep 5 staart naar het digibord zit ik te shoppen voor een jurk. Blauw of groen?', 'digibord'],
    ['Even stiekem de Tour aan onder de les, nog 30 km, Pogacar los!!', 'onder de les'],
    ['ze denken dat ik de toetsen nakijk maar ik app gewoon met jou haha', 'ze denken dat ik'],
    [
      'Sta op het plein te surveilleren en probeer ondertussen kaartjes voor Coldplay te scoren, nog 2000 wachtenden voor me',
      'Sta op het plein',
    ],
    ['Dictee gegeven met oortje in. Voetbal op de achtergrond. Niemand merkt iets', 'Dictee'],
    ["supposed to be teaching fractions, instead I'm picking paint colours lol", 'teaching'],
    [
      'Kinderen zijn aan het buitenspelen en ik zit binnen op Marktplaats, niet doorvertellen',
      'buitenspelen',
    ],
    ['Rekenles over geld, toepasselijk: ik sta ondertussen mijn aandelen te verkopen', 'Rekenles'],
    [
      'Kwart over elf, groep 4 kleurt een pauw, ik kijk de herhaling van Heel Holland Bakt achter het digibord',
      'Kwart over elf, groep 4 kleurt een pauw, ik kijk de herhaling van Heel Holland Bakt achter het digibord',
    ],
    ['zit in lokaal 9 bij een musical-repetitie en ik speel mijn 40e potje solitaire', 'repetitie'],
    [
      'Ik doe net of ik een mail van de inspectie lees, maar ik zit gewoon op Funda. 23 kinderen en niemand die het ziet',
      'mail van de inspectie',
    ],
    [
      'Zelfstandig werken = zelfstandig nagels lakken voor deze juf, nog twintig minuten',
      'Zelfstandig werken',
    ],
  ],
  passes: [...EVERYDAY],
  todo: [
    [
      'Surveilleren bij de doorstroomtoets. Doodsaai. Wie wil een potje schaken op zijn mobiel?',
      'told in words of its own',
    ],
    ["they're doing silent reading, so I'm doing silent scrolling 😎", 'told in words of its own'],
  ],
});
