import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { Draft } from '../../src/draft/draft';
import { applyEdit, type Edit, type Fix, fixWith } from '../../src/fixes/fix';
import { fixesFor, fixesForAll } from '../../src/fixes/fixes';
import { together } from '../../src/fixes/together';
import { bundledProtocol } from '../../src/protocol/packs';

vi.mock('../../src/analyser/analyse', async (actual) => {
  const { analyse: real } = await actual<{ analyse: typeof analyse }>();
  return { analyse: vi.fn(real) };
});

function fixes(...edits: readonly Edit[]): Fix[] {
  return edits.map((edit) => fixWith('name', edit));
}

const TEXT = 'Jip en Noor lachen.';
const JIP: Edit = { start: 0, end: 3, text: 'Een leerling' };
const NOOR: Edit = { start: 7, end: 11, text: 'een ander' };

it('makes one edit of several, in whatever order they come', () => {
  for (const order of [fixes(JIP, NOOR), fixes(NOOR, JIP)]) {
    const fix = together(TEXT, order);
    expect(fix && applyEdit(TEXT, fix.edit)).toBe('Een leerling en een ander lachen.');
  }
});

it('counts the same edit once', () => {
  const fix = together(TEXT, fixes(JIP, JIP));
  expect(fix?.edit).toEqual(JIP);
});

it('does nothing halfway: not with words that two fixes touch, nor with what the author must do', () => {
  const [jip, noor] = fixes(JIP, NOOR) as [Fix, Fix];
  expect(together(TEXT, fixes(JIP, { start: 2, end: 6, text: '' }))).toBeUndefined();
  expect(together(TEXT, [jip, { ...noor, confirm: 'fix_confirm_parents' }])).toBeUndefined();
  expect(together(TEXT, [jip, { ...noor, unfinished: true }])).toBeUndefined();
  expect(together(TEXT, [])).toBeUndefined();
});

it('comes to the same as all edits one by one', () => {
  const cuts = fc.uniqueArray(fc.nat(40), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 41, maxLength: 60 }), cuts, fc.string(), (text, places, words) => {
      const sorted = places.toSorted((a, b) => a - b);
      const edits = sorted.flatMap((start, at) => {
        const end = sorted[at + 1];
        return at % 2 === 0 && end !== undefined ? [{ start, end, text: words }] : [];
      });
      const fix = together(text, fixes(...edits));
      const expected = edits.reduceRight((left, edit) => applyEdit(left, edit), text);
      expect(fix && applyEdit(text, fix.edit)).toBe(expected);
    }),
  );
});

const KONOT = bundledProtocol('konot')!;
const KNOWLEDGE = { roster: { pupils: ['Jip de Vries', 'Noor Smit'], staff: [], parents: [] } };

function draftOf(text: string): Draft {
  return {
    ...{ text, site: 'x', kind: 'post', attachments: [] },
    author: { role: 'teacher', account: 'personal' },
  };
}

it('is tried as every fix is: two that fit the network may be too long together', () => {
  const start = 'Wat een dag! Jip zong. Daarna danste Noor. ';
  const text = start.padEnd(270, 'En toen gingen we weer naar binnen. ');
  const draft = draftOf(text);
  const findings = analyse(draft, KONOT, KNOWLEDGE).findings.filter(({ rule }) => rule === 'pupil-name');
  expect(findings.map(({ words }) => words)).toEqual(['Jip', 'Noor']);
  const firsts = findings.map((finding) => fixesFor(finding, draft, KONOT, { knowledge: KNOWLEDGE })[0]!);
  const lengths = firsts.map(({ edit }) => applyEdit(text, edit).length);
  const [all] = fixesForAll(findings, draft, KONOT, { knowledge: KNOWLEDGE });
  const longest = applyEdit(text, all!.edit).length;
  const room = longest - 1;
  expect(Math.max(...lengths)).toBeLessThanOrEqual(room);
  expect(fixesForAll(findings, draft, KONOT, { knowledge: KNOWLEDGE, room: longest })).toEqual([all]);
  expect(fixesForAll(findings, draft, KONOT, { knowledge: KNOWLEDGE, room })).toEqual([]);
});

it('a draft that is asked about for each of its findings is read as it stands once', () => {
  const text = 'Jip zong vandaag. Daarna danste Noor nog een uur met de anderen.';
  const findings = analyse(draftOf(text), KONOT, KNOWLEDGE).findings;
  vi.mocked(analyse).mockClear();
  for (const finding of findings) fixesFor(finding, draftOf(text), KONOT, { knowledge: KNOWLEDGE });
  expect(findings.length).toBeGreaterThan(1);
  expect(vi.mocked(analyse).mock.calls.filter(([draft]) => draft.text === text)).toHaveLength(1);
});
