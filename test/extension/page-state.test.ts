import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/analyser/report';
import { draftFrom } from '../../src/extension/draft-from';
import { pageStateOf, tellSame } from '../../src/extension/page-state';
import { pictureFiles, toolbarFor } from '../../src/extension/toolbar';

const report: Report = {
  verdict: 'stop',
  findings: [
    {
      rule: 'pupil-name',
      level: 'stop',
      span: { start: 20, end: 23 },
      words: 'Jip',
      clauses: ['konot-1'],
      message: 'rule_pupil_name',
      values: { words: 'Jip' },
      because: [{ kind: 'context', text: 'uit groep 5' }],
    },
  ],
  tips: ['konot-2'],
};

const HERE = { network: 'somewhere.example' };

describe('what is told about a page', () => {
  it('holds none of the words of the draft', () => {
    const state = pageStateOf(HERE, { status: 'stop', report, panelOpen: true });
    expect(state).toEqual({
      ...HERE,
      status: 'stop',
      findings: [{ rule: 'pupil-name', level: 'stop', clauses: ['konot-1'] }],
      tips: ['konot-2'],
    });
    expect(JSON.stringify(state)).not.toMatch(/Jip|groep/);
  });

  it('is idle when no compose box is in use', () => {
    expect(pageStateOf(HERE, undefined).status).toBe('idle');
  });

  it('says on whose behalf the author writes, and not with which account', () => {
    const account = { kind: 'personal', name: '@jufsanne' } as const;
    const state = pageStateOf(HERE, { status: 'stop', report, panelOpen: true, account });
    expect(state.account).toBe('personal');
    expect(JSON.stringify(state)).not.toContain('jufsanne');
  });

  it('is told again only when it changed', () => {
    const open = pageStateOf(HERE, { status: 'stop', report, panelOpen: true });
    const closed = pageStateOf(HERE, { status: 'stop', report, panelOpen: false });
    expect(tellSame(open, closed)).toBe(true);
    expect(tellSame(open, pageStateOf(HERE, undefined))).toBe(false);
  });
});

describe('the toolbar icon', () => {
  it.each([
    ['idle', 'calm', ''],
    ['clear', 'calm', ''],
    ['warn', 'look', '1'],
    ['stop', 'stop', '2'],
    ['off', 'off', ''],
    ['unchecked', 'off', ''],
  ] as const)('shows for %s: %s and "%s"', (status, picture, badge) => {
    const levels = ['stop', 'stop', 'warn'] as const;
    const findings = levels.map((level) => ({ rule: 'a', level, clauses: [] }));
    expect(toolbarFor({ ...HERE, status, findings, tips: [] }, false)).toEqual({ picture, badge });
  });

  it('shows a pause, whatever the page says', () => {
    const paused = toolbarFor({ ...HERE, status: 'off', findings: [], tips: [] }, true);
    expect(paused).toEqual({ picture: 'off', badge: '❙❙' });
  });

  it('has a file for each size', () => {
    expect(pictureFiles('look')[16]).toBe('/icons/look-16.png');
  });
});

describe('the draft in a compose box', () => {
  it('is its text with what the page shows around it and who the author is', () => {
    const around = { kind: 'reply', account: 'organisation', attachments: [] } as const;
    const inReplyTo = { author: 'Ouder', text: 'Waarom?' };
    expect(draftFrom('somewhere', 'Hoi', { ...around, accountName: '@school', inReplyTo }, 'intern')).toEqual(
      {
        text: 'Hoi',
        site: 'somewhere',
        kind: 'reply',
        author: { role: 'intern', account: 'organisation', name: '@school' },
        inReplyTo,
        attachments: [],
      },
    );
    expect(draftFrom('somewhere', 'Hoi', around, 'intern').author).not.toHaveProperty('name');
  });
});
