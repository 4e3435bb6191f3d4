import { ruleTable, type Setting } from '../rule-table';

const pupils = (...names: string[]): Setting => ({ roster: { pupils: names } });
const staff = (...names: string[]): Setting => ({ roster: { pupils: [], staff: names } });

ruleTable('pupil-name', {
  flags: [
    // Whatever else stands on the list.
    ['Jip de Boer won goud', 'Jip de Boer', pupils('...', '--', '-- Jip de Boer', '\u200b\u200b')],
    ['Jip won goud, en de kip ook', 'Jip', pupils('Jip (...) de Boer', 'Jip (--) Smit')],
    ["Dries van 't Hof won", "Dries van 't Hof", pupils("Dries van 't Hof")],
    ["D. van 't Hof en #DriesVanTHof", ["D. van 't Hof", '#DriesVanTHof'], pupils("Dries van 't Hof")],
    ['trots op Lotte ’t Hart', 'Lotte ’t Hart', pupils('Lotte ’t Hart')],
    ["We hingen Jip's tekening op", "Jip's", pupils('Jip')],
    ['Thijmne Kuipers won goud', 'Thijmne Kuipers', pupils('Thijmen Kuipers')],
    ['Thijmne uit groep 5 won', 'Thijmne', pupils('Thijmen Kuipers')],
    ['#welovejip #JIPISKAMPIOEN', ['#welovejip', '#JIPISKAMPIOEN'], pupils('Jip')],
    ['@jip_deboer was de snelste', '@jip_deboer', pupils('Jip de Boer')],
    ['Roos\u00a0Storm won de bingo', 'Roos\u00a0Storm', pupils('Roos Storm')],
    // The last of a list does not sign it, nor does a pupil.
    ['Onze leerling van de week:\nDaan 🎉', 'Daan', pupils('Daan Pol')],
    ['Gefeliciteerd!\n\nSanne', 'Sanne', pupils('Sanne Vos')],
    ['De winnaars:\n1. Noor\n2. Daan\n3. Fenne', ['Noor', 'Daan', 'Fenne'], pupils('Noor', 'Daan', 'Fenne')],
    [
      'De medailles:\nNoor Jansen\nMilan Smit',
      ['Noor Jansen', 'Milan Smit'],
      pupils('Noor Jansen', 'Milan Smit'),
    ],
    // A child shares its parent's surname, and a school may be called after anybody.
    [
      'Jip de Boer had vandaag ruzie',
      'Jip de Boer',
      {
        ...pupils('Jip de Boer'),
        kind: 'reply',
        inReplyTo: { author: 'Karin de Boer', text: 'Hoe ging het?' },
      },
    ],
    [
      'Noor had gisteren ruzie',
      'Noor',
      {
        ...pupils('Noor Jansen'),
        kind: 'reply',
        inReplyTo: { author: 'Oma van Noor', text: 'Hoe ging het?' },
      },
    ],
    [
      'Wat ben ik trots op Jip de Boer uit groep 5',
      'Jip de Boer',
      { ...pupils('Jip de Boer'), author: { name: 'Karin de Boer' } },
    ],
    [
      'Amalia uit groep 5 won goud',
      'Amalia',
      { author: { name: 'OBS Prinses Amalia', role: 'leader', account: 'organisation' } },
    ],
    ['Trotse juf van Jip de Boer', 'Jip de Boer', { ...pupils('Jip de Boer'), kind: 'profile' }],
    // Leave that is denied, still to be asked, or a colleague's.
    ['Jip won goud. Toestemming van ouders moet ik nog vragen.', 'Jip', pupils('Jip de Boer')],
    ['Vraag altijd toestemming van ouders. Jip won', 'Jip', pupils('Jip de Boer')],
    ['Jip won goud met toestemming van mijn collega', 'Jip', pupils('Jip de Boer')],
  ],
  passes: [
    ['Je mag komen, en je moeder ook', pupils('Je Hoon Kim')],
    ['My school is nice', pupils('My Linh Tran')],
    ['Tot maandag!\n\nGroet, juf Sanne', pupils('Sanne Vos')],
    ['Jip won goud, met toestemming van zijn ouders', pupils('Jip de Boer')],
    ['Karin de Boer schreef dit zelf.', { ...pupils('Karin de Boer'), author: { name: 'Karin de Boer' } }],
    ['Anna heeft griep', staff('Juf Anna')],
    [
      'Woensdag is het feest op de Amalia',
      { author: { name: 'De Amalia', role: 'leader', account: 'organisation' } },
    ],
  ],
});

ruleTable('colleague-name', {
  flags: [
    ['Rob heeft gewonnen', 'Rob', staff('Meester Rob')],
    ['mevrouw De Vries is jarig', 'De Vries', staff('Mevrouw De Vries')],
    // Nobody of whom a first name is known.
    [
      'P.J. de Vries en J. Wolters staan voor de klas',
      ['P.J. de Vries', 'J. Wolters'],
      staff('J. Wolters', 'P.J. de Vries'),
    ],
    ['J Wolters en PJ de Vries zijn er', ['J Wolters', 'PJ de Vries'], staff('J. Wolters', 'P.J. de Vries')],
  ],
  passes: [
    ['Hoi Juf, ik ben ziek', staff('Juf Anna', 'Meester Rob')],
    ['Bedankt Meester!', staff('Juf Anna', 'Meester Rob')],
  ],
});

// What only begins like a listed name, or is somebody else's.
ruleTable('pupil-name', {
  flags: [['Bo las vandaag voor uit haar eigen boek.', 'Bo', pupils('Bo Willems')]],
  passes: [
    ['Liefs van ons allemaal, juf Bo', pupils('Bo Willems')],
    ['Winnaar: Paddenstoelenlaan 7, 7571 BO.', pupils('Bo Willems')],
  ],
});

ruleTable('colleague-name', {
  flags: [['Henk heeft de hekken weer dichtgedaan.', 'Henk', staff('Henk Groot')]],
  passes: [
    [
      'Gefeliciteerd Henk-Jan met je benoeming tot lijsttrekker! Op naar de verkiezingen.',
      staff('Henk Groot'),
    ],
  ],
});
