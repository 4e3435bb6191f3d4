import { expect, it } from 'vitest';
import { analyse } from '../../src/analyser/analyse';
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import type { Draft } from '../../src/draft/draft';
import { withoutNames } from '../../src/fixes/without-names';
import { bundledProtocol } from '../../src/protocol/packs';

const LEFT_OUT = { name: '[naam]', detail: '[weggelaten]' };

/** The text as somebody else may read it, with what the product found in it and what the class list knows. */
function read(text: string, pupils: readonly string[] = []): string {
  const author = { role: 'teacher', account: 'personal' } as const;
  const draft: Draft = { text, site: 'facebook', kind: 'post', author, attachments: [] };
  const roster = { ...NO_KNOWLEDGE.roster, pupils };
  const { findings } = analyse(draft, bundledProtocol('konot')!, { roster });
  return withoutNames(text, findings, LEFT_OUT);
}

it.each([
  ['Trots op Jip van Dalen uit groep 5!', 'Trots op [naam] uit groep 5!'],
  ['Zo trots op Jip en Noor uit groep 5!', 'Zo trots op [naam] en [naam] uit groep 5!'],
  [
    'Jips werkstuk uit groep 5 hangt er. Jip straalt.',
    '[naam] werkstuk uit groep 5 hangt er. [naam] straalt.',
  ],
  ['Jip van Dalen uit groep 5 won. #trotsopjip', '[naam] uit groep 5 won. [naam]'],
  ['Een gesprek met mevrouw Vermeulen gehad.', 'Een gesprek met mevrouw [naam] gehad.'],
  ['Bel me op 06-12345678 of mail sam@school.example.', 'Bel me op [weggelaten] of mail [weggelaten].'],
  ['Lees https://school.example/jip en volg @jufsanne', 'Lees [weggelaten] en volg [weggelaten]'],
  ['Het bsn van Noor uit groep 4 is 111222333.', 'Het bsn van [naam] uit groep 4 is [weggelaten].'],
  ['gisteren was sem weer boos in de kring', 'gisteren was [naam] weer boos in de kring'],
  ['DAISY was boos en daisy huilde', '[naam] was boos en [naam] huilde'],
  ['Met mevrouw Dijkstra gesproken. wat zei dijkstra?', 'Met mevrouw [naam] gesproken. wat zei [naam]?'],
])('leaves out who and what can be looked up: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('leaves out what the class list knows, however short it is written later', () => {
  expect(read('Xanthippe Okkerse deed het goed. Knap hoor, okkerse!', ['Xanthippe Okkerse'])).toBe(
    '[naam] deed het goed. Knap hoor, [naam]!',
  );
});

it('leaves a text without names as it is, capitals and small numbers too', () => {
  const text =
    'Op woensdag 12 mei gaat Groep 5 naar Artis. Wat een feest!\n\nWij hebben er zin in: de merel, de roos, ik wil mee.';
  expect(read(text)).toBe(text);
});
