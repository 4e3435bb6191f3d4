import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { analyse } from '../analyser/analyse';
import type { Finding } from '../analyser/report';
import { bundledProtocol } from '../protocol/packs';
import type { Protocol } from '../protocol/protocol';
import { translator } from '../views/translate';
import { readDraftLine } from './drafts';
import { printReport } from './print';

const HELP = `Gebruik:
  npm run --silent check -- "tekst van het bericht" [--protocol konot|loket] [--role teacher] [--account personal]
                            [--site facebook] [--kind post]
  npm run --silent check -- < bericht.txt
  npm run --silent check -- --json < drafts.jsonl`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    account: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    kind: { type: 'string' },
    protocol: { type: 'string' },
    role: { type: 'string' },
    site: { type: 'string' },
  },
});

if (values.help) console.log(HELP);
else if (values.json) checkLines(await readAll(process.stdin));
else checkText(positionals.length > 0 ? positionals.join(' ') : await readAll(process.stdin));

function checkLines(input: string): void {
  for (const [index, line] of input.split('\n').entries()) {
    if (!line.trim()) continue;
    try {
      console.log(JSON.stringify(answer(line)));
    } catch (error) {
      fail(`regel ${index + 1}: ${(error as Error).message}`);
    }
  }
}

function answer(line: string): object {
  const { id, draft, protocol, knowledge } = readDraftLine(line);
  const report = analyse(draft, protocolNamed(protocol), knowledge);
  return { id, verdict: report.verdict, findings: report.findings.map(findingLine), tips: report.tips };
}

function findingLine({ rule, level, span, clauses, because }: Finding): object {
  return { rule, level, ...span, clauses, because };
}

function checkText(text: string): void {
  const { protocol: id = 'konot', role, account, site, kind } = values;
  const author = { ...(role && { role }), ...(account && { account }) };
  try {
    const line = JSON.stringify({ id: 'tekst', text: text.trimEnd(), author, site, kind, protocol: id });
    const { draft, knowledge } = readDraftLine(line);
    const protocol = protocolNamed(id);
    console.log(printReport(analyse(draft, protocol, knowledge), protocol, translator('nl')));
  } catch (error) {
    fail((error as Error).message);
  }
}

function protocolNamed(id: string): Protocol {
  const protocol = bundledProtocol(id);
  if (!protocol) throw new Error(`protocol: “${id}” is niet bekend`);
  return protocol;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
