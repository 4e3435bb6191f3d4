import * as v from 'valibot';

/** Says in Dutch what is wrong with a line, and with which of its fields. */
export function lineProblem(issue: v.BaseIssue<unknown>): string {
  const field = v.getDotPath(issue);
  if (field === null) return 'de regel moet een object zijn, tussen accolades';
  if (issue.received === 'undefined') return `${field} ontbreekt`;
  if (issue.type === 'picklist') return `${field}: kies uit ${choicesOf(issue).join(', ')}`;
  return `${field} moet ${SHAPES[issue.type] ?? 'iets anders'} zijn`;
}

const SHAPES: Readonly<Record<string, string>> = {
  array: 'een lijst',
  boolean: 'true of false',
  object: 'een object',
  string: 'tekst',
  union: 'tekst of een getal',
};

// Valibot names the choices in one string: ("post" | "reply").
function choicesOf({ expected }: v.BaseIssue<unknown>): string[] {
  return [...(expected ?? '').matchAll(/"([^"]+)"/g)].map(([, choice]) => choice ?? '');
}
