import { wordsAt } from '../../draft/span';
import { type Evidence, firstEvidence } from '../kinds/combination';
import { isDenied } from '../meaning/consent';
import { peopleIn } from '../people';
import type { Context, ReadDraft, Rule } from '../rule';
import { hasWords, perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { hasSentence } from '../text/where';

const ABOUT_THE_INTERNSHIP = [
  { all: ['internship-strong'], unless: ['internship-ahead'] },
  {
    all: ['internship-weak', 'experienced'],
    reach: 1,
    unless: ['internship-ahead', 'student-life', 'own-family'],
  },
];
// A message to the mentor or a colleague is where it belongs; who calls several speaks to fellow students.
const AMONG_STUDENTS = [
  { all: ['internship-strong', 'fellow-students'], reach: 3, unless: ['internship-ahead'] },
];

/** An intern about the internship school or its pupils, with no sign that the supervisor agrees. */
export const internship: Rule = {
  id: 'internship',
  level: 'warn',
  roles: ['intern'],
  find(draft, context) {
    if (draft.kind === 'profile' || isPermitted(draft) || asksForIdeas(draft)) return [];
    const evidence =
      draft.kind === 'message'
        ? firstEvidence(draft, AMONG_STUDENTS)
        : (firstEvidence(draft, ABOUT_THE_INTERNSHIP) ?? pupilIn(draft, context) ?? answerIn(draft));
    return evidence ? [{ ...evidence, message: 'rule_internship' }] : [];
  },
};

// Whom an intern calls by name among children is a child of the internship.
function pupilIn(draft: ReadDraft, context: Context): Evidence | undefined {
  const pupil = peopleIn(draft, context).find(({ kind }) => kind === 'pupil');
  return pupil ? { span: pupil, because: [{ kind: 'words', text: wordsAt(draft.text, pupil) }] } : undefined;
}

const FEWEST_WORDS = 4;

// "Hoe is jullie stage?": whatever is answered is about it.
function answerIn({ inReplyTo, text, read }: ReadDraft): Evidence | undefined {
  const asked = inReplyTo && scanSentence(inReplyTo.text).cues.get('internship-strong')?.[0];
  const first = read.sentences[0];
  if (!asked || !first || !hasWords(text, FEWEST_WORDS) || !/\?/.test(inReplyTo.text)) return undefined;
  const { start, end } = first;
  return { span: { start, end }, because: [{ kind: 'context', text: inReplyTo.text }] };
}

// "Wie weet een leuk spelletje voor groep 5?": a search for ideas tells nothing of any school.
const ASKS =
  /\b(?<![À-ɏ])(?:wie (?:van jullie )?(?:weet|heeft|kent)|heeft (?:er )?iemand|weet iemand|kent iemand|tips (?:voor|om))(?![a-zÀ-ɏ])/i;
const IDEA =
  /\b(?<![À-ɏ])(?:tips?|idee|ideeën|spel|spelletjes?|les|lesidee|lesideeën|boek|boeken|prentenboek|liedje|energizers?|werkvorm|werkvormen|activiteit)(?![a-zÀ-ɏ])/i;

function asksForIdeas({ read }: ReadDraft): boolean {
  return (
    hasSentence(read, asksInIt) &&
    !hasSentence(read, 'supervisor') &&
    read.sentences.every(({ body }) => asksInIt(body) || !body.cues.has('internship-strong'))
  );
}

const asksInIt = perSentence(({ text }) => ASKS.test(text) && IDEA.test(text) && text.includes('?'));

function isPermitted({ read }: ReadDraft): boolean {
  return read.sentences.some(({ body }) => says(body, 'supervisor-permission') || agreesIn(body));
}

// "Zo heb ik het met mijn mentor afgesproken", "mijn begeleider zei ja".
function agreesIn(body: SentenceBody): boolean {
  const agrees = says(body, 'supervisor-yes') && ABOUT_THIS.test(body.text);
  return body.cues.has('supervisor') && (agrees || givesLeave(body));
}

// "Mag van mijn begeleidster op de foto", "van de directeur mocht dit online".
const LEAVE =
  /\b(?<![À-ɏ])(?:(?:mag|mogen|mocht|mochten) (?:dit |het |ik |hij |deze )?van (?:mijn|m'n|mn|onze|de|haar|hem|school)|van (?:mijn|m'n|mn|onze|de|haar|hem|school)(?: [a-zÀ-ɏ]+)? (?:mag|mogen|mocht|mochten))(?![a-zÀ-ɏ])/i;
const MADE_PUBLIC =
  /\b(?<![À-ɏ])(?:dit|hier|online|foto|insta|post|posten|delen|gedeeld|plaatsen|geplaatst|filmen|laten zien)(?![a-zÀ-ɏ])/i;

// Who nods or reads along agrees to nothing, unless it is to what is published here.
const ABOUT_THIS =
  /(?<![a-zÀ-ɏ])(?:dit|deze|hier|het|hem|'?m|ze|alles|tekst|stuk|stukje|berichtje?|post|blog|foto(?:'s)?|filmpjes?|video|online|delen|deel|deelde|posten|plaatsen|publiceren|afgesproken)(?![a-zÀ-ɏ])/i;

const givesLeave = perSentence(
  ({ text }) => LEAVE.test(text) && MADE_PUBLIC.test(text) && !/\b(?:niet|nooit|geen)\b/i.test(text),
);

function says(body: SentenceBody, list: string): boolean {
  return body.cues.get(list)?.some((cue) => !isDenied(body, cue)) ?? false;
}
