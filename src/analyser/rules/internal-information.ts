import type { Attachment } from '../../draft/draft';
import { type Combination, type Evidence, firstEvidence } from '../kinds/combination';
import { isAroundSchool, isPublicTalk, speaksFromWithin } from '../meaning/voice';
import type { Match, ReadDraft, Rule } from '../rule';
import { scanSentence } from '../text/scan';
import { hasSentence } from '../text/where';
import { insideStoryIn } from '../topics/inside-story';
import { secrecyIn } from '../topics/secrecy';

const INNOCENT = [
  'guidance',
  'frame-instruction',
  'frame-subject',
  'play-context',
  'published',
  'public-affairs',
];
const UNLESS_TOLD = { unless: INNOCENT, unlessAnywhere: ['official-guide', 'public-finance'] };
const GUIDED = ['guidance', 'frame-instruction', 'published', 'public-affairs'];

// The mere mention of such a word proves nothing: each needs words that show that something is given away.
const COMBINATIONS: readonly Combination[] = [
  { all: ['secret-declared', 'insider'], reach: 1, unless: INNOCENT },
  {
    all: ['secret-asked', 'organisation-matter'],
    reach: 3,
    unless: INNOCENT,
    unlessAnywhere: ['official-guide'],
  },
  { all: ['internal-body', 'disclosure', 'insider'], unless: [...INNOCENT, 'body-open'] },
  // Each of these is weak; three of them together are not.
  { all: ['inside-topic', 'leak-sign', 'leak-sign'], reach: 1, ...UNLESS_TOLD },
  {
    all: ['inside-topic', 'inside-topic', 'leak-sign', 'insider'],
    ...UNLESS_TOLD,
  },
  { all: ['security-matter', 'insider'], unless: ['guidance', 'play-context'] },
  {
    all: ['secret-tell', 'secret-may', 'frame-negation', 'organisation-matter', 'insider'],
    here: ['secret-may', 'frame-negation'],
    reach: 1,
    unless: INNOCENT,
  },
  // What becomes of the author is the author's to tell.
  { all: ['personnel-action', 'colleague-near'], reach: 1, unless: [...INNOCENT, 'own-move'] },
  { all: ['personnel-action', 'colleague-one', 'insider'], reach: 1, unless: [...INNOCENT, 'own-move'] },
  { all: ['applicant', 'colleague-one'], reach: 1, unless: ['guidance', 'published'] },
  {
    all: ['incident-matter', 'insider', 'incident-open'],
    reach: 1,
    unless: GUIDED,
    unlessAnywhere: ['official-guide'],
  },
  {
    all: ['complaint-word', 'complaint-live', 'insider', 'school-person'],
    here: ['complaint-live'],
    reach: 1,
    unless: GUIDED,
    unlessAnywhere: ['official-guide'],
  },
  {
    all: ['serious-event', 'serious-probe', 'insider', 'school-person'],
    reach: 1,
    unless: [...GUIDED, 'play-context'],
  },
  { all: ['internal-document', 'disclosure', 'insider'], unless: INNOCENT },
  { all: ['boss', 'mailed', 'among-staff', 'insider'], unless: INNOCENT },
  { all: ['internal-body', 'body-verdict', 'insider'], reach: 1, unless: [...INNOCENT, 'body-open'] },
  { all: ['inspection', 'inspection-verdict', 'insider'], reach: 1, unless: INNOCENT },
  {
    all: ['finance-core', 'finance-matter', 'insider'],
    reach: 1,
    unless: INNOCENT,
    unlessAnywhere: ['official-guide', 'public-finance'],
  },
  {
    all: ['finance-core', 'finance-matter', 'disclosure'],
    reach: 1,
    unless: INNOCENT,
    unlessAnywhere: ['official-guide', 'public-finance'],
  },
  { all: ['test-material', 'test-leak'], unless: ['guidance', 'published', 'public-affairs'] },
  { all: ['pupil-system', 'capture'], unless: ['guidance', 'published'] },
];

/** What only the school or the board should know: dossiers, personnel, complaints, money and plans not yet told, tests, pupil systems. */
export const internalInformation: Rule = {
  id: 'internal-information',
  level: 'stop',
  find(draft) {
    if (!speaksFromWithin(draft) || isNews(draft)) return fileMatches(draft);
    const plain = firstEvidence(draft, combinationsFor(draft));
    if (plain) return [toMatch(plain)];
    const files = fileMatches(draft);
    const story = insideStoryIn(draft);
    // Who says that others are not to know leaves no doubt.
    const told = files.length > 0 || hasSentence(draft.read, secrecyIn);
    return story ? [{ ...toMatch(story), doubtful: !told }] : files;
  },
  concerns: (draft) => speaksFromWithin(draft) && isAroundSchool(draft),
  touches: (draft: ReadDraft) => TOPICS.some((list) => hasSentence(draft.read, list)),
};

const LONG_TEXT = 200;

// Politics, sports and a long text with no school in it tell nothing of this one, unless "wij" or "ik" do.
function isNews(draft: ReadDraft): boolean {
  if (draft.text.length >= LONG_TEXT && !isAroundSchool(draft)) return true;
  return isPublicTalk(draft) && !hasSentence(draft.read, 'insider');
}

// Who writes from the organisation's account is an insider without saying so.
function combinationsFor(draft: ReadDraft): readonly Combination[] {
  return draft.author.account === 'organisation' ? FROM_INSIDE : COMBINATIONS;
}

const FROM_INSIDE = COMBINATIONS.map(({ all, ...rest }) => ({
  ...rest,
  all: all.filter((list) => list !== 'insider'),
}));

const TOPICS = ['internal-document', 'pupil-system', 'personnel-action', 'incident-matter', 'finance-core'];

function toMatch({ span, because }: Evidence): Match {
  return { span, message: 'rule_internal_information', because };
}

function fileMatches({ attachments }: ReadDraft): Match[] {
  const file = attachments.find(isInternal);
  return file ? [fileMatch(file)] : [];
}

function isInternal(file: Attachment): boolean {
  return [file.name, file.alt ?? ''].some((text) => scanSentence(text).cues.has('internal-file'));
}

function fileMatch(file: Attachment): Match {
  return {
    words: file.name,
    message: 'rule_internal_information',
    because: [{ kind: 'circumstance', text: `attachment:${file.name}` }],
  };
}
