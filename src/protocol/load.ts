import * as v from 'valibot';
import { HANDLERS } from './handlers';
import { readJson } from './json-file';
import type { ProtocolProblem, Reason } from './problem';
import type { Protocol } from './protocol';
import { CHILD_RULES } from './rule-choices';
import { PROTOCOL_SCHEMA } from './schema';

/** A protocol that can be relied on, or all that is wrong with it. */
export type Loaded =
  | { readonly ok: true; readonly protocol: Protocol }
  | { readonly ok: false; readonly problems: readonly ProtocolProblem[] };

/** Checks what was read from a file, of which the name is only used to tell what is wrong. */
export function loadProtocol(file: string, data: unknown): Loaded {
  const result = v.safeParse(PROTOCOL_SCHEMA, data);
  if (!result.success) return { ok: false, problems: result.issues.map((issue) => problemOf(file, issue)) };
  const problems = [duplicates, unknownSources, unknownHandlers, unknownRules, childRulesOff].flatMap(
    (check) => check(file, result.output),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, protocol: result.output };
}

/** As `loadProtocol`, from the text of a JSON file. */
export function loadProtocolText(file: string, text: string): Loaded {
  const json = readJson(file, text);
  return json.ok ? loadProtocol(file, json.data) : json;
}

/** What a refusal by a schema of `fields` says, in our own terms. */
export function problemOf(file: string, issue: v.BaseIssue<unknown>): ProtocolProblem {
  return {
    file,
    path: pathOf((issue.path ?? []).map((step) => step.key)),
    reason: issue.message as Reason,
    found: unquoted(issue.received),
    allowed: unquoted(issue.expected ?? ''),
  };
}

/** `['clauses', 3, 'text']` → `clauses[3].text`; no steps at all is the file itself. */
function pathOf(steps: readonly unknown[]): string {
  const path = steps.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return path.replace(/^\./, '') || '$';
}

/** Valibot's `("do" | "ask")` as people write it: `do, ask`. */
function unquoted(described: string): string {
  return described.replace(/^\(|\)$|"/g, '').replaceAll(' | ', ', ');
}

function duplicates(file: string, { sources, clauses }: Protocol): ProtocolProblem[] {
  return [...repeated(file, 'sources', sources), ...repeated(file, 'clauses', clauses)];
}

function repeated(file: string, list: string, items: readonly { readonly id: string }[]): ProtocolProblem[] {
  const ids = items.map(({ id }) => id);
  return ids.flatMap((found, index) => {
    if (ids.indexOf(found) === index) return [];
    return { file, path: `${list}[${index}].id`, reason: 'duplicate', found, allowed: '' };
  });
}

function unknownSources(file: string, { sources, clauses }: Protocol): ProtocolProblem[] {
  const known = sources.map(({ id }) => id);
  return clauses.flatMap(({ source: found }, index) => {
    if (known.includes(found)) return [];
    const path = `clauses[${index}].source`;
    return { file, path, reason: 'unknown_source', found, allowed: known.join(', ') };
  });
}

// A misspelt rule would leave its clause unseen when it matters. Other handlers a later version may know.
function unknownHandlers(file: string, { clauses }: Protocol): ProtocolProblem[] {
  const known = HANDLERS.rule.map((name) => `rule:${name}`);
  return clauses.flatMap(({ handled }, at) =>
    handled.flatMap((found, index) =>
      found.startsWith('rule:') ? notAmong(file, `clauses[${at}].handled[${index}]`, found, known) : [],
    ),
  );
}

function unknownRules(file: string, { rules, terms }: Protocol): ProtocolProblem[] {
  const flagged = (terms?.flag ?? []).flatMap(({ rule }, at) =>
    notAmong(file, `terms.flag[${at}].rule`, rule, HANDLERS.rule),
  );
  const levels = Object.keys(rules).flatMap((rule) => notAmong(file, `rules.${rule}`, rule, HANDLERS.rule));
  return [...levels, ...flagged];
}

// With a reason that everyone sees they can be switched off in the settings; a file would do it silently.
function childRulesOff(file: string, { rules }: Protocol): ProtocolProblem[] {
  return CHILD_RULES.filter((rule) => rules[rule] === 'off').map((rule) => ({
    file,
    path: `rules.${rule}`,
    reason: 'not_allowed',
    found: 'off',
    allowed: 'stop, warn',
  }));
}

function notAmong(
  file: string,
  path: string,
  found: string | undefined,
  known: readonly string[],
): ProtocolProblem[] {
  if (found === undefined || known.includes(found)) return [];
  return [{ file, path, reason: 'not_allowed', found, allowed: known.join(', ') }];
}
