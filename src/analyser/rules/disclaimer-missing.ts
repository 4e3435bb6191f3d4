import { WORKERS } from '../../draft/draft';
import { learnedFor } from '../learned';
import { deniesPersonal, saysInWhoseName, saysWorksThere } from '../meaning/in-whose-name';
import { isOrganisationNamed, namesOrganisation } from '../meaning/names-organisation';
import { isLeaflet, isPublicTalk } from '../meaning/voice';
import type { Signal } from '../report';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perDraft } from '../text/per-draft';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { wordsOf } from '../text/text';
import { hasSentence } from '../text/where';
import { flatVerdictIn, mayJudge } from '../topics/flat-verdict';
import { harmToEmployer } from '../topics/harm';
import { judgementsIn } from '../topics/judgements';
import { isPlainPosition, positionIn } from '../topics/position';
import { unsubstantiated } from './unsubstantiated';

/** An opinion about education, the school or the board from a personal account that does not say in whose name it is. */
export const disclaimerMissing: Rule = {
  id: 'disclaimer-missing',
  level: 'warn',
  roles: WORKERS,
  find(draft, context) {
    if (!isPublishedPersonally(draft)) return [];
    const doubtful = isOfSmallWords(draft, context);
    // Who says that it is not personal, who claims or calls for something leaves no doubt that something is put forward.
    const undoubted = deniesPersonal(draft) || hasSentence(draft.read, claims);
    return demanded(draft, context, stanceIn(draft, context)).map((match) => ({
      ...match,
      doubtful,
      undoubted,
    }));
  },
  // Whoever judges someone's work without a reason takes a position on it, in whatever words.
  implied(draft, context) {
    if (!isPublishedPersonally(draft) || isLeaflet(draft) || !touchesEducation(draft, context)) return [];
    const verdict = learnedFor(unsubstantiated, draft, context).flatMap(({ because }) => because);
    return demanded(draft, context, verdict);
  },
  concerns: (draft, context) =>
    isPublishedPersonally(draft) &&
    !isLeaflet(draft) &&
    !saysInWhoseName(draft, context) &&
    !onlyAsks(draft) &&
    mayJudge(draft) &&
    touchesEducation(draft, context),
  touches: (draft, context) => isPublishedPersonally(draft) && stanceIn(draft, context).length > 0,
};

// "Wie heeft tips voor groepsdoorbrekend rekenen? #onderwijs": who asks for help takes no position.
const ASKS =
  /^\W*(?:wie|heeft (?:er )?iemand|weet iemand|kent iemand|iemand|hebben jullie|weten jullie|kennen jullie|gebruiken jullie)(?![a-zÀ-ɏ])[^.!?]{0,120}\b(?<![À-ɏ])(?:tips?|idee|ideeën|ervaring|ervaringen|suggesties?|voorbeeld|voorbeelden|lesmateriaal|leuke?|goede?|fijne?|app|spel|boek|boeken|methode|site|website)(?![a-zÀ-ɏ])[^.!?]*\?\s*$/i;
const ADDS_NOTHING = /^(?:#\S{1,60}|(?:alvast|bedankt|dank|dankjewel|tips|welkom|graag|wel)[!.]{0,3})$/i;

function onlyAsks({ read }: ReadDraft): boolean {
  return (
    hasSentence(read, isAsking) && read.sentences.every(({ body }) => isAsking(body) || addsNothing(body))
  );
}

const addsNothing = perSentence(({ text }) =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => ADDS_NOTHING.test(word)),
);

const isAsking = perSentence(({ text }) => ASKS.test(text));

// What the protocol asks of whoever takes a position, as far as the draft does not say it.
function demanded(draft: ReadDraft, context: Context, position: readonly Signal[]): Match[] {
  if (position.length === 0) return [];
  const demands = context.protocol.demands.disclaimer;
  const about = isAboutOrganisation(draft, context);
  if (demands.membership && about && draft.kind === 'reply' && !saysWorksThere(draft))
    return [missing('membership', position, draft)];
  if (saysInWhoseName(draft, context)) return [];
  if (demands.ownOpinion && about) return [missing('own_opinion', position, draft)];
  return demands.side ? [missing('side', position, draft)] : [];
}

