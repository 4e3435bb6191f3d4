import { describe, expect, it } from 'vitest';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../../src/protocol/packs';
import { certificateOf } from '../../src/training/certificate';
import type { Answer } from '../../src/training/deck';
import { BUNDLED_DECKS } from '../../src/training/decks';
import { handoutOf } from '../../src/training/handout';
import { scoreOf } from '../../src/training/score';
import { translator } from '../../src/views/translate';

const deck = BUNDLED_DECKS[0]!;
const right = deck.cases.map(({ id, answer }): [string, Answer] => [id, answer]);

/** The certificate as it reads in Dutch. */
function certificate(given: readonly [string, Answer][]): string {
  const say = translator('nl');
  return certificateOf(deck, scoreOf(deck, new Map(given)), '2026-11-21', 'nl')
    .map(({ message, values }) => say(message, values))
    .join('\n');
}

describe('a certificate', () => {
  it('tells the score, the deck and the day', () => {
    const text = certificate(right);
    expect(text).toContain(`${deck.cases.length} van de ${deck.cases.length}`);
    expect(text).toContain(deck.title.nl);
    expect(text).toContain('21 november 2026');
    expect(text).not.toMatch(/[{}]/);
  });

  it('names the themes to look at again, and only then', () => {
    const theme = deck.themes[1]!;
    const ofTheme = new Set(deck.cases.filter((one) => one.theme === theme.id).map(({ id }) => id));
    const given = right.map(([id, answer]): [string, Answer] => [
      id,
      ofTheme.has(id) ? (answer === 'publish' ? 'dont' : 'publish') : answer,
    ]);
    expect(certificate(given)).toContain(`Kijk hier nog eens naar: ${theme.title.nl}.`);
    expect(certificate(right)).not.toContain('Kijk hier nog eens naar');
  });

  it('says other things after many mistakes', () => {
    const wrong = right.map(([id, answer]): [string, Answer] => [
      id,
      answer === 'publish' ? 'dont' : 'publish',
    ]);
    expect(certificate(wrong)).toContain('Nog een rondje');
    expect(certificate(right)).toContain('Netjes!');
  });
});

describe.each(BUNDLED_PROTOCOLS)('the handout for $name', (protocol) => {
  const handout = handoutOf(deck, protocol);

  it('has for each theme what to do, not to do or know, from this protocol', () => {
    expect(handout.length).toBeGreaterThan(5);
    for (const { dos, donts, knows } of handout) {
      const clauses = [...dos, ...donts, ...knows];
      expect(clauses.length).toBeGreaterThan(0);
      expect(clauses.filter((clause) => !protocol.clauses.includes(clause))).toEqual([]);
    }
  });

  it('shows before and after where there is a better version', () => {
    const examples = handout.flatMap(({ example }) => example ?? []);
    expect(examples.length).toBeGreaterThan(2);
    for (const { better, protocol: id } of examples) {
      expect(better).toBeDefined();
      expect(bundledProtocol(id)).toBe(protocol);
    }
  });
});
