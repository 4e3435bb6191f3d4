import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import type { Report } from '../../src/analyser/report';
import type { Draft } from '../../src/draft/draft';
import { loadProtocol } from '../../src/protocol/load';
import { outlineOf } from '../../src/protocol/outline';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { Protocol } from '../../src/protocol/protocol';
import { filesBelow } from '../house/tree';
import { thirdBoard } from './third-board';

const loaded = loadProtocol('vlierboom.json', thirdBoard());
// As a page gets it.
const VLIERBOOM = outlineOf((loaded as { readonly protocol: Protocol }).protocol);

function report(text: string, draft: Partial<Draft> = {}, protocol = VLIERBOOM): Report {
  const author = { role: 'teacher', account: 'personal' } as const;
  const whole: Draft = { text, site: 'somewhere', kind: 'post', author, attachments: [], ...draft };
  return analyse(whole, protocol, NO_KNOWLEDGE);
}

function found(text: string, rule: string, draft?: Partial<Draft>) {
  return report(text, draft).findings.filter((finding) => finding.rule === rule);
}

describe('the protocol of a board that nobody here has heard of', () => {
  it('gives its own clauses and its own levels', () => {
    const [finding] = found('Wat ben ik trots op Jip uit groep 5!', 'pupil-name');
    expect(finding).toMatchObject({ words: 'Jip', level: 'warn', clauses: ['new.1', 'old.1'] });
    expect(report('Morgen hangen de werkstukken in de gang.').tips).toEqual(
      expect.arrayContaining(['new.1']),
    );
  });

  it('takes its own disclaimer for one, with its own name in it', () => {
    const opinion =
      'Huiswerk in de onderbouw? Kap daar toch eens mee. Kinderen van zeven horen buiten te spelen.';
    expect(found(opinion, 'disclaimer-missing')).toHaveLength(1);
    const stated = `${opinion} Dit is mijn mening, niet die van De Vlierboom.`;
    expect(found(stated, 'disclaimer-missing')).toEqual([]);
  });

  it('has its own words pointed out and left alone', () => {
    expect(found('Plan Zonnehoek gaat door!', 'internal-information')).toMatchObject([
      { words: 'Plan Zonnehoek', level: 'stop', values: { reason: 'Nog niet besloten' } },
    ]);
    const bear = 'Wat ben ik trots op Jip uit groep 5!';
    const terms = { flag: [], allow: [{ term: 'jip', reason: 'De knuffel van groep 5' }] };
    expect(report(bear).verdict).toBe('warn');
    expect(report(bear, {}, { ...VLIERBOOM, terms }).findings).toEqual([]);
  });

  it('knows its own logo by the names of its files', () => {
    const profileWith = (name: string) =>
      found('Moeder van drie, gek op katten', 'logo', {
        kind: 'profile',
        attachments: [{ kind: 'image', name }],
      });
    expect(profileWith('vlierboom-logo-rood.png')).toHaveLength(1);
    expect(profileWith('konot-logo-rood.png')).toEqual([]);
  });

  it('lets everybody write for the organisation and on any network, as it agreed on nothing else', () => {
    const author = { role: 'teacher', account: 'organisation' } as const;
    expect(found('Morgen is de open dag.', 'organisation-account', { author })).toEqual([]);
  });
});

describe('the code', () => {
  const names = new RegExp(`\\b(?:${BUNDLED_PROTOCOLS.map(({ id }) => id).join('|')})\\b`, 'i');
  // Where the packs are listed, one of them is the default, and the command line says which there are.
  const ALLOWED = [
    'src/protocol/packs.ts',
    'src/extension/settings.ts',
    'src/cli/check.ts',
    'src/cli/drafts.ts',
  ];

  it('names no board outside their packs', () => {
    const code = filesBelow('src').filter((path) => /\.(?:ts|tsx|css|html)$/.test(path));
    const naming = code.filter((path) => names.test(withoutComments(readFileSync(path, 'utf8'))));
    expect(code.length).toBeGreaterThan(100);
    expect(naming.filter((path) => !ALLOWED.includes(path))).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
