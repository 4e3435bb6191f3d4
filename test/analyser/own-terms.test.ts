import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { dismissalOf, withoutDismissed } from '../../src/analyser/dismissed';
import { type Knowledge, NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import type { Report } from '../../src/analyser/report';
import type { Author, Draft } from '../../src/draft/draft';
import { wordsAt } from '../../src/draft/span';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { OwnTerms } from '../../src/protocol/terms';

function draftOf(text: string, author: Partial<Author> = {}): Draft {
  const whole = { role: 'teacher', account: 'personal', ...author } as const;
  return { text, site: 'somewhere', kind: 'post', author: whole, attachments: [] };
}

function reportOf(text: string, knowledge: Partial<Knowledge> = {}, author: Partial<Author> = {}): Report {
  return analyse(draftOf(text, author), BUNDLED_PROTOCOLS[0]!, { ...NO_KNOWLEDGE, ...knowledge });
}

function wordsIn({ findings }: Report, rule?: string): readonly string[] {
  return findings.filter((finding) => !rule || finding.rule === rule).map(({ words }) => words);
}

const flagging = (...flag: OwnTerms['flag']): Partial<Knowledge> => ({ terms: { flag, allow: [] } });
const allowing = (...allow: string[]): Partial<Knowledge> => ({
  terms: { flag: [], allow: allow.map((term) => ({ term })) },
});

describe('words that the school always wants pointed out', () => {
  it.each([
    ['Morgen praten we over Zonnehoek!', 'Zonnehoek', ['Zonnehoek']],
    ['ZÓNNEHOEK en zonnehoek', 'Zonnehoek', ['ZÓNNEHOEK', 'zonnehoek']],
    ['Plan  Zonnehoek begint. Een plan voor Zonnehoek.', 'plan zonnehoek', ['Plan  Zonnehoek']],
    ['Kijk op #planzonnehoek', 'Plan Zonnehoek', ['planzonnehoek']],
    ['De zonnehoekjes zijn vrolijk', 'Zonnehoek', []],
    ['Mooi weer', '!!', []],
  ])('are found as they stand: %s', (text, term, words) => {
    expect(wordsIn(reportOf(text, flagging({ term })), 'internal-information')).toEqual(words);
  });

  it('fall under the rule, the level and the reason that their entry names', () => {
    const knowledge = flagging({ term: 'Zonnehoek', rule: 'logo', level: 'stop', reason: 'nog geheim' });
    const report = reportOf('Over Zonnehoek.', knowledge);
    expect(report.verdict).toBe('stop');
    expect(report.findings).toMatchObject([
      {
        rule: 'logo',
        level: 'stop',
        message: 'term_flagged_because',
        values: { words: 'Zonnehoek', reason: 'nog geheim' },
      },
    ]);
  });

  it('warn under the rule for internal information where the entry says no more', () => {
    const [finding] = reportOf('Over Zonnehoek.', flagging({ term: 'Zonnehoek' })).findings;
    expect(finding).toMatchObject({ rule: 'internal-information', level: 'warn', message: 'term_flagged' });
    expect(finding?.clauses).not.toEqual([]);
    const unknown = reportOf('Over Zonnehoek.', flagging({ term: 'Zonnehoek', rule: 'no-such-rule' }));
    expect(unknown.findings).toMatchObject([{ rule: 'internal-information' }]);
  });

  it('stand where they were found, whatever stands around them', () => {
    const knowledge = flagging({ term: 'Zonnehoek' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before}\n🌞 Zonnehoek\n${after}`;
        const own = reportOf(text, knowledge).findings.filter(({ message }) => message === 'term_flagged');
        expect(own.map(({ words }) => words)).toContain('Zonnehoek');
        for (const { span, words } of own) expect(wordsAt(text, span!)).toBe(words);
      }),
      { numRuns: 50 },
    );
  });
});

describe('words that the school never wants pointed out', () => {
  const text = 'Wat een kutdag, kut!';

  it('are silent, and what else is found is not', () => {
    const before = wordsIn(reportOf(text), 'foul-language');
    expect(before.length).toBeGreaterThan(1);
    const after = wordsIn(reportOf(text, allowing(before[0]!.toUpperCase())), 'foul-language');
    expect(after).toEqual(before.filter((words) => words !== before[0]));
  });

  it('leave alone what is about the draft as a whole', () => {
    const knowledge = { ...allowing(' ', ''), lessonNow: true };
    expect(wordsIn(reportOf('Lekker weer vandaag.', knowledge), 'lesson-time')).toEqual(['']);
  });

  it('do not silence what is always pointed out', () => {
    const terms = { flag: [{ term: 'Zonnehoek' }], allow: [{ term: 'Zonnehoek' }] };
    expect(wordsIn(reportOf('Over Zonnehoek.', { terms }))).toEqual(['Zonnehoek']);
  });
});

describe('findings that the author dismissed', () => {
  const report = reportOf('Wat een kutdag! Kutdag!');

  it('do not come back in any spelling, and the verdict is that of the rest', () => {
    expect(report.findings.length).toBe(2);
    const dismissal = dismissalOf(report.findings[0]!, '2026-11-21')!;
    expect(dismissal).toEqual({ rule: 'foul-language', words: 'kutdag', since: '2026-11-21' });
    expect(withoutDismissed(report, [dismissal])).toMatchObject({ verdict: 'clear', findings: [] });
  });

  it('leave the report as it is where nothing was dismissed', () => {
    expect(withoutDismissed(report, [])).toBe(report);
    const others = [
      { rule: 'pupil-name', words: 'kutdag', since: '' },
      { rule: 'foul-language', words: 'kut', since: '' },
    ];
    expect(withoutDismissed(report, others)).toBe(report);
  });

  it('are never about a draft as a whole', () => {
    expect(dismissalOf({ ...report.findings[0]!, words: '  ' }, '2026-11-21')).toBeUndefined();
  });
});

describe('lesson hours', () => {
  const hours = (text: string, lessonNow: boolean | undefined, author: Partial<Author> = {}) =>
    reportOf(text, lessonNow === undefined ? {} : { lessonNow }, author)
      .findings.filter(({ rule }) => rule === 'lesson-time')
      .map(({ message }) => message);

  it('make a post of one’s own worth a look while they last', () => {
    expect(hours('Lekker weer vandaag.', true)).toEqual(['rule_lesson_time_hours']);
    expect(hours('Lekker weer vandaag.', false)).toEqual([]);
    expect(hours('Lekker weer vandaag.', undefined)).toEqual([]);
  });

  it('say nothing of an empty box, of the school’s own account, or to whoever does not teach', () => {
    expect(hours(' ', true)).toEqual([]);
    expect(hours('Lekker weer vandaag.', true, { account: 'organisation' })).toEqual([]);
    expect(hours('Lekker weer vandaag.', true, { role: 'parent' })).toEqual([]);
  });

  it('let the words speak first', () => {
    const text = 'Nu aan het surveilleren bij de doorstroomtoets, saaaai. Vermaak mij.';
    expect(hours(text, true)).toEqual(['rule_lesson_time']);
  });
});
