import { type ContactForm, contactFormsIn } from '../contact-forms';
import { isFiction } from '../framing';
import { NO_KNOWLEDGE } from '../knowledge';
import { isPublicMailbox } from '../mailbox';
import type { Signal } from '../report';
import type { Match, ReadDraft, Rule } from '../rule';
import { type SentenceBody, scanSentence } from '../scan';
import { subjectIn } from '../subject';
import { type Sentence, spanIn } from '../text';

/** A private person's phone number, mail address or home address; what an organisation makes public passes. */
export const contactDetails: Rule = {
  id: 'contact-details',
  level: 'stop',
  find: (draft) =>
    draft.read.sentences.flatMap((sentence, at) => {
      const forms = contactFormsIn(sentence.body);
      if (forms.length === 0 || isFiction(draft, sentence)) return [];
      const around = draft.read.sentences.slice(Math.max(0, at - 1), at + 2);
      return forms
        .filter((form) => isPrivate(form, draft, sentence, around))
        .map((form) => toMatch(form, sentence));
    }),
};

function isPrivate(
  form: ContactForm,
  draft: ReadDraft,
  { body }: Sentence,
  around: readonly Sentence[],
): boolean {
  if (form.kind === 'mail') return !isPublicMailbox(form.words);
  if (form.kind === 'phone') return isPrivatePhone(form, draft, body, around);
  return isHome(draft, body, around);
}

// A mobile number is a person's; a line with an area code too, unless an organisation stands beside it.
function isPrivatePhone(
  form: ContactForm,
  { author }: ReadDraft,
  body: SentenceBody,
  around: readonly Sentence[],
): boolean {
  const { mobile, office } = form;
  if (saysWhose(body, form) === 'private') return true;
  if (body.cues.has('phone-school')) return false;
  if (office) return body.cues.has('phone-person');
  if (mobile || body.cues.has('contact-private') || body.cues.has('phone-person')) return true;
  if (author.account === 'organisation' || body.cues.has('contact-public')) return false;
  const open = speaks(around, 'contact-public') || speaks(around, 'phone-school');
  return subjectIn(body, NO_KNOWLEDGE)?.sure === true || !open;
}

// "Bel de administratie op …, of mijn man thuis: …", "oma van Fenne: …, zij gaat mee naar het museum": the words before a number tell whose it is.
function saysWhose(body: SentenceBody, { start }: ContactForm): 'private' | undefined {
  const from = contactFormsIn(body).reduce((last, { end }) => (end < start ? Math.max(last, end) : last), 0);
  const before = scanSentence(body.text.slice(from, start));
  if (['phone-school', 'contact-public'].some((list) => before.cues.has(list))) return undefined;
  const whose =
    AT_THEIR_HOME.test(before.text) ||
    RELATIVE.test(before.text) ||
    subjectIn(before, NO_KNOWLEDGE)?.sure === true;
  return whose ? 'private' : undefined;
}

const AT_THEIR_HOME = /(?<![a-zÀ-ɏ])(?:thuis|privé|huistelefoon)(?: op| is| via)?[ :(]*$/i;

// "Tel. moeder: …", "oppas 06 …".
const RELATIVE =
  /(?<![a-zÀ-ɏ])(?:moeder|vader|mama|papa|oma|opa|ouders?|verzorgers?|voogd|oppas|gastouder|buurvrouw|buurman)(?: (?:thuis|werk|overdag|mobiel|tel\.?|is|op))*[ :(]*$/i;

// An address is only somebody's home when the text says so: streets and numbers are everywhere.
function isHome(draft: ReadDraft, body: SentenceBody, around: readonly Sentence[]): boolean {
  const ours = draft.author.account === 'organisation';
  if (ours) return SOMEBODY_LIVES.test(body.text);
  const home = body.cues.has('contact-private');
  const open = body.cues.has('contact-public');
  if (home) return true;
  return !open && !speaks(around, 'contact-public') && speaks(around, 'contact-private');
}

const SOMEBODY_LIVES =
  /(?<![a-zÀ-ɏ])(?:woont|wonen|wonend|wonende|woonachtig|familie|fam|aanbellen|huisadres|thuisadres|privé|thuis bij|bij [a-zÀ-ɏ]+ thuis|(?:mijn|zijn|haar) (?:nieuwe )?adres|(?:feestje|partijtje) (?:[a-zÀ-ɏ]+ ){0,4}bij)(?![a-zÀ-ɏ])/i;

function speaks(around: readonly Sentence[], list: string): boolean {
  return around.some(({ body }) => body.cues.has(list));
}

const SIGNAL: Readonly<Record<ContactForm['kind'], Signal['kind']>> = {
  phone: 'checksum',
  mail: 'words',
  address: 'words',
};

function toMatch(form: ContactForm, sentence: Sentence): Match {
  return {
    span: spanIn(sentence, form),
    message: 'rule_contact_details',
    because: [{ kind: SIGNAL[form.kind], text: form.words }],
  };
}
