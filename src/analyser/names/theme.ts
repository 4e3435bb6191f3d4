import type { ReadDraft } from '../rule';
import { perDraft } from '../text/per-draft';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { sentenceSpans } from '../text/sentences';
import { hasSentence, placesWhere } from '../text/where';

/** What a whole draft is about. */
export interface Theme {
  readonly pupils: boolean;
  readonly adults: boolean;
  readonly fiction: boolean;
  /** A word of the classroom, though none of what pupils do there. */
  readonly school: boolean;
  /** Friends, holidays, a sports club. */
  readonly leisure: boolean;
  /** A book or a film is told or judged. */
  readonly literary: boolean;
  /** Someone of a book, of history or of a feast. */
  readonly figures: boolean;
  /** Politics, sports, television: first names in it are public ones. */
  readonly public: boolean;
  /** Long and impersonal, as a newspaper or a brochure: names in it are more often public than private. */
  readonly impersonal: boolean;
  /** Whether the author's place makes it likely that a name is a pupil's or colleague's. */
  readonly atSchool: boolean;
  readonly ownFamily: boolean;
  /** A private message from someone of the school: hardly ever about public persons. */
  readonly message: boolean;
  /** A teacher or intern who writes about the class under their own name: there a bare first name is a pupil's. */
  readonly classroom: boolean;
  /** Written without capitals, as in a chat, so that a small letter says nothing about a name. */
  readonly casual: boolean;
  /** Whether it is told from inside: "onze school", "wij", or from the school's own account. */
  readonly ours: boolean;
  /** It comes from the school's or the board's own account. */
  readonly official: boolean;
  /** Whoever leads a school, or works at the board, writes it. */
  readonly leading: boolean;
  readonly byPupil: boolean;
  /** New people in the team are presented. */
  readonly newStaff: boolean;
}

const PUPIL_LISTS = ['pupil-event', 'pupil-noun', 'group-noun'];
const ADULT_LISTS = ['adult-event'];

/** Whether a sentence speaks of pupils, a group or what pupils do. */
export const speaksOfPupils = perSentence(({ cues }) => PUPIL_LISTS.some((list) => cues.has(list)));

/** Reads a draft's subject, with the post that it answers. */
export const themeOf = perDraft((draft): Theme => {
  const beside = answered(draft);
  const has = (list: string) => hasSentence(draft.read, list) || beside.some(({ cues }) => cues.has(list));
  const school = has('class-topic');
  const pupils = school || PUPIL_LISTS.some(has);
  const { role, account } = draft.author;
  return {
    pupils,
    classroom: pupils && account !== 'organisation' && ['teacher', 'intern', 'support'].includes(role),
    adults: ADULT_LISTS.some(has),
    fiction: has('fiction-context') || has('literary'),
    school,
    leisure: has('leisure'),
    public: has('public-talk') || (has('club-talk') && !has('group-noun')),
    literary: has('literary'),
    figures: has('figure'),
    impersonal: isImpersonal(draft, beside),
    atSchool: draft.author.account === 'organisation' || !['parent', 'pupil'].includes(draft.author.role),
    message: draft.kind === 'message' && !['parent', 'pupil'].includes(role),
    casual: isCasual(draft.text.slice(0, TELLING_LENGTH)),
    official: account === 'organisation',
    leading: ['leader', 'board', 'staff'].includes(role),
    byPupil: role === 'pupil',
    newStaff: has('new-staff'),
    ours: draft.author.account === 'organisation' || OURS.test(draft.text),
    ownFamily: has('own-family') || has('own-before'),
  };
});

function answered({ inReplyTo }: ReadDraft): SentenceBody[] {
  if (!inReplyTo) return [];
  return sentenceSpans(inReplyTo.text).map((span) =>
    scanSentence(inReplyTo.text.slice(span.start, span.end)),
  );
}

const OURS = /\b(?:ons|onze|wij|we|mijn|our|my)\b/i;
const PERSONAL = /\b(?:ik|wij|we|ons|onze|mij|me|mijn|m'n|mn|jullie|je|jij|u|uw)\b|[!#@]/i;
const EMOJI = /\p{Extended_Pictographic}/u;
const IMPERSONAL_LENGTH = 300;
// How a text is written shows in its first pages.
const TELLING_LENGTH = 4000;

const isPersonal = perSentence(({ text }) => PERSONAL.test(text) || EMOJI.test(text));

function isImpersonal({ text, read }: ReadDraft, beside: readonly SentenceBody[]): boolean {
  if (text.length < IMPERSONAL_LENGTH) return false;
  const personal = placesWhere(read, isPersonal).length + beside.filter(isPersonal).length;
  return personal * 5 <= read.sentences.length + beside.length;
}

// No sentence starts with a capital, "ik" or a name aside.
function isCasual(text: string): boolean {
  const starts = [...text.matchAll(/(?:^|[.!?\n]\s)([a-zA-ZÀ-ɏ])/g)].map((match) => match[1] as string);
  const small = starts.filter((letter) => letter === letter.toLowerCase()).length;
  return starts.length > 0 && small * 3 >= starts.length * 2;
}
