import { firstEndingAfter, type Span } from '../../draft/span';
import weights from '../lexicon/name-weights.json';
import type { ReadDraft } from '../rule';
import { perDraft } from '../text/per-draft';
import { perSentence, type SentenceBody } from '../text/scan';
import type { Candidate } from './candidates';
import { draftSignsOf, echoAfter, echoBefore, type Found, foundIn } from './found';
import { sceneOf, signsOf } from './signs';

/** A possible name, with the chances that a pupil or that a grown-up around the school is meant. */
export interface Weighed extends Span {
  readonly body: SentenceBody;
  readonly candidate: Candidate;
  readonly row: readonly Candidate[];
  /** The sentence behind its own. */
  readonly after: SentenceBody | undefined;
  readonly pupil: number;
  readonly adult: number;
}

/** Log-odds against a name that is nobody's around the school. */
export type Pull = readonly [pupil: number, adult: number];

const NONE: Pull = [0, 0];
// A name counts half by itself, half by its row and by where else it stands.
const SHARED = 0.5;
// A name that stands in a text a thousand times is told from the first few.
const MOST_MATES = 40;

/**
 * Every possible name of a draft, weighed in the text's order. Multinomial logistic regression: what stands in and
 * around a name's sentence adds up. The weights are data, fitted to labelled drafts by `npm run learn`.
 */
export const weighedNames = perDraft((draft): readonly Weighed[] => {
  const found = foundIn(draft);
  return found.length > 0 ? weigh(draft, found) : [];
});

/** From this chance on a name is taken for somebody's around the school. */
export const LIKELY = 0.5;
const STRANGER = 0.1;

/** Whether a name in a draft is most likely nobody's around the school: a minister's, a singer's, a town's. */
export function isStranger(draft: ReadDraft, { start, end }: Span): boolean {
  const names = namesAt(weighedNames(draft), { start, end });
  return names.length > 0 && names.every(({ pupil, adult }) => pupil + adult < STRANGER);
}

/** Those of a draft's weighed names that share a letter with a span. */
export function namesAt(names: readonly Weighed[], span: Span): readonly Weighed[] {
  const found: Weighed[] = [];
  for (let at = firstEndingAfter(names, span.start); at < names.length; at++) {
    const name = names[at] as Weighed;
    if (name.start >= span.end) break;
    found.push(name);
  }
  return found;
}

function weigh(draft: ReadDraft, found: readonly Found[]): Weighed[] {
  const about = added(weights.bias as unknown as Pull, pullOf(draftSignsOf(draft)));
  const pulls = found.map((one) => added(about, ownPull(one)));
  const totals = sharedPulls(found, pulls);
  const weighed = found.map(({ sentence, candidate, row, after }, at) => {
    const { body, start } = sentence;
    const { pupil, adult } = chances(totals[at] as Pull);
    const span = { start: start + candidate.start, end: start + candidate.end };
    return { ...span, body, candidate, row, after, pupil, adult };
  });
  // Those in brackets come behind the others of their sentence.
  return weighed.sort((a, b) => a.start - b.start);
}

/** Names of one row, and the same name elsewhere, are mostly of one kind: each takes over half of what its mates show. */
export function sharedPulls(found: readonly Found[], pulls: readonly Pull[]): readonly Pull[] {
  const groups = new Map<unknown, Group>();
  for (const [at, one] of found.entries())
    for (const key of groupsOf(one)) {
      const group = groups.get(key) ?? { mates: [], sum: NONE };
      groups.set(key, group);
      if (group.mates.length >= MOST_MATES) continue;
      group.mates.push(at);
      group.sum = added(group.sum, pulls[at] as Pull);
    }
  if (groups.size === 0) return pulls;
  return found.map((one, at) => {
    const own = pulls[at] as Pull;
    const [group, other] = groupsOf(one).map((key) => groups.get(key) as Group);
    return group ? shared(own, at, other ? together(group, other, pulls) : group) : own;
  });
}

