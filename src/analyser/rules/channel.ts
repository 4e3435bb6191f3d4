import { WORKERS } from '../../draft/draft';
import { learnedFor } from '../learned';
import { candidatesIn } from '../names/candidates';
import { peopleIn } from '../people';
import type { Signal } from '../report';
import { applies, type Context, type Match, type ReadDraft, type Rule } from '../rule';
import { perSentence, type SentenceBody } from '../text/scan';
import { type Sentence, spanIn, wholeSpan } from '../text/text';
import { placesWhere, sentencesWhere } from '../text/where';
import { careDetails } from './care-details';
import { identifier } from './identifier';
import { internalInformation } from './internal-information';
import { pupilName } from './pupil-name';

/** What belongs in another channel: messages for one class's parents, or what is formal or sensitive in an informal one. */
export const channel: Rule = {
  id: 'channel',
  level: 'warn',
  find: (draft, context) => [...parentMatch(draft, context), ...informalMatch(draft, context)].slice(0, 1),
};

function parentMatch(draft: ReadDraft, { protocol }: Context): Match[] {
  const { parentChannel } = protocol.demands;
  if (!parentChannel || draft.site === parentChannel.site || !isWorker(draft)) return [];
  const { sentences } = draft.read;
  const values = { channel: parentChannel.name };
  if (draft.kind === 'message') {
    const [first] = sentences;
    if (first && ONE_PARENT.test(first.body.text))
      return [toMatch(first, 'rule_channel_parents', 'parent-noun', values)];
    const child = SIGNED_BY_TEACHER.test(draft.text) && sentencesWhere(draft.read, 'reader-child')[0];
    if (child) return [toMatch(child, 'rule_channel_parents', 'reader-child', values)];
  }
  const at = placesWhere(draft.read, mayAddressClass).find((place) =>
    addressesClass((sentences[place] as Sentence).body, sentences[place + 1]?.body),
  );
  const sentence = at === undefined ? undefined : sentences[at];
  const lastRequest = placesWhere(draft.read, 'parents-request').at(-1) ?? -1;
  const asks = sentence && lastRequest >= (at ?? 0);
  if (!asks) return [];
  return [toMatch(sentence, 'rule_channel_parents', 'parents-plural', values)];
}

// "Hallo mama van Enzo, hier juf Kim".
const ONE_PARENT =
  /^(?:\p{L}+ ){0,2}(?:mama|papa|mam|moeder|vader|ouders|mevrouw|meneer|mum|dad)s? van (?:\p{Lu}|je|jullie)/u;

function isWorker({ author }: ReadDraft): boolean {
  return WORKERS.includes(author.role);
}

function addressesClass(body: SentenceBody, next: SentenceBody | undefined): boolean {
  const { cues } = body;
  const here = cues.has('one-class');
  if (greetsParents(body)) return here || ofOneClass(body) || (next?.cues.has('one-class') ?? false);
  if (isKeptHome(body)) return true;
  if (isFromTeacher(body) && next?.cues.has('parents-errand')) return true;
  return here && (cues.has('parents-call') || (cues.has('reader-child') && cues.has('parents-errand')));
}

// "Hier juf van de vissen": who says so writes to that class's parents.
const FROM_TEACHER =
  /(?<![a-zA-ZÀ-ɏ])(?:hier|met|hier is) (?:de )?(?:juf|meester)(?: [A-ZÀ-ÞĀ-ɏ][a-zA-ZÀ-ɏ]+)? van (?:de |groep )?[a-zA-ZÀ-ɏ\d]/;

const isFromTeacher = perSentence(({ text }) => FROM_TEACHER.test(text));

// "Groep 6 heeft morgen vrij": only that class's parents need to know.
const KEPT_HOME =
  /\b(?<![À-ɏ])groep \d(?:\/\d)?[a-f]? (?:heeft|is|blijft|krijgt|hoeft) (?:(?:vandaag|morgen|overmorgen|dan|dus|de hele dag|(?:maan|dins|woens|donder|vrij)dag) ){1,2}(?:vrij|thuis|geen les|niet naar school)(?=[.,!?\n]|$| (?:vanwege|wegens|omdat|want|door) )/i;

const isKeptHome = perSentence(({ text }) => KEPT_HOME.test(text));

// "Weet je al of dat voor jouw kind kan? Gr juf Hetty": signed by a teacher, to parents.
const SIGNED_BY_TEACHER =
  /\b(?<![À-ɏ])(?:gr|grt|grtjs|groet|groetjes|groeten|liefs|vrgr|mvg)[.,]? (?:van )?(?:juf|meester)(?![a-zÀ-ɏ])/i;

const mayAddressClass = perSentence(
  (body) => body.cues.has('one-class') || greetsParents(body) || isFromTeacher(body) || isKeptHome(body),
);

