import { describe, expect, it } from 'vitest';
import { compareProtocols } from '../../src/protocol/compare';
import { HANDLERS, handlerNames, handlerOrder } from '../../src/protocol/handlers';
import { loadProtocol } from '../../src/protocol/load';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { themeText } from '../../src/views/theme-text';
import { voiceIn } from '../../src/views/voice';
import { thirdBoard } from './third-board';

const loaded = loadProtocol('vlierboom.json', thirdBoard());
const VLIERBOOM = (loaded as { readonly protocol: Protocol }).protocol;

describe('two protocols beside each other', () => {
  it('stand together subject by subject, with how strictly a rule is applied', () => {
    const other: Protocol = {
      ...VLIERBOOM,
      id: 'iep',
      clauses: [{ ...VLIERBOOM.clauses[0]!, id: 'iep.1', handled: ['rule:logo', 'rule:pupil-name'] }],
      rules: {},
    };
    const themes = compareProtocols(VLIERBOOM, other).map(({ handler, one, other, ...levels }) => [
      handler,
      one.map(({ id }) => id),
      other.map(({ id }) => id),
      levels,
    ]);
    expect(themes).toEqual([
      ['rule:logo', [], ['iep.1'], {}],
      ['rule:pupil-name', ['old.1', 'new.1', 'new.2'], ['iep.1'], { oneLevel: 'warn' }],
      ['tip:always', ['new.1', 'new.2', 'new.3'], [], {}],
    ]);
  });

  it('lose none of their clauses', () => {
    const [one, other] = BUNDLED_PROTOCOLS;
    const themes = compareProtocols(one!, other!);
    expect(new Set(themes.flatMap((theme) => theme.one))).toEqual(new Set(one!.clauses));
    expect(new Set(themes.flatMap((theme) => theme.other))).toEqual(new Set(other!.clauses));
  });
});

describe('what takes care of clauses', () => {
  const all = handlerNames(HANDLERS);

  it('has an order of its own', () => {
    expect(handlerOrder(['other:thing', 'info:values', 'tip:always', 'rule:logo', 'rule:channel'])).toEqual([
      'rule:channel',
      'rule:logo',
      'tip:always',
      'info:values',
      'other:thing',
    ]);
  });

  it.each(all)('has a name to be compared under: %s', (handler) => {
    expect(themeText(handler, voiceIn('nl'))).toMatch(/^\p{Lu}/u);
  });
});
