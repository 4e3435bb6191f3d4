// One subject, measured in a process of its own (compromise's builds share one world): prints its figures as JSON.
import { built, POST, timed } from './built';
import { freshText, largeRoster } from './texts';

type Check = (text: string) => unknown;

const LONGEST_POST = 63_206;
const subject = process.argv[2] ?? 'postwijzer';

const started = performance.now();
const check = await load(subject);
const loaded = performance.now();
check(freshText(280));
const firstUse = performance.now() - loaded;

console.log(
  JSON.stringify({
    subject,
    load: loaded - started,
    firstUse,
    fresh280: measure(300, () => freshText(280), check),
    key280: measureKeys(280, 200, check),
    fresh6k: measure(20, () => freshText(LONGEST_POST / 10), check),
    fresh63k: measure(9, () => freshText(LONGEST_POST), check),
    key63k: measureKeys(LONGEST_POST, 60, check),
  }),
);

async function load(name: string): Promise<Check> {
  if (name === 'compromise/one') {
    const { default: nlp } = await import('compromise/one');
    return (text) => nlp.tokenize(text).json({ offset: true });
  }
  if (name === 'compromise') {
    const { default: nlp } = await import('compromise');
    return (text) => nlp(text).json({ offset: true });
  }
  if (name === 'pii-filter') {
    const { languages, make_pii_classifier } = await import('pii-filter');
    const classifier = make_pii_classifier(languages.nl.make_lm());
    return (text) => classifier.sanitize_str(text, true);
  }
  return postwijzer(name);
}

async function postwijzer(name: string): Promise<Check> {
  const { analyse, bundledProtocol } = await built();
  const protocol = bundledProtocol('konot')!;
  const pupils = name.includes('roster') ? largeRoster() : [];
  const knowledge = { roster: { pupils, staff: [], parents: [] } };
  return (text) => analyse({ ...POST, text }, protocol, knowledge);
}

interface Figures {
  readonly median: number;
  readonly p99: number;
}

function measure(times: number, make: () => string, run: Check): Figures {
  for (let warm = 0; warm < Math.ceil(times / 3); warm++) run(make());
  return figures(Array.from({ length: times }, () => timedOn(make(), run)));
}

// The text grows at its end by one letter at a time, as when somebody types on.
function measureKeys(length: number, keys: number, run: Check): Figures {
  const text = freshText(length);
  for (let at = length - keys - 20; at < length - keys; at++) run(text.slice(0, at));
  return figures(Array.from({ length: keys }, (_, key) => timedOn(text.slice(0, length - keys + key), run)));
}

function timedOn(text: string, run: Check): number {
  return timed(() => run(text));
}

function figures(times: number[]): Figures {
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
  return { median: at(0.5), p99: at(0.99) };
}
