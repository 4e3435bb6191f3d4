import { describe, expect, it } from 'vitest';
import { type MarkedDraft, markedDrafts } from '../../../scripts/marked-drafts';
import { overlaps } from '../../../src/draft/span';
import { findingsOf } from '../rule-table';

const DRAFTS = markedDrafts();

// What each draft got wrong, in words, so that a fall shows where it comes from.
function errorsIn({ text, setting, marks }: MarkedDraft, rule: 'pupil-name' | 'colleague-name') {
  const found = findingsOf(rule, text, setting).flatMap((finding) => finding.span ?? []);
  const wanted = marks.filter((mark) => mark.rule === rule);
  const missed = wanted.filter((mark) => !mark.unsure && !found.some((span) => overlaps(span, mark)));
  const alarms = found.filter((span) => !wanted.some((mark) => overlaps(span, mark)));
  const hits = wanted.filter((mark) => !mark.unsure).length - missed.length;
  const named = (kind: string) => (span: { start: number; end: number }) =>
    `${kind} ${text.slice(span.start, span.end)} in: ${text}`;
  return { hits, missed: missed.map(named('missed')), alarms: alarms.map(named('alarm')) };
}

describe('names in drafts of our own', () => {
  it('reads them', () => {
    expect(DRAFTS.length).toBeGreaterThan(330);
    expect(DRAFTS.filter((draft) => draft.marks.length === 0 && !draft.identifiable).length).toBeGreaterThan(
      130,
    );
  });

  for (const rule of ['pupil-name', 'colleague-name'] as const) {
    it(`${rule}: at most one in fifteen wrong`, () => {
      const results = DRAFTS.map((draft) => errorsIn(draft, rule));
      const wrong = results.flatMap(({ missed, alarms }) => [...missed, ...alarms]);
      const hits = results.reduce((sum, result) => sum + result.hits, 0);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(hits / 15);
    });
  }

  it('identifiable-pupil: at most one in fifty wrong', () => {
    const wrong = DRAFTS.filter(
      ({ text, setting, identifiable }) =>
        findingsOf('identifiable-pupil', text, setting).length > 0 !== identifiable,
    );
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(DRAFTS.length / 50);
  });
});
