import { namesOrganisation } from '../meaning/names-organisation';
import type { Context, ReadDraft, Rule } from '../rule';
import { wordsOf } from '../text/text';
import { positionIn } from '../topics/position';

/**
 * A leader or board member always represents the board: a "personal opinion" of theirs about the own organisation is
 * read as its own. The clause is shown as a tip with every other position that they take.
 */
export const representative: Rule = {
  id: 'representative',
  level: 'warn',
  roles: ['leader', 'board'],
  find(draft, context) {
    const cue = ownOpinionOnOrganisation(draft, context);
    return cue ? [{ message: 'rule_representative', because: [{ kind: 'words', text: cue }] }] : [];
  },
  touches: (draft, context) =>
    draft.author.account !== 'organisation' && positionIn(draft, context).length > 0,
};

const STANCES = ['stance-own', 'stance-call', 'stance-verdict', 'normative-verb'] as const;

function ownOpinionOnOrganisation(draft: ReadDraft, context: Context): string | undefined {
  if (draft.author.account !== 'personal' || draft.kind === 'message' || draft.kind === 'profile')
    return undefined;
  const bodies = draft.read.sentences.map((sentence) => sentence.body);
  const [stated] = draft.read.sentences.flatMap((sentence) =>
    (sentence.body.cues.get('private-opinion') ?? []).map((cue) => wordsOf(sentence, cue)),
  );
  if (!stated) return undefined;
  const ownBoard = bodies.map(
    (body) => body.cues.has('work-word') || namesOrganisation(body, context.protocol),
  );
  // What is thought of the own organisation stands in one sentence with its name.
  const heavy = bodies.some(
    ({ cues }, at) => ownBoard[at] === true && STANCES.some((list) => cues.has(list)),
  );
  return heavy && positionIn(draft, context).length > 0 ? stated : undefined;
}
