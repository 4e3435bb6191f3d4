import type { Span } from '../../draft/span';
import { attachmentSignal, statementMissing } from '../kinds/statement-missing';
import { isDenied } from '../meaning/consent';
import { isOfOwnFamily } from '../meaning/voice';
import { notPictured } from '../not-pictured';
import { peopleIn } from '../people';
import type { Level } from '../report';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { spanIn, wordsOf } from '../text/text';
import { hasSentence } from '../text/where';
import { announcedFootage, footageOfPeople, footagePerhapsOfPeople } from '../topics/footage';

const ADULTS = /\b(?<![À-ɏ])(?:collega[a-zÀ-ɏ]*|team|leerkracht(?:en)?|leraren|docenten|juffen)(?![a-zÀ-ɏ])/i;
const CHILDREN = /\b(?<![À-ɏ])(?:kind|kleuter|leerling|klas|groep|jongen|meisje|peuter)/i;

const unsaid = statementMissing({
  id: 'photo-consent',
  level: 'stop',
  asks: (draft, context) =>
    isOfOwnFamily(draft) || isOwnPortrait(draft)
      ? []
      : [...attached(draft), ...announced(draft, context), ...perhaps(draft)].slice(0, 1),
  states: ({ read, attachments }) =>
    hasSentence(read, statesConsent) ||
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

// Who is on it the author knows, and we do not: less than the rule's own level.
function perhaps(draft: ReadDraft): Match[] {
  return footagePerhapsOfPeople(draft).map(({ name }) => ({
    words: name,
    message: 'rule_photo_consent',
    level: 'warn',
    because: [attachmentSignal(name)],
  }));
}

function announced(draft: ReadDraft, context: Context): Match[] {
  const found = announcedFootage(draft, peopleIn(draft, context));
  // Attached footage without people is what the text announces.
  if (!found || draft.attachments.some(({ kind, alt }) => kind !== 'document' && alt)) return [];
  const { sentence, cue } = found;
  const because = [{ kind: 'words', text: wordsOf(sentence, cue) }] as const;
  return [{ span: spanIn(sentence, cue), message: 'rule_photo_consent', ...levelFor(draft.text), because }];
}

// Grown-ups can speak up for themselves: less than the rule's own level.
function levelFor(words: string): { readonly level?: Level } {
  return ADULTS.test(words) && !CHILDREN.test(words) ? { level: 'warn' } : {};
}

// Who is alone in a profile picture is its owner.
function isOwnPortrait({ kind, author, attachments }: ReadDraft): boolean {
  return (
    kind === 'profile' &&
    author.account === 'personal' &&
    !attachments.some(({ alt }) => SEVERAL.test(alt ?? ''))
  );
}

const SEVERAL =
  /\b(?<![À-ɏ])(?:kinderen|kleuters|leerlingen|klas|groep|groepje|jongens|meisjes|kids|collega's|team|ouders)(?![a-zÀ-ɏ])/i;

// "De ouders lieten weten dat het plaatje mag worden gedeeld."
const MAY_BE_SHOWN =
  /\b(?<![À-ɏ])(?:mag|mogen|mocht|mochten) (?:(?!niet |geen |nooit )[a-zÀ-ɏ]+ ){0,3}(?:gedeeld|geplaatst|getoond|gepubliceerd|online|laten zien|worden gezien)(?![a-zÀ-ɏ])/i;
const WHO_DECIDES =
  /\b(?<![À-ɏ])(?:ouders?|vader|moeder|thuis|gezin(?:nen)?|families|verzorgers|kinderen|leerlingen|collega(?:'s)?|zij|ze|allemaal|iedereen|allebei)(?![a-zÀ-ɏ])/i;

// "Vandaag dieren getekend": words of leave only where somebody stands beside who gives it.
const VAGUE = /^(?:getekend|ondertekend|modellen|avg)$/;
const OF_PARENTS =
  /(?<![a-zÀ-ɏ])(?:ouders?|vader|moeder|verzorgers?|thuis|briefjes?|formulier(?:en)?|avg-check)(?![a-zÀ-ɏ])/i;
// Who cannot be recognised need not agree.
const HIDES =
  /(?:in|buiten|uit) beeld|herkenba|gezicht|\brug\b|achter|wazig|blur|scherp|vervaag|handen|over$/;

// "Kinderen zonder fototoestemming staan er niet op": the others gave it.
function leavesOut({ text }: SentenceBody, { start }: Span): boolean {
  return /\b(?<![À-ɏ])(?:kinderen|leerlingen|kind|leerling|wie|kids) zonder $/i.test(text.slice(0, start));
}

const statesConsent: (body: SentenceBody) => boolean = perSentence((body) => {
  const said = (body.cues.get('consent') ?? []).some((cue) =>
    VAGUE.test(cue.term)
      ? OF_PARENTS.test(body.text) && !isDenied(body, cue)
      : HIDES.test(cue.term) || leavesOut(body, cue) || !isDenied(body, cue),
  );
  return said || (MAY_BE_SHOWN.test(body.text) && WHO_DECIDES.test(body.text));
});
