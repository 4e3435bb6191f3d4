import { expect, it } from 'vitest';
import { bundledProtocol } from '../../../src/protocol/packs';
import { matchingClauses } from '../../../src/views/popup/matching';
import type { PopupPage } from '../../../src/views/popup/props';
import { voiceIn } from '../../../src/views/voice';

const konot = bundledProtocol('konot')!;

function matching(page: Partial<PopupPage>) {
  const whole: PopupPage = { status: 'stop', findings: [], tips: [], ...page };
  return matchingClauses(whole, konot, voiceIn('nl')).map(({ clause, note }) => [clause.id, note]);
}

it('puts what must be solved first, then what to look at, then the tips', () => {
  const page: Partial<PopupPage> = {
    findings: [
      { rule: 'internal-information', level: 'warn', clauses: ['konot-2.g2'] },
      { rule: 'pupil-name', level: 'stop', clauses: ['konot-1.u3'] },
    ],
    tips: ['konot-2.g5'],
  };
  expect(matching(page)).toEqual([
    ['konot-1.u3', 'Staat open: Naam van een leerling'],
    ['konot-2.g2', 'Staat open: Interne informatie'],
    ['konot-2.g5', 'Geldt voor elk bericht'],
  ]);
});

it('names a clause once, with its most pressing reason', () => {
  const page: Partial<PopupPage> = {
    findings: [
      { rule: 'internal-information', level: 'warn', clauses: ['konot-2.g2'] },
      { rule: 'pupil-name', level: 'stop', clauses: ['konot-2.g2'] },
    ],
    tips: ['konot-2.g2'],
  };
  expect(matching(page)).toEqual([['konot-2.g2', 'Staat open: Naam van een leerling']]);
});

it('says which subject a tip belongs to, and nothing when there is nothing to say', () => {
  expect(matching({ tips: ['konot-1.dont4', 'konot-2.g6'] })).toEqual([
    ['konot-1.dont4', 'Je bericht gaat over: Discussie met ouder of leerling'],
    ['konot-2.g6', undefined],
  ]);
});
