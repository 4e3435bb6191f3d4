import { framingOf, isFiction } from '../framing';
import type { Cue } from '../lexicon/lexicon';
import { namesOrganisation } from '../names-organisation';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import type { SentenceBody } from '../scan';
import { type Sentence, spanIn } from '../text';
import { discussion } from './discussion';
import { foulLanguage } from './foul-language';
import { insultOrThreat } from './insult-or-threat';

/** What harms the good name of the school or its people, or makes the author look unprofessional. */
export const reputation: Rule = {
  id: 'reputation',
  level: 'warn',
  find(draft, context) {
    if (draft.kind === 'message' || isSaidElsewhere(draft, context)) return [];
    return draft.read.sentences
      .filter((sentence) => !isFiction(draft, sentence) && !framingOf(sentence.body).subject)
      .flatMap((sentence) => harmIn(draft, sentence, context))
      .slice(0, 1);
  },
};

// Where another rule already says the whole harm, this one adds nothing.
function isSaidElsewhere(draft: ReadDraft, context: Context): boolean {
  if (draft.author.role === 'parent') return false;
  return [foulLanguage, insultOrThreat, discussion].some(
    (rule) => (!rule.roles || rule.roles.includes(draft.author.role)) && rule.find(draft, context).length > 0,
  );
}

function harmIn(draft: ReadDraft, sentence: Sentence, context: Context): Match[] {
  const cue = harmOf(draft, sentence.body, context);
  if (!cue) return [];
  const because = [{ kind: 'words', text: cue.term }] as const;
  return [{ span: spanIn(sentence, cue), message: 'rule_reputation', because }];
}

// What harms, and the words that must stand near it in the draft to make it so.
function harmOf(draft: ReadDraft, { cues }: SentenceBody, context: Context): Cue | undefined {
  const near = (list: string) => draft.read.sentences.some((sentence) => sentence.body.cues.has(list));
  const first = (list: string) => cues.get(list)?.[0];
  if (cues.has('slacks') && near('at-work')) return first('slacks');
  if (cues.has('tipsy') && near('at-work')) return first('tipsy');
  if (cues.has('harms-class') && near('class-word')) return first('harms-class');
  if (cues.has('harms-employer') && (near('work-word') || namesEmployer(draft, context)))
    return first('harms-employer');
  return draft.author.role === 'parent' && near('school-noun') ? first('warns-off') : undefined;
}

function namesEmployer({ read }: ReadDraft, { protocol }: Context): boolean {
  return read.sentences.some((sentence) => namesOrganisation(sentence.body, protocol));
}
