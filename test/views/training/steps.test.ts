import { describe, expect, it } from 'vitest';
import type { Case, Theme } from '../../../src/training/deck';
import { BUNDLED_DECKS } from '../../../src/training/decks';
import { actionFor, type KeyPress } from '../../../src/views/training/keys';
import { nextHidden, type Part, partsOf } from '../../../src/views/training/parts';
import { slidesOf } from '../../../src/views/training/slides';

const [staff] = BUNDLED_DECKS;
const withBetter = staff!.cases.find(({ better }) => better)!;
const withoutBetter = staff!.cases.find(({ better }) => !better)!;

describe('what is revealed', () => {
  it('comes in the order in which a coach tells it', () => {
    const clauses = withBetter.clauses.map((id) => `clause ${id}`);
    expect(partsOf(withBetter, false)).toEqual(['check', 'answer', ...clauses, 'better']);
    expect(partsOf(withBetter, true)[0]).toBe('votes');
    expect(partsOf(withoutBetter, false)).not.toContain('better');
  });

  it('goes on after what was turned over by hand, and ends', () => {
    const parts: readonly Part[] = ['check', 'answer', 'better'];
    expect(nextHidden(parts, new Set())).toBe('check');
    expect(nextHidden(parts, new Set<Part>(['answer', 'check']))).toBe('better');
    expect(nextHidden(parts, new Set(parts))).toBeUndefined();
  });
});

describe('slides', () => {
  const title = { nl: 't', en: 't' };
  const theme = (id: string): Theme => ({ id, title, starter: title, takeaway: title });
  const of = (id: string, in_: string): Case => ({ ...withBetter, id, theme: in_ });
  const kinds = (cases: readonly Case[], themes: readonly Theme[]) =>
    slidesOf(cases, themes).map((slide) => (slide.kind === 'case' ? slide.one.id : slide.kind));

  it('begin and end each theme with what it says', () => {
    const cases = [of('a', 'one'), of('b', 'one'), of('c', 'two')];
    expect(kinds(cases, [theme('one'), theme('two')])).toEqual([
      'starter',
      'a',
      'b',
      'takeaway',
      'starter',
      'c',
      'takeaway',
    ]);
  });

  it('are cases alone when the themes are mixed or say nothing', () => {
    const mixed = [of('a', 'one'), of('b', 'two'), of('c', 'one')];
    expect(kinds(mixed, [theme('one')])).toEqual(['a', 'b', 'c']);
    expect(kinds([of('a', 'one')], [{ id: 'one', title }])).toEqual(['a']);
  });
});

describe('keys', () => {
  const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
    ...{ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, onControl: false },
    ...more,
  });
  const doneBy = (key: KeyPress, letters = true): string | undefined => {
    let done: string | undefined;
    const note = (name: string) => () => {
      done = name;
    };
    actionFor(
      key,
      letters,
    )?.({
      ...{ next: note('next'), back: note('back'), reveal: note('reveal'), write: note('write') },
      ...{ larger: note('larger'), smaller: note('smaller'), help: note('help') },
      number: (at, back) => {
        done = `${back ? '-' : '+'}${at}`;
      },
    });
    return done;
  };

  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['r', 'reveal'],
    ['R', 'reveal'],
    ['e', 'write'],
    ['+', 'larger'],
    ['-', 'smaller'],
    ['?', 'help'],
    ['q', undefined],
  ])('%j does %s', (key, name) => {
    expect(doneBy(press(key))).toBe(name);
  });

  it('take a vote by the key, whatever sign it types with Shift', () => {
    expect(doneBy(press('2', { code: 'Digit2' }))).toBe('+1');
    expect(doneBy(press('@', { code: 'Digit2', shiftKey: true }))).toBe('-1');
    expect(doneBy(press('3', { code: 'Numpad3' }))).toBe('+2');
  });

  it('leave a button its space bar, the browser its own keys, and letters alone when these are off', () => {
    expect(doneBy(press(' ', { onControl: true }))).toBeUndefined();
    expect(doneBy(press('r', { ctrlKey: true }))).toBeUndefined();
    expect(doneBy(press('r'), false)).toBeUndefined();
    expect(doneBy(press('1', { code: 'Digit1' }), false)).toBeUndefined();
    expect(doneBy(press('ArrowRight'), false)).toBe('next');
  });
});
