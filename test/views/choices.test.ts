import { expect, it } from 'vitest';
import { wordingIn } from '../../src/views/choices';

it.each([
  [{ nl: 'Eigen mening', en: 'My own view' }, 'My own view'],
  [{ nl: 'Eigen mening' }, 'Eigen mening'],
  [{}, undefined],
  [undefined, undefined],
])('says %j in English, or in another language rather than not at all', (wording, text) => {
  expect(wordingIn(wording, 'en')).toBe(text);
});

it('says what was written in English only to a Dutch reader too', () => {
  expect(wordingIn({ en: 'My own view' }, 'nl')).toBe('My own view');
});
