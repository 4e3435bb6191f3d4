import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, settingsFrom } from '../../src/extension/settings';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';

const intern = { version: 1, protocol: 'loket', role: 'intern', language: 'en' };

describe('settings', () => {
  it('are read as they were stored', () => {
    expect(settingsFrom(intern)).toEqual(intern);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'konot'],
    ['another version', { ...intern, version: 2 }],
    ['an unknown role', { ...intern, role: 'director' }],
    ['an unknown language', { ...intern, language: 'fr' }],
    ['no protocol', { ...intern, protocol: '' }],
    ['a missing part', { version: 1, protocol: 'konot', role: 'teacher' }],
  ])('are refused: %s', (_, stored) => {
    expect(settingsFrom(stored)).toBeUndefined();
  });

  it('have defaults that are in order and name a protocol that exists', () => {
    expect(settingsFrom(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
    expect(BUNDLED_PROTOCOLS.map(({ id }) => id)).toContain(DEFAULT_SETTINGS.protocol);
  });
});
