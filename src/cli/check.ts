import { text as readAll } from 'node:stream/consumers';
import { analyse } from '../analyser/analyse';
import type { Finding } from '../analyser/report';
import { BUNDLED_PROTOCOLS, bundledProtocol } from '../protocol/packs';
import type { Protocol } from '../protocol/protocol';
import { voiceIn } from '../views/voice';
import { readDraftLine } from './drafts';
import { type Options, readOptions } from './options';
import { printReport } from './print';

const HELP = `Gebruik:
  npm run --silent check -- "tekst van het bericht" [--protocol konot|loket] [--role teacher] [--account personal]
                            [--site facebook] [--kind post]
  npm run --silent check -- < bericht.txt
  npm run --silent check -- --json < drafts.jsonl`;

const options = readOrExplain(process.argv.slice(2));

if (options?.values.help) console.log(HELP);
else if (options?.values.json) checkLines(await readAll(process.stdin));
else if (options) checkText(await textOf(options), options.values);

function readOrExplain(args: readonly string[]): Options | undefined {
  try {
    return readOptions(args);
  } catch (error) {
    fail(`${(error as Error).message}\n\n${HELP}`);
    return undefined;
  }
}

/** The words on the command line, or else what comes in; at a keyboard nobody knows that it is waited for. */
async function textOf({ words }: Options): Promise<string> {
  if (words.length > 0 || process.stdin.isTTY) return words.join(' ');
  return readAll(process.stdin);
}

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

function checkText(text: string, values: Options['values']): void {
  if (!text.trim()) {
    fail(`Er is geen tekst om na te kijken.\n\n${HELP}`);
    return;
  }
  const { protocol: id = 'konot', role, account, site, kind } = values;
  const author = { ...(role && { role }), ...(account && { account }) };
  try {
    const line = JSON.stringify({ id: 'tekst', text: text.trimEnd(), author, site, kind, protocol: id });
    const { draft, knowledge } = readDraftLine(line);
    const protocol = protocolNamed(id);
    console.log(printReport(analyse(draft, protocol, knowledge), protocol, voiceIn('nl')));
  } catch (error) {
    fail((error as Error).message);
  }
}

function protocolNamed(id: string): Protocol {
  const protocol = bundledProtocol(id);
  if (protocol) return protocol;
  const known = BUNDLED_PROTOCOLS.map((each) => each.id).join(', ');
  throw new Error(`protocol: “${id}” is niet bekend, kies uit ${known}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
