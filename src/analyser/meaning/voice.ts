import { candidatesIn } from '../names/candidates';
import type { ReadDraft } from '../rule';
import { perDraft } from '../text/per-draft';
import { quotedAt } from '../text/quotations';
import { perSentence } from '../text/scan';
import { spanIn } from '../text/text';
import { hasSentence, sentencesWhere } from '../text/where';

const OWN = ['first-person', 'colleague-near', 'insider', 'person-anchor'];
const SCHOOL = ['group-noun', 'class-word', 'pupil-noun', 'school-actor', 'colleague-noun'];
const OTHERS = ['reporting'];
const TOLD = ['reporting', 'frame-report'];
// A report names its source, its place and its matter: that takes some lines.
const NEWS_LENGTH = 200;

/**
 * Whether a draft speaks from within a school rather than about the news: somebody says "ik", "onze" or "juf"
 * outside a quotation, or nobody's words are reported at all. One line of news names in full whom it reports.
 */
export const speaksFromWithin: (draft: ReadDraft) => boolean = perDraft((draft) => {
  if (isSaid(draft, OWN)) return true;
  if (draft.kind === 'message' || draft.kind === 'reply') return true;
  if (draft.text.length >= NEWS_LENGTH) return !isSaid(draft, OTHERS);
  return !hasSentence(draft.read, namesInFull) || isSaid(draft, SCHOOL) || !isSaid(draft, TOLD);
});

const namesInFull = perSentence((body) => candidatesIn(body).some(({ form }) => form === 'full'));

/** Whether anything in a draft, or in what it answers, sets it in or around a school: the author, a class, a pupil, a colleague. */
export const isAroundSchool: (draft: ReadDraft) => boolean = perDraft((draft) => {
  return draft.kind === 'message' || draft.kind === 'reply' || isSaid(draft, [...OWN, ...SCHOOL]);
});

const TO_FAMILY =
  /^\W*(?:(?:hee|hey|hoi|ha|hai|lieve|dag) )?(?:mam|mama|ma(?!,? (?:di|wo|do|vr|za|zo|en)(?![a-z]))|pap|papa|pa|schat|schatje|lieverd|lieffie|liefje|oma|opa|zus|zusje|broer|broertje)(?! van )[,!]/i;

/** Whether a draft is a message to one of the author's own family, and not about school: "Mam, ben je bij de huisarts geweest?". */
export function isToFamily(draft: ReadDraft): boolean {
  if (draft.kind !== 'message' || !TO_FAMILY.test(draft.text)) return false;
  return !isSaid(draft, PUPILS_AND_STAFF) && !isSaid(draft, SCHOOL);
}

/** Whether a draft is about the author's own family, away from school. */
export function isOfOwnFamily({ read }: ReadDraft): boolean {
  return (
    hasSentence(read, 'own-family') && !hasSentence(read, 'group-noun') && !hasSentence(read, 'school-noun')
  );
}

const PUPILS_AND_STAFF = [
  'group-noun',
  'class-word',
  'colleague-noun',
  'colleague-near',
  'person-anchor',
  'work-word',
];
const PUBLIC = ['public-affairs', 'public-talk', 'club-talk'];

// "In 1871 geboren": nobody who lived then is at this school; "de 29-jarige man": a newspaper's age; "ROME -": its place.
const ELSEWHERE = [
  /\b(?<![À-ɏ])(?:in|sinds|rond|tot|anno) 1[0-8]\d\d(?!\d| ?(?:euro|leerlingen|kinderen))/i,
  /(?<=(?:\b(?:[Ii]n|[Ss]inds|[Rr]ond|[Tt]ot|[Aa]nno|[Uu]it|[Vv]an|jaar|zomer|herfst|winter|lente|voorjaar|najaar|de oorlog van) |[(–-]))1(?:[0-8]\d|9[0-6])\d(?![.,:]\d|\d|-\d| ?[A-Z]{2}(?![a-zA-ZÀ-ɏ])| (?:euro|keer|leerlingen|kinderen|stappen|meter|uur))/,
  /(?<!\d)(?:1[89]|[2-9]\d)-jarige /,
  /^\s*\p{Lu}{4,}(?: \p{Lu}{3,})? (?:\(\p{Lu}+\) )?[-–—] /u,
];
// "Zoon", "directeur", "contract": any family and any firm has them.
const ANYWHERE: readonly (readonly [list: string, told: RegExp])[] = [
  ['pupil-noun', /^(?:(?:oud )?leerling|kleuter|scholier|klasgeno|groepsgeno|brugklasser|kids)/],
  [
    'school-actor',
    /^(?:locatieleider|teamleider|schoolleider|adjunct|g?mr|cvb|leerkracht|de ouders|ib'er|basisschool|[a-zA-ZÀ-ɏ]+docent|vakleerkracht|concierge|principal)/,
  ],
];

/** Whether a draft is about politics, justice, sports, the state or history, and no school stands beside it. */
export const isPublicTalk: (draft: ReadDraft) => boolean = perDraft((draft) => {
  const elsewhere = isSaid(draft, PUBLIC) || ELSEWHERE.some((shape) => shape.test(draft.text));
  return elsewhere && !isSaid(draft, PUPILS_AND_STAFF) && !hasSentence(draft.read, namesSchoolPeople);
});

const namesSchoolPeople = perSentence(({ cues }) =>
  ANYWHERE.some(([list, told]) => cues.get(list)?.some(({ term }) => told.test(term))),
);

function isSaid({ read }: ReadDraft, lists: readonly string[]): boolean {
  return lists.some((list) =>
    sentencesWhere(read, list).some((sentence) =>
      sentence.body.cues.get(list)?.some((cue) => !quotedAt(read, spanIn(sentence, cue))),
    ),
  );
}

const EMOJI = /\p{Extended_Pictographic}/u;
const LEAFLET_LENGTH = 150;
const FORMAL = /\b(?<![À-ɏ])(?:u|uw)(?![a-zÀ-ɏ])/i;
const PERSONAL = /\b(?<![À-ɏ])(?:ik|mij|me|mijn|m'n|je|jij|jullie)(?![a-zÀ-ɏ])|[!?#]/i;

/** Whether a text is worded as a school's own letter or leaflet: it calls its readers "u" and nobody speaks for themselves. */
export const isLeaflet: (draft: ReadDraft) => boolean = perDraft(({ text }) => {
  return text.length >= LEAFLET_LENGTH && FORMAL.test(text) && !PERSONAL.test(text) && !EMOJI.test(text);
});
