import { expect, it } from 'vitest';
import type { Finding, Signal } from '../../../src/analyser/report';
import { bundledProtocol } from '../../../src/protocol/packs';
import { findingText } from '../../../src/views/panel/finding-text';
import { voiceIn } from '../../../src/views/voice';

const konot = bundledProtocol('konot')!;

function told(finding: Partial<Finding> = {}) {
  const whole: Finding = {
    rule: 'pupil-name',
    level: 'stop',
    words: 'Jip',
    clauses: ['konot-1.u3'],
    message: 'rule_pupil_name_roster',
    values: {},
    because: [],
    ...finding,
  };
  const text = findingText(whole, konot, voiceIn('nl'));
  return JSON.parse(JSON.stringify(text).replace(/[\u2068\u2069]/g, '')) as typeof text;
}

function signal(kind: Signal['kind'], text: string): string | undefined {
  return told({ because: [{ kind, text }] }).signals[0];
}

it('tells the name, the reason with the words, the advice and the clause', () => {
  const text = told();
  expect(text.name).toBe('Naam van een leerling');
  expect(text.why).toBe('“Jip” staat op je leerlingenlijst.');
  expect(text.advice).toBe('Laat de naam weg of schrijf bijvoorbeeld “een leerling”.');
  expect(text.clauses.map(({ id }) => id)).toEqual(['konot-1.u3']);
});

it('fills in what the rule gives beside the words', () => {
  const text = told({
    rule: 'channel',
    message: 'rule_channel_parents',
    values: { channel: 'Social Schools' },
  });
  expect(text.why).toBe('Dit lijkt bedoeld voor ouders, en die bereik je via Social Schools.');
});

it('tells the whole reason that the school gave for a word', () => {
  const reason = 'zo heet de nieuwe school, en dat vertelt het bestuur zelf op de open dag van 12 maart';
  const { why } = told({ message: 'term_flagged_because', values: { reason } });
  expect(why).toContain(reason);
});

it.each<[Signal['kind'], string, string]>([
  ['words', 'Jip', 'Dit staat in je tekst: “Jip”'],
  ['context', 'groep 5', 'Dit staat ernaast: “groep 5”'],
  ['roster', 'Jip van Dalen', 'Dit staat op je eigen namenlijst: “Jip van Dalen”'],
  ['checksum', '111222333', 'De rekencontrole van dit nummer klopt: “111222333”'],
  ['circumstance', 'account:personal', 'Je plaatst met een persoonlijk account.'],
  ['circumstance', 'role:leader', 'Dit is je rol: schoolleider of leidinggevende'],
  ['circumstance', 'attachment:uitje: 3.jpg', 'Deze bijlage hoort bij je bericht: uitje: 3.jpg'],
  ['circumstance', 'never-heard-of', 'Dit hoort bij je bericht: never-heard-of'],
])('puts the signal %s %s in plain words', (kind, text, expected) => {
  expect(signal(kind, text)).toBe(expected);
});

it('tells the same signal once', () => {
  const twice: Signal = { kind: 'context', text: 'groep 5' };
  expect(told({ because: [twice, twice] }).signals).toHaveLength(1);
});