// Who says "ik vind dat" takes a position without doubt, and so does who judges by a turn of speech.
function isOfSmallWords(draft: ReadDraft, context: Context): boolean {
  if (positionIn(draft, context).length === 0 || isPlainPosition(draft, context)) return false;
  return !hasSentence(draft.read, 'stance-own') && !hasSentence(draft.read, judgementsIn);
}

// What somebody claims or calls for, rather than what merely has a good or bad name.
const claims = (body: SentenceBody): boolean =>
  judgementsIn(body).some(({ list }) => list !== 'stance-verdict');

// A position on education; or a flat verdict on someone's work; or ill spoken of the own school or board.
const stanceIn = perDraft((draft, context: Context): readonly Signal[] => {
  if (isLeaflet(draft)) return [];
  const position = positionIn(draft, context);
  if (position.length > 0) return position;
  // "Wat een fiasco, dit kabinet": politics, as long as no school stands in it.
  if (isPublicTalk(draft) && !touches(draft, context, SCHOOLING)) return [];
  const said = flatVerdictIn(draft) ?? harmToEmployer(draft, context);
  return said ? [{ kind: 'words', text: wordsOf(said.sentence, said.cue) }] : [];
});

const SCHOOLING = ['policy-topic', 'school-topic', 'education-topic'];
const EDUCATION = [...SCHOOLING, 'group-noun', 'colleague-noun'];

// "Rekentoren 5", "leeskampioen": what children learn, as a part of a word.
const SUBJECT = /\b(?<![À-ɏ])(?:reken(?!ing|en|schap)|taal|lees|spelling|school|klassen)[a-zÀ-ɏ]{3}/i;
const namesSubject = perSentence(({ text }) => SUBJECT.test(text));
// Of all that can be judged, what is read and looked into; plans, stories and platforms are everywhere.
const READ =
  /boek|artikel|onderzoek|rapport|methode|toets|scriptie|studie$|podcast|documentaire|webinar|lezing/;
const namesReading = perSentence(
  ({ cues }) => !!cues.get('judged-work')?.some(({ term }) => READ.test(term)),
);
const DUTCH = /\b(?<![À-ɏ])(?:de|het|een|van|ik|niet|dat|je|wij|voor|met|zijn)(?![a-zÀ-ɏ])/i;

// Learned words of opinion say nothing about a subject: that must stand in the text, or in what it answers.
function touchesEducation(draft: ReadDraft, context: Context): boolean {
  if (draft.inReplyTo || !DUTCH.test(draft.text)) return true;
  if (isPublicTalk(draft)) return touches(draft, context, SCHOOLING);
  return touches(draft, context, EDUCATION) || hasSentence(draft.read, namesReading);
}

function touches({ read }: ReadDraft, { protocol }: Context, lists: readonly string[]): boolean {
  return (
    lists.some((list) => hasSentence(read, list)) ||
    hasSentence(read, namesSubject) ||
    isOrganisationNamed(read, protocol)
  );
}

function isPublishedPersonally({ kind, author }: ReadDraft): boolean {
  return author.account !== 'organisation' && kind !== 'message' && kind !== 'profile';
}

function isAboutOrganisation({ read, inReplyTo }: ReadDraft, { protocol }: Context): boolean {
  if (isOrganisationNamed(read, protocol)) return true;
  return inReplyTo !== undefined && namesOrganisation(scanSentence(inReplyTo.text), protocol);
}

function missing(what: string, position: readonly Signal[], { author }: ReadDraft): Match {
  const account: Signal = { kind: 'circumstance', text: `account:${author.account}` };
  return { message: `rule_disclaimer_missing_${what}`, because: [...position, account] };
}
