// What a page does in idle moments before the first key, and what the first check costs after it: prints its figures as JSON.
import { freshText } from './texts';

/** What `buildChecked` leaves. */
const BUILT = new URL('../../.cache/bench/checked.js', import.meta.url).href;

const { analyse, bundledProtocol, preparations } = (await import(BUILT)) as typeof import('./checked');
const protocol = bundledProtocol('konot')!;
const parts = preparations(protocol).map((part) => timed(part));
const draft = {
  text: freshText(280),
  site: 'facebook',
  kind: 'post',
  author: { role: 'teacher', account: 'personal' },
  attachments: [],
} as const;
const knowledge = { roster: { pupils: [], staff: [], parents: [] } };
const first = timed(() => analyse(draft, protocol, knowledge));

console.log(JSON.stringify({ parts: parts.length, longest: Math.max(...parts), sum: sum(parts), first }));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