/** Names that are mostly of one kind: their places, and the sum of their pulls. */
interface Group {
  readonly mates: number[];
  sum: Pull;
}

const ALONE: readonly unknown[] = [];

function groupsOf({ row, candidate, marks }: Found): readonly unknown[] {
  const again = marks.includes('again');
  if (row.length === 1) return again ? [candidate.key] : ALONE;
  return again ? [row, candidate.key] : [row];
}

function together(one: Group, other: Group, pulls: readonly Pull[]): Group {
  const mates = [...new Set([...one.mates, ...other.mates])].slice(0, MOST_MATES);
  return { mates, sum: mates.reduce((sum, mate) => added(sum, pulls[mate] as Pull), NONE) };
}

function shared(own: Pull, at: number, { mates, sum }: Group): Pull {
  const among = mates.includes(at);
  const others = mates.length - (among ? 1 : 0);
  if (others === 0) return own;
  const [pupil, adult] = among ? ([sum[0] - own[0], sum[1] - own[1]] as const) : sum;
  return [mixed(own[0], pupil / others), mixed(own[1], adult / others)];
}

/** The chances that log-odds stand for. */
export function chances([pupil, adult]: Pull): { pupil: number; adult: number } {
  const most = Math.max(0, pupil, adult);
  const [ofNobody, ofPupil, ofAdult] = [Math.exp(-most), Math.exp(pupil - most), Math.exp(adult - most)];
  const all = ofNobody + ofPupil + ofAdult;
  return { pupil: ofPupil / all, adult: ofAdult / all };
}

function mixed(own: number, others: number): number {
  return (1 - SHARED) * own + SHARED * others;
}

// What a name's own place says of it stays while typing goes on elsewhere.
const ownPulls = new WeakMap<Found, Pull>();

function ownPull(found: Found): Pull {
  const known = ownPulls.get(found);
  if (known) return known;
  const { sentence, candidate, row, before, after, marks } = found;
  const { body } = sentence;
  const sides = added(before ? pullBefore(before) : NONE, after ? pullAfter(after) : NONE);
  const inside = added(scenePull(body), pullOf(signsOf(body, candidate, row)));
  const pull = added(added(inside, sides), pullOf(marks));
  ownPulls.set(found, pull);
  return pull;
}

const pullBefore = perSentence((body) => pullOf(echoBefore(body)));
const pullAfter = perSentence((body) => pullOf(echoAfter(body)));
const scenePull: (body: SentenceBody) => Pull = perSentence((body) => pullOf(sceneOf(body)));

function pullOf(signs: readonly string[]): Pull {
  index ??= readWeights(weights.weights);
  let [pupil, adult] = NONE;
  round += 1;
  for (const sign of signs) {
    const weight = index.get(sign);
    if (!weight || weight.round === round) continue;
    weight.round = round;
    pupil += weight.pupil;
    adult += weight.adult;
  }
  return [pupil, adult];
}

/** What a sign pulls. A sign counts once, however often it is shown: `round` is the last time that it was counted. */
interface Weight {
  readonly pupil: number;
  readonly adult: number;
  round: number;
}

let round = 0;

function added(one: Pull, other: Pull): Pull {
  return [one[0] + other[0], one[1] + other[1]];
}

let index: Map<string, Weight> | undefined;

// "3/-1": "sign sign" holds the signs that pull three steps towards a pupil and one away from a grown-up.
function readWeights(steps: Readonly<Record<string, string>>): Map<string, Weight> {
  const built = new Map<string, Weight>();
  for (const [pull, signs] of Object.entries(steps)) {
    const [pupil = 0, adult = 0] = pull.split('/').map((step) => Number(step) * weights.step);
    for (const sign of signs.split(' ')) built.set(sign, { pupil, adult, round: 0 });
  }
  return built;
}
