import english from '../../public/_locales/en/messages.json';
import dutch from '../../public/_locales/nl/messages.json';
import type { Rule } from '../../src/analyser/rule';
import { RULES } from '../../src/analyser/rules/index';
import { BUNDLED_PROTOCOLS } from '../../src/protocol/packs';
import type { RuleTable, Setting } from '../analyser/rule-table';

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>;

const EXAMPLES = 6;

/** `docs/rules.md`, made from the rules, their messages, their test tables and the bundled protocols. */
export function rulesDocument(tables: ReadonlyMap<string, RuleTable>): string {
  return [
    '# The rules',
    'Made from the rules, their test tables and the bundled protocols by `npm run docs`; a test fails when it is out of date.\nA name in an example is invented. What each rule means to a labeller stands in [LABELLING.md](../test/corpus/LABELLING.md).',
    overview(),
    ...RULES.map((rule) => section(rule, tables.get(rule.id))),
    coverage(),
    '',
  ].join('\n\n');
}

function overview(): string {
  const rows = RULES.map(
    (rule) =>
      `| [${rule.id}](#${rule.id}) | ${text(dutch, rule, '_name')} | ${rule.level} | ${clauseCount(rule)} |`,
  );
  return ['| rule | on screen | level | clauses |', '|---|---|---|---|', ...rows].join('\n');
}

function section(rule: Rule, table: RuleTable | undefined): string {
  const lines = [
    `## ${rule.id}`,
    `${text(english, rule, '_name')} (*${text(dutch, rule, '_name')}*), level **${rule.level}**${roles(rule)}. ${text(english, rule, '_advice')}`,
    `Clauses: ${clauses(rule).join(', ') || 'none of the bundled protocols'}`,
  ];
  if (table)
    lines.push(examples('Flags', table.flags.map(flagged)), examples('Passes', table.passes.map(passed)));
  return lines.join('\n\n');
}

function examples(title: string, rows: readonly string[]): string {
  const shown = rows.filter((row) => row.length < 260).slice(0, EXAMPLES);
  return [`${title}:`, '', ...shown.map((row) => `- ${row}`)].join('\n');
}

function flagged([text, words, setting]: RuleTable['flags'][number]): string {
  const parts = (typeof words === 'string' ? [words] : words).filter((part) => part && text.includes(part));
  return `${oneLine(bold(text, parts))}${circumstances(setting)}`;
}

function passed([text, setting]: RuleTable['passes'][number]): string {
  return `${oneLine(text)}${circumstances(setting)}`;
}

function bold(text: string, parts: readonly string[]): string {
  let cursor = 0;
  let marked = '';
  for (const part of parts) {
    const at = text.indexOf(part, cursor);
    if (at < 0) continue;
    marked += `${text.slice(cursor, at)}**${part}**`;
    cursor = at + part.length;
  }
  return marked + text.slice(cursor);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ⏎ ').replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
}

function circumstances(setting: Setting | undefined): string {
  if (!setting) return '';
  const { author, kind, site, inReplyTo, attachments } = setting;
  const files = attachments?.map((file) => file.alt ?? file.name).join(', ');
  const said = [author?.role, author?.account, kind, site, inReplyTo && `answers “${inReplyTo.text}”`, files];
  const known = said.filter(Boolean).join(', ');
  return known ? ` *(${oneLine(known)})*` : '';
}

function roles(rule: Rule): string {
  return rule.roles ? `, for ${rule.roles.join(', ')}` : '';
}

function clauses(rule: Rule): string[] {
  return BUNDLED_PROTOCOLS.flatMap((protocol) =>
    protocol.clauses
      .filter((clause) => clause.handled.includes(`rule:${rule.id}`))
      .map((clause) => `\`${clause.id}\``),
  );
}

function clauseCount(rule: Rule): string {
  return String(clauses(rule).length);
}

function coverage(): string {
  const rows = BUNDLED_PROTOCOLS.flatMap((protocol) =>
    protocol.clauses.map((clause) => `| \`${clause.id}\` | ${clause.place} | ${clause.handled.join(', ')} |`),
  );
  return [
    '## Every clause and what takes care of it',
    ['| clause | place | handled by |', '|---|---|---|', ...rows].join('\n'),
  ].join('\n\n');
}

function text(messages: Messages, rule: Rule, suffix: string): string {
  return messages[`rule_${rule.id.replaceAll('-', '_')}${suffix}`]?.message ?? '';
}
