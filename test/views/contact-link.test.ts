import { expect, it } from 'vitest';
import { contactLink, isKnown } from '../../src/views/contact-link';

it.each([
  [{ url: 'https://meld.example', email: 'a@b.example' }, 'https://meld.example'],
  [{ name: 'Sam', email: 'avg@school.example', phone: '1' }, 'mailto:avg@school.example'],
  [{ phone: '+31 (0)541 12 34 56' }, 'tel:+310541123456'],
  [{ name: 'Sam' }, undefined],
  [{}, undefined],
])('%j is reached at %s', (contact, address) => {
  expect(contactLink(contact)).toBe(address);
});

it('a contact is known as soon as anything is', () => {
  expect(isKnown({})).toBe(false);
  expect(isKnown({ name: '' })).toBe(false);
  expect(isKnown({ name: 'Sam' })).toBe(true);
});
