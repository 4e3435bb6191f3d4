import { describe, expect, it } from 'vitest';
import { learnedMatch, scoreOf } from '../../src/analyser/learned';
import weights from '../../src/analyser/lexicon/weights.json';
import type { ReadDraft } from '../../src/analyser/rule';
import { RULES } from '../../src/analyser/rules/index';
import { readText } from '../../src/analyser/text/text';
import { wordsAt } from '../../src/draft/span';

const RULE = 'unsubstantiated';

function draft(text: string): ReadDraft {
  const author = { role: 'teacher', account: 'personal' } as const;
  return { text, read: readText(text), site: 'x', kind: 'post', author, attachments: [] };
}

describe('learned weights', () => {
  it('exist for rules only', () => {
    const ids = RULES.map(({ id }) => id);
    expect(Object.keys(weights.rules).filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(weights.rules).length).toBeGreaterThan(5);
  });

  it('point at the sentence that speaks most for the rule, say which words, and never hold a post', () => {
    const text = 'Morgen is er markt op het plein. Wat een waardeloos onderzoek, kan zo in de prullenbak.';
    const [match] = learnedMatch(RULE, draft(text));
    expect(match?.span && wordsAt(text, match.span)).toBe(
      'Wat een waardeloos onderzoek, kan zo in de prullenbak.',
    );
    expect(match?.because.length).toBeGreaterThan(0);
    expect(match?.level).toBe('warn');
  });

  it('are silent about plain news, long texts and poems', () => {
    expect(learnedMatch(RULE, draft('Morgen is er markt op het plein. Iedereen is welkom.'))).toEqual([]);
    expect(learnedMatch(RULE, draft(`${'Wat een waardeloos onderzoek. '.repeat(200)}`))).toEqual([]);
    const poem =
      'Een Sinterklaasgedicht:\n\nWat een waardeloos onderzoek,\nzei de Piet tegen het boek,\nhet kan zo in de prullenbak,\nriep de Sint vanaf het dak.';
    expect(learnedMatch(RULE, draft(poem))).toEqual([]);
    // The same words outside a poem speak.
    expect(
      learnedMatch(RULE, draft('Wat een waardeloos onderzoek, het kan zo in de prullenbak.')),
    ).toHaveLength(1);
  });

  it('give the same scores for the same text', () => {
    expect(scoreOf(draft('Wat een onzin.'))).toEqual(scoreOf(draft('Wat een onzin.')));
  });
});
