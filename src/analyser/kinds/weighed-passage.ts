import { overlaps, type Span } from '../../draft/span';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import { negatedAt } from '../meaning/framing';
import type { ReadDraft } from '../rule';
import { perSentence, type SentenceBody } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { placesWhere } from '../text/where';
import type { Evidence } from './combination';
import { isNamesake } from './namesake';

/** What speaks for one aspect: term lists, each with what it weighs. */
export type Aspect = Readonly<Record<string, number>>;

/** What a passage of a few sentences is weighed by: within one aspect only the heaviest word counts, aspects add up. */
export interface Passage {
  /** What must be there, whose words are shown. */
  readonly matter: Aspect;
  /** What makes it weigh more. */
  readonly beside: readonly Aspect[];
  /** Term lists that speak against it, each with what it takes away. */
  readonly against: Aspect;
  /** Finds turns of speech; each weighs as the list does under whose name it stands. */
  readonly turns?: (body: SentenceBody) => readonly Cue[];
  readonly enough: number;
  /** How many sentences before and after the matter belong to the passage. */
  readonly reach: number;
}

interface Item extends Span {
  readonly weight: number;
}

interface Placed extends Item {
  readonly at: number;
}

// Who tells a long story touches on much by the way.
const LONG = 8;

/** Makes a finder of the first passage that weighs enough; stories and poems weigh nothing. */
export function passageFinder(passage: Passage): (draft: ReadDraft) => Evidence | undefined {
  const readers = [passage.matter, ...passage.beside].map((aspect) =>
    perSentence((body) => itemsIn(body, aspect, passage.turns?.(body))),
  );
  const [matterIn] = readers as [(body: SentenceBody) => readonly Item[]];
  return (draft) => {
    const { sentences } = draft.read;
    const enough = passage.enough + (sentences.length > LONG ? 1 : 0);
    for (const at of placesWhere(draft.read, matterIn)) {
      if (isFiction(draft, sentences[at] as Sentence)) continue;
      const places = placesAround(sentences, at, passage.reach);
      const taken = heaviestOf(sentences, places, readers);
      const weight = taken.reduce((sum, item) => sum + item.weight, 0);
      if (weight >= enough && weight - excuseOf(sentences, places, passage.against) >= enough)
        return toEvidence(sentences, taken as [Placed, ...Placed[]]);
    }
    return undefined;
  };
}

function itemsIn({ cues }: SentenceBody, aspect: Aspect, turns: readonly Cue[] = []): readonly Item[] {
  return Object.entries(aspect)
    .flatMap(([list, weight]) =>
      [...(cues.get(list) ?? []), ...turns.filter((turn) => turn.list === list)].map(({ start, end }) => ({
        start,
        end,
        weight,
      })),
    )
    .sort((a, b) => b.weight - a.weight);
}

// The sentence itself comes first, then its neighbours.
function placesAround(sentences: readonly Sentence[], at: number, reach: number): number[] {
  const places = [at];
  for (let step = 1; step <= reach; step++) places.push(at - step, at + step);
  return places.filter((place) => sentences[place] !== undefined);
}

// The same words never count twice: a term that stands in two lists is one piece of evidence.
function heaviestOf(
  sentences: readonly Sentence[],
  places: readonly number[],
  readers: readonly ((body: SentenceBody) => readonly Item[])[],
): Placed[] {
  const taken: Placed[] = [];
  for (const [index, read] of readers.entries()) {
    const open = (index === 0 ? places.slice(0, 1) : places).flatMap((at) =>
      read((sentences[at] as Sentence).body)
        .filter((item) => !taken.some((other) => other.at === at && overlaps(other, item)))
        .slice(0, 1)
        .map((item) => ({ ...item, at })),
    );
    const [best] = open.sort((a, b) => b.weight - a.weight);
    if (best) taken.push(best);
  }
  return taken;
}

const LATER =
  /\b(?<![À-ɏ])(?:volgende|straks|pas|morgen|binnenkort|later|benieuwd|next|tomorrow)(?![a-zÀ-ɏ])[^.!?]{0,24}$/i;

// "Nog niet openbaar" and "volgende week in de nieuwsbrief" are no excuse.
function excuseOf(sentences: readonly Sentence[], places: readonly number[], against: Aspect): number {
  const bodies = places.map((at) => (sentences[at] as Sentence).body);
  return Object.entries(against).reduce((sum, [list, weight]) => {
    const speaks = bodies.some((body) =>
      body.cues
        .get(list)
        ?.some(
          (cue) =>
            !negatedAt(body, cue) && !isNamesake(body, cue) && !LATER.test(body.text.slice(0, cue.start)),
        ),
    );
    return speaks ? sum + weight : sum;
  }, 0);
}

function toEvidence(sentences: readonly Sentence[], taken: readonly [Placed, ...Placed[]]): Evidence {
  const because = taken.map(({ at, start, end }, index) => ({
    kind: index === 0 ? ('words' as const) : ('context' as const),
    text: (sentences[at] as Sentence).body.text.slice(start, end),
  }));
  const [lead] = taken;
  return { span: spanIn(sentences[lead.at] as Sentence, lead), because };
}
