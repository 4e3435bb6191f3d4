// `npm run bench`: what the analyser costs, in medians, 99th percentiles and ratios of one run. Nothing here fails a test.
import { spawnSync } from 'node:child_process';
import { buildChecked } from './build-checked';

const SUBJECTS = ['postwijzer', 'postwijzer+roster', 'compromise/one', 'compromise', 'pii-filter'];
const COLUMNS = ['fresh280', 'key280', 'fresh6k', 'fresh63k', 'key63k'] as const;

type Column = (typeof COLUMNS)[number];
type Row = { subject: string; load: number; firstUse: number } & Record<
  Column,
  { median: number; p99: number }
>;

/** Milliseconds, but for the number of parts. */
type Prepared = Readonly<Record<'parts' | 'longest' | 'sum' | 'first', number>>;

await buildChecked();
const rows = SUBJECTS.map(measure);
const [own, roster] = rows as [Row, Row];
const prepared = run<Prepared>('test/bench/prepared.ts');

console.log('milliseconds, median / 99th percentile; texts are Dutch posts in which nothing repeats');
console.log(
  ['subject'.padEnd(20), 'first use'.padStart(10), ...COLUMNS.map((name) => name.padStart(17))].join(''),
);
for (const row of rows) console.log(line(row));
console.log('\nbeside Postwijzer (ratio of medians)');
for (const row of rows.slice(1)) console.log(ratios(row));
console.log(
  `\nten times the text costs ${(own.fresh63k.median / own.fresh6k.median).toFixed(1)} times the time`,
);
console.log(
  `a roster of 2,000 names adds ${percent(roster.fresh280.median, own.fresh280.median)} to a new draft of 280 characters`,
);
console.log(`… and ${percent(roster.fresh63k.median, own.fresh63k.median)} to one of 63,206`);

console.log(
  `a page prepares in ${prepared.parts} idle moments, ${prepared.sum.toFixed(0)} in all, the longest ${prepared.longest.toFixed(1)}; the first check after it takes ${prepared.first.toFixed(1)}`,
);

function measure(subject: string): Row {
  return run<Row>('test/bench/subject.ts', subject);
}

function run<Answer>(script: string, ...asked: readonly string[]): Answer {
  const ended = spawnSync(process.execPath, ['--import', 'tsx', script, ...asked], { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(`${script} ${asked.join(' ')}: ${ended.stderr}`);
  return JSON.parse(ended.stdout) as Answer;
}

function line(row: Row): string {
  const cells = COLUMNS.map((name) =>
    `${row[name].median.toFixed(3)} / ${row[name].p99.toFixed(2)}`.padStart(17),
  );
  return [row.subject.padEnd(20), row.firstUse.toFixed(1).padStart(10), ...cells].join('');
}

function ratios(row: Row): string {
  const cells = COLUMNS.map((name) => `× ${(row[name].median / own[name].median).toFixed(2)}`.padStart(17));
  return [row.subject.padEnd(20), ' '.repeat(10), ...cells].join('');
}

function percent(now: number, before: number): string {
  return `${((now / before - 1) * 100).toFixed(0)} %`;
}
