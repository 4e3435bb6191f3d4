import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import type { Report } from '../../src/analyser/report';
import { type DraftRequest, readDraftLine } from '../../src/cli/drafts';
import { wordsAt } from '../../src/draft/span';
import { bundledProtocol } from '../../src/protocol/packs';

const LINES = readFileSync('test/corpus/dev.jsonl', 'utf8').split('\n').filter(Boolean);
const DRAFTS = LINES.map(readDraftLine);
const drafts = fc.constantFrom(...DRAFTS);
const odd = fc.constantFrom(
  '\u200b',
  '👩‍🏫',
  '\ud83d',
  'e\u0301',
  '\u202e',
  'ﬁ',
  '\r\n',
  '\0',
  '"',
  '(',
  '1',
  ' ',
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

function check({ draft, protocol, knowledge }: DraftRequest, text = draft.text): Report {
  return analyse({ ...draft, text }, bundledProtocol(protocol)!, knowledge);
}

function at(text: string, part: number): number {
  return Math.floor(text.length * part);
}

// What was read last is remembered: after another text nothing of this one is.
function checkAnew(line: DraftRequest, text: string): Report {
  check(line, 'Een andere tekst.');
  return check(line, text);
}

describe('analyse', () => {
  it('gives findings whose words stand at their spans, in any text', () => {
    fc.assert(
      fc.property(drafts, fc.array(fc.tuple(share, odd), { maxLength: 4 }), (line, insertions) => {
        const text = insertions.reduce(
          (now, [part, piece]) => now.slice(0, at(now, part)) + piece + now.slice(at(now, part)),
          line.draft.text,
        );
        for (const { span, words } of check(line, text).findings) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(words).toBe(wordsAt(text, span));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the same of the same draft, whatever was read in between', () => {
    for (const line of DRAFTS) expect(checkAnew(line, line.draft.text)).toEqual(check(line));
  });

  it.each(['Fijne dag allemaal.', 'Het regent buiten.', 'Tot morgen!', '👋'])(
    'loses no finding that is meant when %s comes behind',
    (tail) => {
      const gone = DRAFTS.flatMap((line, at) => {
        const { expect: wanted } = JSON.parse(LINES[at]!) as {
          expect: { rule: string; maybe?: boolean }[];
        };
        const after = check(line, `${line.draft.text.trimEnd()}\n${tail}`).findings;
        const lost = check(line).findings.filter(({ rule }) => !after.some((one) => one.rule === rule));
        return lost.flatMap(({ rule }) =>
          wanted.some((label) => label.rule === rule && !label.maybe) ? [`${rule}: ${line.draft.text}`] : [],
        );
      });
      expect(gone).toEqual([]);
    },
  );

  it('says of a text that is typed and mended what it says of it at once', () => {
    const piece = fc.oneof(
      drafts.map(({ draft }) => draft.text.slice(0, 120)),
      fc.constantFrom('.', ' ', '\n', 's', 'Fijne dag.', ''),
    );
    const mending = fc.tuple(share, share, piece);
    fc.assert(
      fc.property(drafts, drafts, fc.array(mending, { maxLength: 6 }), (line, other, mendings) => {
        const texts = [`${line.draft.text} ${other.draft.text}`];
        for (const [from, length, words] of mendings) {
          const now = texts.at(-1) ?? '';
          const start = at(now, from);
          texts.push(now.slice(0, start) + words + now.slice(start + at(now.slice(start), length * 0.3)));
        }
        const typed = texts.map((text) => check(line, text));
        for (const [step, text] of texts.entries()) expect(checkAnew(line, text)).toEqual(typed[step]);
      }),
      { numRuns: 150 },
    );
  });

  it('reads any text of any length without a fault', () => {
    const [line] = DRAFTS as [DraftRequest];
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => void check(line, text)));
    for (const text of ['a', '!', 'Jip ', '"', '(', '\u0301', '06-', '@', 'ik vind. '])
      expect(() => check(line, text.repeat(20_000))).not.toThrow();
  });
});
