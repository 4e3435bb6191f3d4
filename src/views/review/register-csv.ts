import { csvOf } from '../../review/csv';
import { localTime } from '../../review/local-time';
import type { RegisterEntry } from '../../review/register';
import type { Network } from '../../review/reviewed';
import { ruleName } from '../rule-text';
import type { Voice } from '../voice';

const COLUMNS = ['when', 'site', 'decision', 'points', 'fingerprint', 'text'];

/** The decisions as a table for a spreadsheet program, a row for each. */
export function registerCsv(
  register: readonly RegisterEntry[],
  networks: readonly Network[],
  voice: Voice,
): string {
  const header = COLUMNS.map((column) => voice.say(`register_${column}`));
  const rows = register.map(({ at, site, outcome, rules, fingerprint, text = '' }) => [
    ...[localTime(at), networks.find(({ id }) => id === site)?.name ?? site],
    ...[voice.say(`outcome_${outcome.replaceAll('-', '_')}`)],
    rules.map((rule) => ruleName(rule, voice)).join(', '),
    ...[fingerprint, text],
  ]);
  return csvOf(header, rows);
}
