import { expect, it } from 'vitest';
import { statusText } from '../../src/views/status-text';
import { voiceIn } from '../../src/views/voice';

const voice = voiceIn('nl');
const open = { status: 'stop', findings: [{ level: 'stop' }, { level: 'warn' }] } as const;

it('counts what is most pressing only', () => {
  expect(statusText(open, voice)).toBe('In je bericht staat 1 punt om eerst op te lossen.');
});

it('tells of a pause before anything else, with its end on the clock of the device', () => {
  const end = new Date(2026, 2, 3, 14, 5).getTime();
  expect(statusText(open, voice, end)).toBe('Postwijzer staat uit tot 14:05.');
  expect(statusText(undefined, voice, end)).toBe('Postwijzer staat uit tot 14:05.');
});
