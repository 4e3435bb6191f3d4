import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/analyser/rules/index';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import { CHILD_RULES, switchedOff, withRuleChoices } from '../../src/protocol/rule-choices';

const PROTOCOL = BUNDLED_PROTOCOLS[0]!;

describe('what was chosen for rules', () => {
  it('goes before what the protocol says, and leaves the other rules alone', () => {
    const { rules } = withRuleChoices(PROTOCOL, { logo: { level: 'off' }, discussion: { level: 'stop' } });
    expect(rules).toEqual({ ...PROTOCOL.rules, logo: 'off', discussion: 'stop' });
  });

  it('leaves the protocol as it is where nothing was chosen', () => {
    expect(withRuleChoices(PROTOCOL, {})).toBe(PROTOCOL);
  });
});

describe('a rule that protects children', () => {
  it.each(CHILD_RULES)('is a rule that exists: %s', (rule) => {
    expect(RULES.map(({ id }) => id)).toContain(rule);
  });

  it.each([{}, { reason: '' }, { reason: '  ' }])(
    'only warns when it was switched off silently: %j',
    (why) => {
      const choices = { 'pupil-name': { level: 'off', ...why } } as const;
      expect(withRuleChoices(PROTOCOL, choices).rules['pupil-name']).toBe('warn');
      expect(switchedOff(choices)).toEqual([]);
    },
  );

  it('is off with a reason, and that is told', () => {
    const choices = {
      'pupil-name': { level: 'off', reason: ' wij oefenen ' },
      logo: { level: 'off' },
    } as const;
    expect(withRuleChoices(PROTOCOL, choices).rules['pupil-name']).toBe('off');
    expect(switchedOff(choices)).toEqual([{ rule: 'pupil-name', reason: 'wij oefenen' }]);
  });

  it('may be stricter or milder, as any other', () => {
    const choices = { identifier: { level: 'warn' }, 'care-details': { level: 'stop' } } as const;
    expect(withRuleChoices(PROTOCOL, choices).rules).toMatchObject({
      identifier: 'warn',
      'care-details': 'stop',
    });
  });
});
