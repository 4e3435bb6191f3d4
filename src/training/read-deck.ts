import * as v from 'valibot';
import { readJson } from '../protocol/json-file';
import { problemOf } from '../protocol/load';
import type { ProtocolProblem } from '../protocol/problem';
import type { Protocol } from '../protocol/protocol';
import type { Case, Deck } from './deck';
import { DECK_SCHEMA } from './schema';

/** A deck that can be practised with, or all that is wrong with it. The sentences are `protocol_error_<reason>`. */
export type ReadDeck =
  | { readonly ok: true; readonly deck: Deck }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

type Problem = Omit<ProtocolProblem, 'file'>;

/** Reads the text of a deck's file; `protocols` are those that its cases may rest on. */
export function readDeck(file: string, content: string, protocols: readonly Protocol[]): ReadDeck {
  const json = readJson(file, content);
  return json.ok ? checkDeck(file, json.data, protocols) : json;
}

/** As `readDeck`, of what a form or the storage holds. */
export function checkDeck(file: string, data: unknown, protocols: readonly Protocol[]): ReadDeck {
  const result = v.safeParse(DECK_SCHEMA, data);
  if (!result.success) return { ok: false, problems: result.issues.map((issue) => problemOf(file, issue)) };
  const deck = result.output;
  const problems = [
    ...repeated('themes', deck.themes),
    ...repeated('cases', deck.cases),
    ...deck.cases.flatMap((one, at) => problemsOf(one, `cases[${at}]`, deck, protocols)),
  ];
  return problems.length > 0
    ? { ok: false, problems: problems.map((problem) => ({ file, ...problem })) }
    : { ok: true, deck };
}

/** The text of a deck's file, as `readDeck` reads it; also of one that is not in order. */
export function writeDeck(deck: object): string {
  return `${JSON.stringify(deck, null, 2)}\n`;
}

function problemsOf(one: Case, path: string, deck: Deck, protocols: readonly Protocol[]): Problem[] {
  return [
    ...notAmong(`${path}.theme`, one.theme, deck.themes),
    ...notAmong(`${path}.protocol`, one.protocol, protocols),
    ...unknownClauses(one, path, protocols),
    ...(one.answer === 'adjust' && !one.better ? [problem(`${path}.better`, 'missing')] : []),
  ];
}

function notAmong(path: string, found: string, items: readonly { readonly id: string }[]): Problem[] {
  const ids = items.map(({ id }) => id);
  return ids.includes(found) ? [] : [problem(path, 'not_allowed', found, ids.join(', '))];
}

// Of a protocol that is not known, nothing can be said about its clauses.
function unknownClauses(one: Case, path: string, protocols: readonly Protocol[]): Problem[] {
  const protocol = protocols.find(({ id }) => id === one.protocol);
  if (!protocol) return [];
  const known = new Set(protocol.clauses.map(({ id }) => id));
  return one.clauses.flatMap((found, at) =>
    known.has(found) ? [] : problem(`${path}.clauses[${at}]`, 'unknown_clause', found, protocol.name),
  );
}

function repeated(list: string, items: readonly { readonly id: string }[]): Problem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((found, at) =>
    ids.indexOf(found) === at ? [] : problem(`${list}[${at}].id`, 'duplicate', found),
  );
}

function problem(path: string, reason: Problem['reason'], found = '', allowed = ''): Problem {
  return { path, reason, found, allowed };
}
