import { announcedFootage, footageOfPeople } from '../footage';
import { negatedAt } from '../framing';
import { attachmentSignal, statementMissing } from '../kinds/statement-missing';
import { notPictured } from '../not-pictured';
import type { Level } from '../report';
import type { Match, ReadDraft, Rule } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../scan';
import { spanIn } from '../text';

const ADULTS = /(?<!\p{L})(?:collega\p{L}*|team|leerkracht(?:en)?|leraren|docenten|juffen)(?!\p{L})/iu;
const CHILDREN = /(?<!\p{L})(?:kind|kleuter|leerling|klas|groep|jongen|meisje|peuter)/iu;

const unsaid = statementMissing({
  id: 'photo-consent',
  level: 'stop',
  asks: (draft) => (isOwnFamily(draft) ? [] : [...attached(draft), ...announced(draft)].slice(0, 1)),
  states: ({ read, attachments }) =>
    read.sentences.some((sentence) => statesConsent(sentence.body)) ||
    attachments.some(({ alt }) => alt && statesConsent(scanSentence(alt))),
});

/**
 * Footage of pupils, parents or colleagues without a sign that they agreed; and any beside the name of a pupil of whom
 * the class list says that none may be published, whatever the text says.
 */
export const photoConsent: Rule = {
  ...unsaid,
  find(draft, context) {
    const refused = notPictured(draft, context);
    return refused.length > 0 ? refused : unsaid.find(draft, context);
  },
};

function attached(draft: ReadDraft): Match[] {
  return footageOfPeople(draft).map(({ name, alt }) => ({
    words: name,
    message: 'rule_photo_consent',
    ...levelFor(`${alt ?? ''} ${draft.text}`),
    because: [attachmentSignal(name), { kind: 'context', text: alt ?? name }],
  }));
}

function announced(draft: ReadDraft): Match[] {
  const found = announcedFootage(draft);
  // Attached footage without people is what the text announces.
  if (!found || draft.attachments.some(({ kind, alt }) => kind !== 'document' && alt)) return [];
  const { sentence, cue } = found;
  const because = [{ kind: 'words', text: cue.term }] as const;
  return [{ span: spanIn(sentence, cue), message: 'rule_photo_consent', ...levelFor(draft.text), because }];
}

// Grown-ups can speak up for themselves: less than the rule's own level.
function levelFor(words: string): { readonly level?: Level } {
  return ADULTS.test(words) && !CHILDREN.test(words) ? { level: 'warn' } : {};
}

// The author's own children, away from school.
function isOwnFamily({ read }: ReadDraft): boolean {
  const has = (list: string) => read.sentences.some((sentence) => sentence.body.cues.has(list));
  return has('own-family') && !has('group-noun') && !has('school-noun');
}

const statesConsent: (body: SentenceBody) => boolean = perSentence((body) =>
  (body.cues.get('consent') ?? []).some(
    (cue) =>
      !/^(?:toestemming|akkoord|goedkeuring|permission|consent)/.test(cue.term) || !negatedAt(body, cue),
  ),
);
