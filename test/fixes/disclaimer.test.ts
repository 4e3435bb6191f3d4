import { expect, it } from 'vitest';
import { applyEdit } from '../../src/fixes/fix';
import { fixesIn, fixTable } from './fix-table';

const OPINION = 'Ik vind dat huiswerk op de basisschool moet worden afgeschaft.';
const ABOUT_LOKET = 'Ik vind dat Loket het huiswerk op de basisschool moet afschaffen.';
const leader = { author: { role: 'leader' } } as const;

fixTable('disclaimer-missing', [
  [OPINION, `${OPINION}\nIk schrijf dit op persoonlijke titel. Konot kan er anders over denken.`],
  [
    ABOUT_LOKET,
    `${ABOUT_LOKET}\nIk werk bij Loket en schrijf dit op persoonlijke titel: het is mijn eigen mening, niet die van Loket. Voor reacties van anderen ben ik niet verantwoordelijk.`,
    { protocol: 'loket' },
  ],
  [
    ABOUT_LOKET,
    `${ABOUT_LOKET}\nIk werk bij Loket; dit is mijn eigen mening.`,
    { protocol: 'loket', options: { room: 150 } },
  ],
  [
    ABOUT_LOKET,
    `${ABOUT_LOKET}\nIk ben stagiair bij Loket; dit is mijn eigen mening.`,
    { protocol: 'loket', author: { role: 'intern' }, options: { room: 150 } },
  ],
  [OPINION, `${OPINION}\nOp persoonlijke titel.`, { options: { room: OPINION.length + 30 } }],
  [OPINION, `${OPINION}\n#eigenmening`, { options: { room: OPINION.length + 15 } }],
  // Above the hashtags, and after a white line where the post has them.
  [
    `${OPINION} #onderwijs #po`,
    `${OPINION}\nOp persoonlijke titel.\n#onderwijs #po`,
    { options: { room: 110 } },
  ],
  [`Hallo!\n\n${OPINION}`, `Hallo!\n\n${OPINION}\n\nOp persoonlijke titel.`, { options: { room: 110 } }],
  // The author's own words; those for this site before those for all.
  [
    OPINION,
    `${OPINION}\nEven als mezelf: dit is mijn eigen mening.`,
    { options: { disclaimers: { '*': 'Even als mezelf: dit is mijn eigen mening.' } } },
  ],
  [
    OPINION,
    `${OPINION}\nPrivémening.`,
    { site: 'x', options: { disclaimers: { '*': 'Mijn eigen mening.', x: 'Privémening.' } } },
  ],
  // Words that do not make it clear are not offered.
  [
    OPINION,
    `${OPINION}\nIk schrijf dit op persoonlijke titel. Konot kan er anders over denken.`,
    { options: { disclaimers: { '*': 'Groetjes van mij.' } } },
  ],
  [
    'I think homework at primary school should be abolished by the government.',
    'I think homework at primary school should be abolished by the government.\nI write this in a personal capacity. Konot may think otherwise.',
  ],
]);

it('offers who leads a school to speak for the board, once that is ticked', () => {
  const [first, second] = fixesIn('disclaimer-missing', OPINION, leader);
  expect(first).toMatchObject({
    id: 'behalf',
    confirm: 'fix_confirm_behalf',
    values: { text: 'Ik schrijf dit namens Konot.' },
  });
  expect(second?.confirm).toBeUndefined();
});

it('never calls personal what such a leader writes about the own board', () => {
  const text = 'Ik vind dat Konot het huiswerk op onze scholen moet afschaffen.';
  const after = fixesIn('disclaimer-missing', text, leader).map(({ edit }) => applyEdit(text, edit));
  expect(after).toEqual([`${text}\nIk schrijf dit namens Konot.`]);
});

it('offers nothing where nothing fits any more', () => {
  expect(fixesIn('disclaimer-missing', OPINION, { options: { room: OPINION.length } })).toEqual([]);
});
