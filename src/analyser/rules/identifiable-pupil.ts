import { isFiction } from '../meaning/fiction';
import { isPublicTalk } from '../meaning/voice';
import { cluesOf, hasChild, hasInitials, namesGroup, weightOfClues } from '../names/pointing';
import { themeOf } from '../names/theme';
import { peopleIn } from '../people';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import type { SentenceBody } from '../text/scan';
import { type Sentence, wholeSpan } from '../text/text';
import { hasSentence, placesWhere } from '../text/where';

const ENOUGH = 3.5;
// Who works at a school and writes about it needs not say each time that the child is one of theirs.
const AT_SCHOOL = 0.4;
const GROUP_ELSEWHERE = 0.7;

/** No name, but a combination by which readers know the child. */
export const identifiablePupil: Rule = {
  id: 'identifiable-pupil',
  level: 'stop',
  // Who names a pupil need not be told that readers know the child.
  concerns: (draft, context) =>
    themeOf(draft).atSchool &&
    !themeOf(draft).impersonal &&
    !peopleIn(draft, context).some(({ kind }) => kind === 'pupil'),
  find(draft, context) {
    const { sentences } = draft.read;
    const theme = themeOf(draft);
    const within = theme.atSchool && theme.pupils && !theme.impersonal;
    const grouped = within && hasSentence(draft.read, namesGroup);
    const head = grouped ? GROUP_ELSEWHERE : within ? AT_SCHOOL : 0;
    const place = placesWhere(draft.read, mayPointOut).find((at) => {
      const one = sentences[at] as Sentence;
      return pointsOut(one, sentences[at + 1], head) && !isFiction(draft, one);
    });
    const sentence = place === undefined ? undefined : sentences[place];
    return sentence && !isPublicTalk(draft) && !isNamed(draft, context, sentence) ? [matchAt(sentence)] : [];
  },
};

const mayPointOut = (body: SentenceBody) => hasInitials(body) || hasChild(body);

// A next sentence that goes on about "hij" or "haar" adds its signs.
function pointsOut(sentence: Sentence, next: Sentence | undefined, head: number): boolean {
  if (hasInitials(sentence.body)) return true;
  if (!hasChild(sentence.body)) return false;
  const signs = cluesOf(sentence.body);
  const all = next && GOES_ON.test(next.body.text) ? new Set([...signs, ...cluesOf(next.body)]) : signs;
  const inGroup = all.has('group') ? 0 : head;
  const hereabouts = head > 0 || all.has('group') || all.has('age') || all.has('wink');
  return hereabouts && weightOfClues(all) + inGroup >= ENOUGH;
}

const GOES_ON =
  /^\W*(?:hij|zij|ze|zijn|z'n|haar|he|she|his|her|de jongen|het meisje|iedereen|jullie|je weet|namen|naam|groep \d)\b/i;

function isNamed(draft: ReadDraft, context: Context, sentence: Sentence): boolean {
  return peopleIn(draft, context).some(
    ({ kind, start, end }) => kind === 'pupil' && start >= sentence.start && end <= sentence.end,
  );
}

function matchAt(sentence: Sentence): Match {
  const because = [{ kind: 'words', text: sentence.body.text.trim() }] as const;
  return { span: wholeSpan(sentence), message: 'rule_identifiable_pupil', because };
}
