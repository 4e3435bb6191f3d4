import type { Cue } from '../lexicon/lexicon';
import { framingOf } from '../meaning/framing';
import { isAroundSchool, isPublicTalk, speaksFromWithin } from '../meaning/voice';
import { applies, type Context, type Match, type ReadDraft, type Rule } from '../rule';
import { perSentence } from '../text/scan';
import { type Sentence, spanIn, wordsOf } from '../text/text';
import { hasSentence, sentencesWhere } from '../text/where';
import { isTurn } from '../topics/cynicism';
import { harmIn } from '../topics/harm';
import { discussion } from './discussion';
import { foulLanguage } from './foul-language';
import { insultOrThreat } from './insult-or-threat';

// "Goed dat ons bestuur kiest voor …", "Een bestuur dat lef toont": who speaks well of it does it no harm.
const PRAISES =
  /\b(?<![À-ɏ])(?:goed|fijn|mooi|knap|hulde|lof|complimenten|blij|trots|dank|chapeau|petje af)(?: [a-zÀ-ɏ]{1,20}){0,3} (?:ons|mijn|dit|het|een) (?:school)?bestuur(?![a-zÀ-ɏ])|\b(?<![À-ɏ])bestuur (?:heeft gelijk|staat achter|doet het (?:[a-zÀ-ɏ]{1,20} ){0,2}goed)(?![a-zÀ-ɏ])/i;

// "De inspectie heeft ons bestuur als 'goed' beoordeeld".
const RATED_WELL =
  /\b(?<![À-ɏ])inspectie (?:(?!niet )[a-zÀ-ɏ]{1,20} ){1,8}['‘"]?goed['’"]? (?:beoordeeld|bevonden)(?![a-zÀ-ɏ])/i;

const praises = perSentence(({ text }) => PRAISES.test(text) || RATED_WELL.test(text));

/** What harms the good name of the school or its people, or makes the author look unprofessional. */
export const reputation: Rule = {
  id: 'reputation',
  level: 'warn',
  concerns: (draft) =>
    draft.kind !== 'message' &&
    draft.kind !== 'profile' &&
    draft.author.account !== 'organisation' &&
    speaksFromWithin(draft) &&
    isAroundSchool(draft) &&
    !isPublicTalk(draft) &&
    !hasSentence(draft.read, praises),
  find(draft, context) {
    if (draft.kind === 'message' || isPublicTalk(draft)) return [];
    const harm = draft.author.role === 'parent' ? warningIn(draft) : harmIn(draft, context);
    if (!harm || framingOf(harm.sentence.body).subject || isSaidElsewhere(draft, context)) return [];
    const because = [{ kind: 'words', text: wordsOf(harm.sentence, harm.cue) }] as const;
    const span = spanIn(harm.sentence, harm.cue);
    return [{ span, message: 'rule_reputation', because, undoubted: isTurn(harm.cue) } satisfies Match];
  },
};

// Where another rule already says the whole harm, its words are not said twice; the learned weights, which know whole
// drafts, may still find more harm in it than that.
function isSaidElsewhere(draft: ReadDraft, context: Context): boolean {
  if (draft.author.role === 'parent') return false;
  return [foulLanguage, insultOrThreat, discussion].some(
    (rule) => applies(rule, draft, context.protocol) && rule.find(draft, context).length > 0,
  );
}

// A parent who tells others to keep away from the school.
function warningIn({ read }: ReadDraft): { sentence: Sentence; cue: Cue } | undefined {
  const [sentence] = hasSentence(read, 'school-noun') ? sentencesWhere(read, 'warns-off') : [];
  const cue = sentence?.body.cues.get('warns-off')?.[0];
  return sentence && cue && { sentence, cue };
}
