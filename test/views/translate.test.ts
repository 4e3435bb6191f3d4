import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import { RULES } from '../../src/analyser/rules/index';
import '../../src/views/english';
import { hasMessage, LANGUAGES, translator } from '../../src/views/translate';

type Catalogue = Record<string, { message: string }>;

const CATALOGUES: Record<string, Catalogue> = { nl, en };

function fillIns(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

function sentences(message: string): string[] {
  return message.split(/(?<=[.!?])\s+/);
}

describe('the message files', () => {
  it('hold the same keys in every language', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it('fill in the same things in every language', () => {
    const differing = Object.entries(nl).filter(
      ([key, { message }]) =>
        fillIns(message).join() !== fillIns((en as Catalogue)[key]?.message ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(LANGUAGES)('obey the format that browsers ask for (%s)', (language) => {
    for (const [key, { message }] of Object.entries(CATALOGUES[language] ?? {})) {
      expect(key).toMatch(/^[a-z0-9_]+$/);
      expect(message, key).not.toMatch(/\$|^\s|\s$|^$/);
    }
  });

  it('keep the description short enough for the stores', () => {
    for (const { extension_description } of [nl, en]) {
      expect(extension_description.message.length).toBeLessThanOrEqual(132);
    }
  });

  it.each(RULES)('name $id, say why it speaks and what to do', ({ id: rule }) => {
    const key = `rule_${rule.replaceAll('-', '_')}`;
    expect([key, `${key}_name`, `${key}_advice`].filter((each) => !hasMessage(each))).toEqual([]);
  });

  it.each(LANGUAGES)('tell each reason and advice in one short sentence (%s)', (language) => {
    const told = Object.entries(CATALOGUES[language] ?? {}).filter(
      ([key]) => key.startsWith('rule_') && !key.endsWith('_name'),
    );
    const long = told.filter(
      ([, { message }]) => sentences(message).length > 1 || message.split(/\s+/).length > 18,
    );
    expect(told.length).toBeGreaterThanOrEqual(2 * RULES.length);
    expect(long).toEqual([]);
  });

  it('never shout at or accuse the author', () => {
    const accusing = Object.entries(nl).filter(
      ([key, { message }]) =>
        key.startsWith('rule_') &&
        /!|\b(verboden|overtreding|fout gemaakt|mag niet|moet je)\b/i.test(message),
    );
    expect(accusing).toEqual([]);
  });
});

describe('translator', () => {
  it('speaks the language that was asked for', () => {
    expect(translator('nl')('kind_ask')).toBe('Vraag');
    expect(translator('en')('kind_ask')).toBe('Ask');
  });

  it('fills in values', () => {
    expect(translator('nl')('rule_pupil_name_roster', { words: 'Jip' })).toBe(
      '“Jip” staat op je leerlingenlijst.',
    );
  });

  it('never reads what the author typed as a fill-in or a pattern', () => {
    expect(translator('nl')('rule_pupil_name', { words: '{words} $& $1' })).toBe(
      '“{words} $& $1” lijkt de naam van een leerling.',
    );
  });

  it('leaves an unfilled place visible', () => {
    expect(translator('nl')('signal_words')).toBe('Dit staat in je tekst: “{text}”');
  });

  it('fails on a key that does not exist', () => {
    expect(() => translator('nl')('no_such_key')).toThrow('no_such_key');
  });
});
