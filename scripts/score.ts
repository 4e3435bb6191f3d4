// `npm run score`: how right the checker is about the labelled drafts that it learned from, and about each file that it did not.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { FOLDER } from './labelled-drafts';

const HELD_OUT = 'held-out';
const CHECK = ['npm', 'run', '--silent', 'check', '--', '--json'];

const heldOut = readdirSync(`${FOLDER}/${HELD_OUT}`).sort();
const files = ['dev.jsonl', ...heldOut.map((name) => `${HELD_OUT}/${name}`)];
for (const file of files) {
  console.log(`\n${file}`);
  const { status } = spawnSync(
    process.execPath,
    [`${FOLDER}/score.mjs`, `${FOLDER}/${file}`, '--', ...CHECK],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(status ?? 1);
}
