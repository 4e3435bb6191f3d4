import { isFiction } from '../framing';
import { peopleIn } from '../people';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perSentence, type SentenceBody } from '../scan';
import { type Sentence, spanIn } from '../text';

// What each sign adds to the chance that readers know which child is meant; together they must reach ENOUGH.
const WEIGHTS = {
  definite: 1,
  group: 1,
  age: 1,
  only: 2,
  most: 2,
  kin: 2,
  wink: 2,
  origin: 1.5,
  trait: 1.5,
  incident: 1.5,
};
const ENOUGH = 3.5;

type Sign = keyof typeof WEIGHTS;

const LISTS: readonly (readonly [list: string, sign: Sign])[] = [
  ['only-one', 'only'],
  ['most-one', 'most'],
  ['known-parent', 'kin'],
  ['wink', 'wink'],
  ['origin-word', 'origin'],
  ['rare-trait', 'trait'],
  ['incident-word', 'incident'],
];

const GROUP =
  /(?:^|[^\p{L}\p{N}])(?:groep ?\d|gr\.? ?\d|klas ?\d|[1-8]\/[1-8]|[1-8][a-e]|(?:mijn|onze|de|haar|zijn|my|our) (?:klas|groep|plusklas|kleuterklas|kleutergroep|class)|bij ons (?:in|op)|op (?:onze|mijn) school|van de school|bij mij in|grade \d)(?![\p{L}\p{N}])/iu;
const AGE =
  /(?:^|[^\p{L}\p{N}])(?:(?:[3-9]|1[0-3]) ?(?:jaar|jr|-jarige?)|van (?:[3-9]|1[0-3])(?= |,)|(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?:jarige?| jaar))/iu;
const DEFINITE = /(?:^|[^\p{L}])(?:de|het|die|dat|deze|dit|onze|ons|the|that|our)\s+(?:\p{L}+\s+){0,3}$/iu;
// "de reus van groep 8", "die ene met de bril uit 6b": a child without a word for it.
const NICKNAMED =
  /(?:^|[^\p{L}])(?:de|die|het|dat|onze) (?:\p{L}+ ){1,2}(?:van|uit|in) (?:groep \d|[1-8][a-e](?!\p{L}))/iu;
const INITIALS =
  /(?:^|[^\p{L}.])(?:\p{Lu}\. ?(?:(?:van|de|der|den|el|te|ter) ){0,2}(?:\p{Lu}\.)?|(?:leerling|jongen|meisje|kleuter|onze) \p{Lu}\.?) ?,? ?\(?(?:uit|van|in) (?:groep ?\d|gr\.? ?\d|klas ?\d|[1-8][a-e]|mijn klas|onze klas)|(?:^|[^\p{L}.])\p{Lu}\. ?(?:(?:van|de|der|den) ){0,2}(?:\p{Lu}\.)? ?\((?:groep|gr\.?) ?\d/u;

interface Traces {
  readonly child: boolean;
  readonly signs: ReadonlySet<Sign>;
  readonly initials: boolean;
}

const tracesOf = perSentence((body: SentenceBody): Traces => {
  const { text, cues } = body;
  const children = (cues.get('one-pupil') ?? []).filter((cue) => !isOwn(body, cue.start));
  const nicknamed = NICKNAMED.test(text);
  const signs = new Set(LISTS.flatMap(([list, sign]) => (cues.has(list) ? [sign] : [])));
  if (GROUP.test(text)) signs.add('group');
  if (AGE.test(text)) signs.add('age');
  if (nicknamed || children.some((cue) => DEFINITE.test(text.slice(Math.max(0, cue.start - 40), cue.start))))
    signs.add('definite');
  const child =
    !cues.has('generic-pupil') &&
    !cues.has('in-a-story') &&
    (children.length > 0 || (nicknamed && (signs.has('age') || signs.has('trait'))));
  return { child, signs, initials: INITIALS.test(text) };
});

function isOwn(body: SentenceBody, start: number): boolean {
  return /\b(?:mijn|m'n|mn|my|eigen)\s+(?:\p{L}+\s+)?$/iu.test(
    body.text.slice(Math.max(0, start - 24), start),
  );
}

/** No name, but a combination by which readers know the child. */
export const identifiablePupil: Rule = {
  id: 'identifiable-pupil',
  level: 'stop',
  find(draft, context) {
    const { sentences } = draft.read;
    const at = sentences.findIndex(
      (sentence, index) => pointsOut(sentence, sentences[index + 1]) && !isFiction(draft, sentence),
    );
    const sentence = sentences[at];
    return sentence && !isNamed(draft, context, sentence) ? [matchAt(sentence)] : [];
  },
};

// A next sentence that goes on about "hij" or "haar" adds its signs.
function pointsOut(sentence: Sentence, next: Sentence | undefined): boolean {
  const { child, signs, initials } = tracesOf(sentence.body);
  if (initials) return true;
  if (!child) return false;
  const goesOn =
    next &&
    /^\W*(?:hij|zij|ze|zijn|haar|he|she|his|her|de jongen|het meisje|iedereen|jullie)\b/i.test(
      next.body.text,
    );
  const all = goesOn ? new Set([...signs, ...tracesOf(next.body).signs]) : signs;
  const telling = (['only', 'most', 'kin', 'wink', 'origin', 'trait', 'incident'] as const).some((sign) =>
    all.has(sign),
  );
  return telling && [...all].reduce((sum, sign) => sum + WEIGHTS[sign], 0) >= ENOUGH;
}

function isNamed(draft: ReadDraft, context: Context, sentence: Sentence): boolean {
  return peopleIn(draft, context).some(
    ({ kind, start, end }) => kind === 'pupil' && start >= sentence.start && end <= sentence.end,
  );
}

function matchAt(sentence: Sentence): Match {
  const text = sentence.body.text;
  const span = spanIn(sentence, { start: text.length - text.trimStart().length, end: text.trimEnd().length });
  return { span, message: 'rule_identifiable_pupil', because: [{ kind: 'words', text: text.trim() }] };
}
