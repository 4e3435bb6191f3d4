import { NO_KNOWLEDGE } from '../knowledge';
import { isFiction } from '../meaning/fiction';
import { subjectIn } from '../meaning/subject';
import { type ContactForm, contactFormsIn } from '../numbers/contact-forms';
import { isPublicMailbox } from '../numbers/mailbox';
import { nameBefore } from '../numbers/name-before';
import type { Match, ReadDraft, Rule } from '../rule';
import { headingsIn } from '../text/headings';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { type Sentence, spanIn } from '../text/text';
import { placesWhere } from '../text/where';

/** A private person's phone number, mail address or home address; what an organisation makes public passes. */
export const contactDetails: Rule = {
  id: 'contact-details',
  level: 'stop',
  find: (draft) =>
    placesWhere(draft.read, contactFormsIn).flatMap((at) => {
      const sentence = draft.read.sentences[at] as Sentence;
      const forms = contactFormsIn(sentence.body);
      if (isFiction(draft, sentence)) return [];
      const heading = headingsIn(draft).get(at);
      const beside = draft.read.sentences.slice(Math.max(0, at - 1), at + 2);
      const around = heading ? [heading, ...beside] : beside;
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
  if (SHOWN.test(body.text)) return false;
  if (form.kind === 'mail') return !isPublicMailbox(form.words);
  if (form.kind === 'phone') return isPrivatePhone(form, draft, body, around);
  return nameBefore(untilForm(body, form)) !== undefined || isHome(draft, body, around);
}

// What stands before a form: "Mats: " of "Mats: Irispad 10".
function untilForm(body: SentenceBody, { start }: ContactForm): string {
  return body.text.slice(Math.max(0, start - 60), start);
}

// "Voorbeeldmail kwam zogenaamd van …": shown, not given.
const SHOWN = /\b(?<![À-ɏ])(?:phishing[a-z]*|nepmail|voorbeeldmail|voorbeeldadres|spammail)(?![a-zÀ-ɏ])/i;

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
  if (isBesidePrivateMail(body, form)) return true;
  const ours = author.account === 'organisation';
  const person = (body.cues.get('phone-person') ?? []).some(
    ({ term }) => !(ours && /(?:^| )ons(?: |$)/.test(term)),
  );
  if (office) return person;
  if (mobile || person || (!ours && body.cues.has('contact-private'))) return true;
  if (ours || body.cues.has('contact-public')) return false;
  const open = speaks(around, 'contact-public') || speaks(around, 'phone-school');
  return subjectIn(body, NO_KNOWLEDGE)?.sure === true || !open;
}

// "Bel de administratie op …, of mijn man thuis: …", "oma van Fenne: …, zij gaat mee naar het museum": the words before a number tell whose it is.
function saysWhose(body: SentenceBody, form: ContactForm): 'private' | undefined {
  const forms = inOrder(body);
  const previous = forms[forms.indexOf(form) - 1];
  const { start } = form;
  const from = previous?.end ?? 0;
  // "Oma van Fenne: … of …": two ways to reach one person.
  if (previous && OR.test(body.text.slice(from, start))) return saysWhose(body, previous);
  const before = scanSentence(body.text.slice(from, start));
  if (['phone-school', 'contact-public'].some((list) => before.cues.has(list))) return undefined;
  const whose =
    AT_THEIR_HOME.test(before.text) ||
    RELATIVE.test(before.text) ||
    subjectIn(before, NO_KNOWLEDGE)?.sure === true;
  return whose ? 'private' : undefined;
}

// "Bel 078 - … of mail karin.knipt@…": who has the mailbox has the telephone.
function isBesidePrivateMail(body: SentenceBody, form: ContactForm): boolean {
  const forms = inOrder(body);
  const next = forms[forms.indexOf(form) + 1];
  return (
    next?.kind === 'mail' &&
    !isPublicMailbox(next.words) &&
    OR.test(body.text.slice(form.end, next.start)) &&
    !scanSentence(body.text.slice(0, form.start)).cues.has('contact-public')
  );
}

const inOrder = perSentence((body) =>
  [...contactFormsIn(body)].sort((one, other) => one.start - other.start),
);

const OR = /^[ ,/;]*(?:(?:of|en|or|mail|app|bel)[ :]*){0,3}$/i;

const AT_THEIR_HOME = /\b(?<![À-ɏ])(?:thuis|privé|huistelefoon)(?: op| is| via)?[ :(]*$/i;

// "Tel. moeder: …", "oppas 06 …".
const RELATIVE =
  /\b(?<![À-ɏ])(?:moeder|vader|mama|papa|oma|opa|ouders?|verzorgers?|voogd|oppas|gastouder|buurvrouw|buurman)(?: (?:thuis|werk|overdag|mobiel|tel\.?|is|op))*[ :(]*$/i;

// An address is only somebody's home when the text says so: streets and numbers are everywhere.
function isHome(draft: ReadDraft, body: SentenceBody, around: readonly Sentence[]): boolean {
  const ours = draft.author.account === 'organisation';
  if (ours) return SOMEBODY_LIVES.test(body.text) || (MOVES.test(body.text) && isRecord(body));
  const home = body.cues.has('contact-private');
  const open = body.cues.has('contact-public');
  if (home) return true;
  if (!open && isRecord(body)) return true;
  return !open && !speaks(around, 'contact-public') && speaks(around, 'contact-private');
}

// What is noted of one person: an address beside that person's number, mailbox, birth date or postcode.
function isRecord(body: SentenceBody): boolean {
  if (['bsn-word', 'birth-word'].some((list) => body.cues.has(list))) return true;
  const others = contactFormsIn(body).some(
    ({ kind, mobile, words }) => mobile || (kind === 'mail' && !isPublicMailbox(words)),
  );
  const noted = others || /(?<!\d)[1-9]\d{3} ?[A-Z]{2}(?![a-zA-Z])/.test(body.text);
  return noted && (subjectIn(body, NO_KNOWLEDGE)?.sure === true || (others && COME_ROUND.test(body.text)));
}

// "Bel mij op … of kom kijken op …": a mobile number and an address together are somebody's own.
const COME_ROUND =
  /\b(?<![À-ɏ])(?:bel|app|mail|stuur) (?:me|mij|ons)(?![a-zÀ-ɏ])|\b(?<![À-ɏ])(?:kom (?:gerust |maar )?(?:kijken|langs|halen|ophalen)|(?:op|af) ?te ?halen|ophalen|afhalen)(?![a-zÀ-ɏ])/i;

const MOVES = /\b(?<![À-ɏ])(?:verhuist|verhuisd|verhuizen)(?![a-zÀ-ɏ])/i;

const SOMEBODY_LIVES =
  /\b(?<![À-ɏ])(?:woont|wonen|wonend|wonende|woonachtig|familie|fam|aanbellen|huisadres|thuisadres|privé|thuis bij|bij [a-zÀ-ɏ]+ thuis|(?:mijn|zijn|haar) (?:nieuwe )?adres|(?:feestje|partijtje) (?:[a-zÀ-ɏ]+ ){0,4}bij|(?:kaart(?:en|jes?)|bloemen|cadeautjes|tekeningen) (?:[a-zÀ-ɏ]+ ){0,5}(?:naar|in de (?:brieven)?bus (?:bij|van|op)))(?![a-zÀ-ɏ])/i;

function speaks(around: readonly Sentence[], list: string): boolean {
  return around.some(({ body }) => body.cues.has(list));
}

function toMatch(form: ContactForm, sentence: Sentence): Match {
  return {
    span: spanIn(sentence, form),
    message: 'rule_contact_details',
    because: [{ kind: 'words', text: form.words }],
  };
}
