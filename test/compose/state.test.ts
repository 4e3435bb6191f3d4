import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../src/analyser/report';
import type { Checked } from '../../src/compose/check';
import { looksSame, stateOf, stateOfHeld } from '../../src/compose/state';

function finding(words: string, start: number, rule = 'pupil-name'): Finding {
  const span = { start, end: start + words.length };
  return { rule, level: 'stop', span, words, clauses: [], message: '', values: {}, because: [] };
}

function checked(text: string, findings: readonly Finding[], tips: readonly string[] = []): Checked {
  const report: Report = { verdict: findings.length > 0 ? 'stop' : 'clear', findings, tips };
  const context = { kind: 'post', account: 'unknown', accountName: '@juf', attachments: [] };
  return { text: { text }, context, report } as unknown as Checked;
}

describe('the state of a compose box', () => {
  it('is that of its report, with the panel as it was', () => {
    const now = checked('Mooi weer', []);
    const state = stateOf(now, undefined, { status: 'stop', panelOpen: true });
    const account = { kind: 'unknown', name: '@juf' };
    expect(state).toEqual({ status: 'clear', report: now.report, panelOpen: true, account });
  });

  it('says so when the author has released it', () => {
    const now = checked('Jip', [finding('Jip', 0)]);
    const before = { status: 'stop', panelOpen: false } as const;
    expect(stateOf(now, undefined, before, true).released).toBe(true);
    expect(stateOf(now, undefined, before, false)).not.toHaveProperty('released');
  });

  it('is unchecked, without a report, when the check failed', () => {
    const before = checked('Jip', [finding('Jip', 0)]);
    const state = stateOf(undefined, before, { status: 'stop', report: before.report, panelOpen: false });
    expect(state).toEqual({ status: 'unchecked', panelOpen: false });
  });

  it('keeps the lit finding while the text is the same, and lets go of it when it changes', () => {
    const before = checked('Jip en Saar', [finding('Jip', 0), finding('Saar', 7)]);
    const again = checked('Jip en Saar', [finding('Jip', 0), finding('Saar', 7)]);
    const lit = { status: 'stop', panelOpen: true, active: before.report.findings[1]! } as const;
    expect(stateOf(again, before, lit).active).toBe(again.report.findings[1]);
    expect(stateOf(checked('Jip en', [finding('Jip', 0)]), before, lit)).not.toHaveProperty('active');
  });
});

describe('mark and panel', () => {
  const clear = { status: 'clear', panelOpen: false } as const;
  const stop = stateOf(checked('Jip', [finding('Jip', 0)]), undefined, clear);

  it('look the same while the words only move', () => {
    const moved = stateOf(checked('Ook Jip', [finding('Jip', 4)]), undefined, clear);
    expect(looksSame(stop, moved)).toBe(true);
  });

  it.each([
    ['the status', clear],
    ['another finding', stateOf(checked('Jip Bo', [finding('Jip', 0), finding('Bo', 4)]), undefined, clear)],
    ['a release', { ...stop, released: true }],
    ['the panel', { ...stop, panelOpen: true }],
  ] as const)('look different with %s', (_, other) => {
    expect(looksSame(stop, other)).toBe(false);
  });
});

describe('the state that the dialog shows', () => {
  it('joins the findings and tips of all posts of a thread', () => {
    const first = checked('Jip', [finding('Jip', 0)], ['a', 'b']);
    const second = checked('Saar', [finding('Saar', 0)], ['b', 'c']);
    const { status, report } = stateOfHeld([first, second]);
    expect(status).toBe('stop');
    expect(report?.findings).toEqual([first.report.findings[0], second.report.findings[0]]);
    expect(report?.tips).toEqual(['a', 'b', 'c']);
  });
});
