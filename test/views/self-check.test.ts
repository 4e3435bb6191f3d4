import { describe, expect, it } from 'vitest';
import type { SelfCheck } from '../../src/views/self-check/props';
import { sectionsOf, selfCheckText } from '../../src/views/self-check/sections';
import { voiceIn } from '../../src/views/voice';

const CHECK: SelfCheck = {
  ...{ made: '2026-11-21T10:15:00.000Z', version: '1.2.3', id: 'ours', installed: 'admin' },
  ...{ browser: 'Firefox 153.0', system: 'linux x86-64' },
  policy: {
    managed: true,
    set: [{ path: 'protocol', value: '"vlierboom"' }],
    refused: [
      { file: 'policy', path: 'role', reason: 'not_allowed', found: 'emperor', allowed: 'teacher, pupil' },
    ],
  },
  sites: [
    { name: 'X', host: 'x.com', permitted: true, off: false },
    { name: 'TikTok', host: 'www.tiktok.com', permitted: true, off: true },
    { host: 'www.school.example', permitted: false, off: false },
  ],
  stored: [{ area: 'session', key: 'class-list', size: 1200 }],
  setAside: [{ key: 'settings', since: '2026-11-20T08:00:00.000Z', count: 2 }],
};
const voice = voiceIn('nl');

const linesOf = (id: string, check = CHECK) =>
  sectionsOf(check, voice)
    .find((section) => section.id === id)
    ?.rows.map(({ name, value, wrong }) => `${wrong ? '! ' : ''}${name}: ${value}`);

describe('the self-check', () => {
  it('names each refused value with the reason', () => {
    expect(linesOf('refused')).toEqual([
      '! role: policy, bij role: emperor kan hier niet. Kies uit: teacher, pupil.',
    ]);
  });

  it('marks where we are not allowed, and not what was switched off', () => {
    expect(linesOf('sites')).toEqual([
      'X (x.com): meekijken mag',
      'TikTok (www.tiktok.com): meekijken mag, maar staat uit in de instellingen',
      '! www.school.example: geen toestemming van de browser: Postwijzer kijkt hier niet mee',
    ]);
  });

  it('tells how much is stored, and what was set aside', () => {
    expect(linesOf('stored')).toEqual([
      'class-list: 1200 tekens, alleen tot de browser sluit',
      expect.stringMatching(/^! settings: Sinds 2026-11-20 \d\d:00 apart gezet: 2 keer/),
    ]);
  });

  it.each([
    ['Firefox 153.0', 'about:policies'],
    ['Edge 142.0.0.0', 'chrome://policy'],
  ])('says where the policy of %s comes from', (browser, place) => {
    const policy = sectionsOf({ ...CHECK, browser }, voice).find(({ id }) => id === 'policy');
    expect(policy?.intro).toContain(place);
  });

  it('knows an unknown way of being installed', () => {
    expect(linesOf('versions', { ...CHECK, installed: 'other' })).toContain(
      'Geïnstalleerd: op een andere manier',
    );
  });

  it('says all of it as text', () => {
    const text = selfCheckText(CHECK, voice);
    for (const { title, rows } of sectionsOf(CHECK, voice)) {
      expect(text).toContain(`\n${title}\n`);
      for (const { name, value } of rows) expect(text).toContain(`- ${name}: ${value}\n`);
    }
  });
});