const GREETINGS = new Set(
  `aan alle lieve beste hoi hallo hey hee he dag geachte goedemorgen goedemiddag goedenavond moi voor let op oproep attentie herinnering
  goeiemorgen goeiemiddag goeienavond goeiedag goedendag heej yo moin nog laatste snel snelle korte kleine alvast wie zijn er
  reminder even bericht berichtje mededeling vraag vraagje belangrijk joehoe hi dear hello de onze mijn psst best lief hoihoi ha info`.split(
    /\s+/,
  ),
);

// "Groep 8, voor de ouders: …".
const CLASS = /^(?:groep|gr|klas|\d[a-z]{0,2}\d?)$/;

// "Lieve ouders van groep 1b", "Ouders 2a:"; but not "De ouders van groep 5 hielpen mee".
const greetsParents = perSentence(({ words, cues }: SentenceBody): boolean => {
  const parents = cues.get('parents-plural')?.[0];
  if (!parents) return false;
  const before = words.filter((word) => word.end <= parents.start).map((word) => word.norm);
  return (
    before.length <= 5 &&
    !/^(?:de|onze|mijn)$/.test(before[0] ?? '') &&
    before.every((word) => GREETINGS.has(word) || CLASS.test(word))
  );
});

// "Ouders van onze groene vlinders", "ouders van 5": a class by its number or its nickname; "van onze leerlingen" is the whole school.
const OF_ONE_CLASS =
  /^ (?:van|uit) (?:(?:groep|klas) )?(?:[1-8](?!\d)|(?:de|het|mijn|onze|m['’]n|mn) (?:[a-zÀ-ɏ]+ )?(?!leerlingen|kinderen|[a-zÀ-ɏ]*scholen|basis|jongens|meisjes|pubers|locaties)[a-zÀ-ɏ]*(?:klas|klasje|groep|groepje|[^s]s|en)(?![a-zÀ-ɏ]))/i;

function ofOneClass({ text, cues }: SentenceBody): boolean {
  return cues.get('parents-plural')?.some(({ end }) => OF_ONE_CLASS.test(text.slice(end))) === true;
}

const ABSENCE_NAMES = 2;

// What is about one pupil, or is a secret, is never informal.
const SENSITIVE = [identifier, careDetails, internalInformation];

function informalMatch(draft: ReadDraft, context: Context): Match[] {
  const { protocol } = context;
  if (!protocol.demands.informalSites.includes(draft.site)) return [];
  const sensitive = SENSITIVE.filter((rule) => applies(rule, draft, protocol)).flatMap((rule) => [
    ...rule.find(draft, context),
    ...learnedFor(rule, draft, context),
  ])[0];
  if (sensitive) return [{ ...sensitive, message: 'rule_channel_informal', level: 'warn' }];
  const names = isWorker(draft) && applies(pupilName, draft, protocol);
  const pupil = names && peopleIn(draft, context).find(({ kind }) => kind === 'pupil');
  if (pupil) return [{ span: pupil, message: 'rule_channel_informal', because: pupil.because }];
  for (const sentence of sentencesWhere(draft.read, isFormal)) {
    const list = formalListIn(sentence.body);
    if (list) return [toMatch(sentence, 'rule_channel_informal', list)];
  }
  return [];
}

function formalListIn(body: SentenceBody): string | undefined {
  if (body.cues.has('formal-strong') && !isOwnNews(body)) return 'formal-strong';
  return body.cues.has('absence-word') && listsPeople(body) ? 'absence-word' : undefined;
}

const isFormal = perSentence(({ cues }) => cues.has('formal-strong') || cues.has('absence-word'));

// "Ik heb een vaste aanstelling!!": one's own to tell.
const OWN_NEWS =
  /\b(?<![À-ɏ])(?:ik (?:heb|kreeg|krijg|teken(?:de)?)|heb ik) (?:[a-zÀ-ɏ]+ ){0,3}(?:een |mijn )(?:vaste |tijdelijke )?(?:aanstelling|contract|baan|benoeming)(?![a-zÀ-ɏ])/i;

const isOwnNews = perSentence(({ text }) => OWN_NEWS.test(text));

function listsPeople(body: SentenceBody): boolean {
  return candidatesIn(body).filter((candidate) => candidate.known).length >= ABSENCE_NAMES;
}

function toMatch(
  sentence: Sentence,
  message: string,
  list: string,
  values?: Readonly<Record<string, string>>,
): Match {
  const { text, cues } = sentence.body;
  const cue = cues.get(list)?.[0];
  const because: Signal[] = [{ kind: 'words', text: cue ? text.slice(cue.start, cue.end) : text.trim() }];
  const span = cue ? spanIn(sentence, cue) : wholeSpan(sentence);
  return { span, message, because, ...(values && { values }) };
}
