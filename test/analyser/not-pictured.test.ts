import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { type Person, rosterOf } from '../../src/class-list/class-list';
import type { Attachment, Draft } from '../../src/draft/draft';
import { bundledProtocol } from '../../src/protocol/packs';

const PHOTO: Attachment = { kind: 'image', name: 'IMG_0452.jpg' };
const AT_SCHOOL: Attachment = { ...PHOTO, alt: 'kinderen in de gymzaal' };
const LIST: readonly Person[] = [
  { kind: 'pupil', names: ['Jip van Dalen'], consent: 'no' },
  { kind: 'pupil', names: ['Noor Smit'], consent: 'yes' },
  { kind: 'pupil', names: ['Noor de Wit'], consent: 'no' },
  { kind: 'pupil', names: ['Fenna Kok'], consent: 'ask' },
  { kind: 'pupil', names: ['Daan Vos'] },
  { kind: 'staff', names: ['Sanne Kok'], consent: 'no' },
];

function found(text: string, attachments: readonly Attachment[] = [PHOTO], people = LIST) {
  const author = { role: 'teacher', account: 'personal' } as const;
  const draft: Draft = { text, site: 'somewhere', kind: 'post', author, attachments };
  return analyse(draft, bundledProtocol('konot')!, { roster: rosterOf({ people }) })
    .findings.filter(({ rule }) => rule === 'photo-consent')
    .map(({ words, level, message }) => [words, level, message]);
}

const refused = (words: string) => [[words, 'stop', 'rule_photo_consent_refused']];

describe('a pupil of whom the class list says that no picture may be published', () => {
  it.each([
    ['Jip staat op de foto!', 'Jip'],
    ['Wat een dag. Met Jip van Dalen in de speeltuin', 'Jip van Dalen'],
    ['Kijk: Jip! De ouders hebben toestemming gegeven.', 'Jip'],
    // There are two of that name, and one of them must not be pictured.
    ['Noor op de glijbaan', 'Noor'],
  ])('holds a post with a picture: %s', (text, words) => {
    expect(found(text)).toEqual(refused(words));
  });

  it('is told of before footage that is only not said to be agreed on', () => {
    expect(found('Jip in de gymzaal', [AT_SCHOOL])).toEqual(refused('Jip'));
  });

  it.each([
    ['without a picture', 'Jip staat op de foto!', []],
    ['beside a document', 'Jip heeft het gemaakt.', [{ kind: 'document', name: 'werkstuk.pdf' }]],
  ] as const)('is another matter %s', (_, text, attachments) => {
    expect(found(text, attachments)).toEqual([]);
  });
});

it.each([
  ['somebody with consent', 'Noor Smit op de glijbaan'],
  ['somebody who is to be asked', 'Fenna op de glijbaan'],
  ['somebody of whom the list does not say', 'Daan op de glijbaan'],
  ['a colleague', 'Sanne op de glijbaan'],
  ['nobody', 'De glijbaan is af'],
])('a picture beside %s is not held by the list', (_, text) => {
  expect(found(text)).toEqual([]);
});

it('what is not refused by the list is asked about as ever', () => {
  expect(found('Fenna in de gymzaal', [AT_SCHOOL])).toEqual([['IMG_0452.jpg', 'stop', 'rule_photo_consent']]);
  expect(rosterOf({ people: [] })).toEqual({ pupils: [], staff: [], parents: [] });
});
