import { overlaps, type Span } from '../../draft/span';
import type { Cue } from '../lexicon/lexicon';
import { isFiction } from '../meaning/fiction';
import type { Signal } from '../report';
import type { ReadDraft } from '../rule';
import { type Sentence, spanIn } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';
import { isNamesake } from './namesake';

/** Term lists that prove something together, where each by itself proves nothing. */
export interface Combination {
  /** One term of each of these lists must be there; the first list gives the words that are shown. */
  readonly all: readonly string[];
  /** Which of those lists must speak in the first one's own sentence, whatever the reach. */
  readonly here?: readonly string[];
  /** How many sentences before and after the first list's term may be looked at; absent: its own sentence alone. */
  readonly reach?: number;
  /** Lists of which one term, beside the first list's term or in a sentence that speaks, makes the whole thing innocent. */
  readonly unless?: readonly string[];
  /** Lists of which one term anywhere in the draft makes the whole thing innocent. */
  readonly unlessAnywhere?: readonly string[];
}

/** What a combination found: the words at the span, and one signal a list. */
export interface Evidence {
  readonly span: Span;
  readonly because: readonly Signal[];
}

interface Hit {
  readonly at: number;
  readonly cue: Cue;
}

/** Finds the first place in the draft where one of the combinations holds; stories and poems prove nothing. */
export function firstEvidence(draft: ReadDraft, combinations: readonly Combination[]): Evidence | undefined {
  const { sentences } = draft.read;
  const open = combinations.filter(
    ({ unlessAnywhere = [] }) => !unlessAnywhere.some((list) => hasSentence(draft.read, list)),
  );
  const places = new Set(open.flatMap(({ all: [lead = ''] }) => placesWhere(draft.read, lead)));
  for (const at of [...places].sort((a, b) => a - b)) {
    if (isFiction(draft, sentences[at] as Sentence)) continue;
    for (const combination of open) {
      const hits = hitsAt(sentences, at, combination);
      if (hits) return toEvidence(sentences, hits);
    }
  }
  return undefined;
}

function hitsAt(
  sentences: readonly Sentence[],
  at: number,
  { all, here = [], reach = 0, unless = [] }: Combination,
): Hit[] | undefined {
  const [lead = '', ...others] = all;
  for (const cue of sentences[at]?.body.cues.get(lead) ?? []) {
    const hits = [{ at, cue }];
    for (const list of others) {
      const hit = nearest(sentences, list, hits, here.includes(list) ? 0 : reach);
      if (hit) hits.push(hit);
    }
    if (hits.length === all.length && !excused(sentences, hits, unless)) return hits;
  }
  return undefined;
}

// The same words never count twice: a term that stands in two lists is one piece of evidence.
function nearest(
  sentences: readonly Sentence[],
  list: string,
  taken: readonly Hit[],
  reach: number,
): Hit | undefined {
  const home = (taken[0] as Hit).at;
  for (let step = 0; step <= reach * 2; step++) {
    const at = home + (step % 2 === 0 ? -step / 2 : (step + 1) / 2);
    const cue = sentences[at]?.body.cues
      .get(list)
      ?.find((one) => !taken.some((hit) => hit.at === at && overlaps(one, hit.cue)));
    if (cue) return { at, cue };
  }
  return undefined;
}

const NEGATION = /(?:^|\s)(?:niet|nog|geen|nooit|not)\s+(?:[a-zÀ-ɏ]+\s+){0,2}$/i;

// "Nog niet openbaar" is no excuse.
function excused(sentences: readonly Sentence[], hits: readonly Hit[], lists: readonly string[]): boolean {
  const home = (hits[0] as Hit).at;
  const places = new Set([home - 1, home + 1, ...hits.map((hit) => hit.at)]);
  return [...places].some((at) => {
    const body = sentences[at]?.body;
    return lists.some((list) =>
      body?.cues
        .get(list)
        ?.some(
          (cue) =>
            !isNamesake(body, cue) && !NEGATION.test(body.text.slice(Math.max(0, cue.start - 30), cue.start)),
        ),
    );
  });
}

function toEvidence(sentences: readonly Sentence[], hits: readonly Hit[]): Evidence {
  const [lead] = hits as [Hit, ...Hit[]];
  const because = hits.map(({ at, cue }, index) => ({
    kind: index === 0 ? ('words' as const) : ('context' as const),
    text: sentences[at]?.body.text.slice(cue.start, cue.end) ?? '',
  }));
  return { span: spanIn(sentences[lead.at] as Sentence, lead.cue), because };
}
