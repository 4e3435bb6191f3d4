import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json';
import nl from '../../public/_locales/nl/messages.json';
import { type Loaded, loadProtocol, loadProtocolText } from '../../src/protocol/load';
import { MORE_REASONS, type ProtocolProblem, REASONS } from '../../src/protocol/problem';
import { problemLine } from '../../src/views/problem-lines';
import { voiceIn } from '../../src/views/voice';
import { changed, REFUSALS } from './refusals';
import { thirdBoard } from './third-board';

/** For these a protocol file is refused too; their examples stand with the settings. */
const REFUSED_CONTACTS = [
  [{ email: 'ans' }, 'contacts.avg.email', 'not_email'],
  [{ url: 'http://vlierboom.example' }, 'contacts.avg.url', 'not_https'],
  [{ name: 'a'.repeat(201) }, 'contacts.avg.name', 'too_long'],
] as const;

describe('a protocol file', () => {
  it('of any board is loaded, with all that stands in it', () => {
    expect(loadProtocol('vlierboom.json', thirdBoard())).toEqual({ ok: true, protocol: thirdBoard() });
  });

  it('is loaded from its text, also when an editor put a byte order mark before it', () => {
    const text = JSON.stringify(thirdBoard());
    expect(loadProtocolText('vlierboom.json', text).ok).toBe(true);
    expect(loadProtocolText('vlierboom.json', `\uFEFF${text}`).ok).toBe(true);
  });

  it.each(REFUSALS)('is refused for $says', ({ at, put, path, reason }) => {
    const problems = problemsOf(loadProtocol('vlierboom.json', changed(thirdBoard(), at, put)));
    expect(problems[0]).toMatchObject({ file: 'vlierboom.json', path, reason });
  });

  it.each(REFUSED_CONTACTS)('is refused for the contact %j', (contact, path, reason) => {
    const board = changed(thirdBoard(), ['contacts', 'avg'], contact);
    expect(problemsOf(loadProtocol('vlierboom.json', board))[0]).toMatchObject({ path, reason });
  });

  it('may say where an editor finds its schema', () => {
    const told = changed(thirdBoard(), ['$schema'], './protocol-pack.schema.json');
    expect(loadProtocol('vlierboom.json', told).ok).toBe(true);
  });

  it.each(['', '{"format": 1,}', '{"format": 1', 'format: 1'])('is refused for broken JSON: %j', (text) => {
    const problems = problemsOf(loadProtocolText('vlierboom.json', text));
    expect(problems).toEqual([
      {
        file: 'vlierboom.json',
        path: '$',
        reason: 'not_json',
        found: expect.stringMatching(/\S/),
        allowed: '',
      },
    ]);
  });

  it('is refused with everything that is wrong at once', () => {
    const twice = changed(changed(thirdBoard(), ['name'], ''), ['clauses', 0, 'kind'], 'must');
    expect(problemsOf(loadProtocol('vlierboom.json', twice)).map(({ path }) => path)).toEqual([
      'name',
      'clauses[0].kind',
    ]);
  });
});

describe('the reasons for a refusal', () => {
  it('are each shown by an example above', () => {
    const shown = new Set([...REFUSALS.map(({ reason }) => reason), 'not_json']);
    expect([...shown].sort()).toEqual([...REASONS].sort());
  });

  it('each have a sentence in Dutch and in English', () => {
    for (const reason of [...REASONS, ...MORE_REASONS]) {
      expect(nl).toHaveProperty(`protocol_error_${reason}.message`);
      expect(en).toHaveProperty(`protocol_error_${reason}.message`);
    }
  });

  it('read as a sentence that names the file, the place and what may stand there', () => {
    const wrong = changed(thirdBoard(), ['clauses', 1, 'kind'], 'must');
    const [problem] = problemsOf(loadProtocol('vlierboom.json', wrong));
    const sentence = problemLine(problem!, voiceIn('nl'));
    expect(sentence).toBe(
      'vlierboom.json, bij clauses[1].kind: must kan hier niet. Kies uit: do, dont, know, ask.',
    );
  });
});

function problemsOf(loaded: Loaded): readonly ProtocolProblem[] {
  return loaded.ok ? [] : loaded.problems;
}
