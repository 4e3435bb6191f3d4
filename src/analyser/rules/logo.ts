import type { Attachment } from '../../draft/draft';
import type { Protocol } from '../../protocol/protocol';
import { organisationIn } from '../meaning/organisation';
import type { Signal } from '../report';
import type { Context, Match, ReadDraft, Rule } from '../rule';
import { perSentence, type SentenceBody, scanSentence } from '../text/scan';
import { type Sentence, spanIn, wholeSpan } from '../text/text';
import { sentencesWhere } from '../text/where';

/** The board's or a school's logo in a private profile, on private or commercial material, or with unsuitable content. */
export const logo: Rule = {
  id: 'logo',
  level: 'warn',
  find(draft, { protocol }) {
    const owned = draft.attachments.find((file) => showsOwnLogo(file, protocol));
    if (isPrivateProfile(draft)) return profileMatch(draft, owned, protocol);
    const sentence = ownLogoIn(draft, protocol);
    if (!owned && !sentence) return [];
    const misuse = misuseIn(draft, sentence);
    return misuse
      ? [owned && !sentence ? fileMatch(owned, misuse) : textMatch(sentence as Sentence, misuse)]
      : [];
  },
  touches: (draft, { protocol }: Context) =>
    ownLogoIn(draft, protocol) !== undefined ||
    draft.attachments.some((file) => showsOwnLogo(file, protocol)),
};

function isPrivateProfile({ kind, author }: ReadDraft): boolean {
  return kind === 'profile' && author.account !== 'organisation';
}

function profileMatch(draft: ReadDraft, owned: Attachment | undefined, protocol: Protocol): Match[] {
  const file =
    owned ?? draft.attachments.find(({ name }) => hasLogoFileName(name, protocol)) ?? logoOfSchoolIn(draft);
  const misuse: Signal = { kind: 'circumstance', text: 'kind:profile' };
  if (file) return [fileMatch(file, misuse)];
  const pictured = sentencesWhere(draft.read, mayNameLogo).find(
    ({ body }) => PICTURED.test(body.text) && namesOwnLogo(body, protocol),
  );
  return pictured ? [textMatch(pictured, misuse)] : [];
}

// "Foto: logo van school": a profile that tells what its picture shows.
const PICTURED =
  /\b(?<![À-ɏ])(?:(?:profiel)?(?:foto|plaatje)|banner|avatar|omslag(?:foto)?|header|achtergrond)(?![a-zÀ-ɏ])/i;

// "Het enige echte account van kbs De Esrand" beside "esrand_logo.png": the school is named, and so is its logo.
const SCHOOL_NAMED =
  /(?<!\p{L})(?:obs|cbs|kbs|rkbs|pcbs|pcb|ods|basisschool|school) (?:(?:[Dd]e|[Hh]et|['’]t) )?(\p{Lu}[\p{L}-]{3,30})/gu;

function logoOfSchoolIn({ text, attachments }: ReadDraft): Attachment | undefined {
  const schools = [...text.matchAll(SCHOOL_NAMED)].map(([, name]) => (name as string).toLowerCase());
  return attachments.find(({ name }) => {
    const file = name.toLowerCase();
    return file.includes('logo') && schools.some((school) => file.includes(school));
  });
}

function showsOwnLogo({ name, alt = '' }: Attachment, protocol: Protocol): boolean {
  return [name, alt, `${name} ${alt}`].some(
    (text) =>
      namesOwnLogo(scanSentence(text), protocol) || (hasLogoWord(text) && hasLogoFileName(name, protocol)),
  );
}

function hasLogoWord(text: string): boolean {
  return scanSentence(text).cues.has('logo-word');
}

// "logo_school.png", "logo van de school.jpg": of a school, whatever the board calls its own files.
const SCHOOL_FILE =
  /(?<![a-z])logo[-_ ]?(?:van[-_ ])?(?:de[-_ ]|onze[-_ ]|mijn[-_ ])?(?:basis)?(?:school|bestuur|stichting)(?![a-z])/;

function hasLogoFileName(name: string, { organisation }: Protocol): boolean {
  const lower = name.toLowerCase();
  return SCHOOL_FILE.test(lower) || organisation.logoFiles.some((part) => lower.includes(part.toLowerCase()));
}

function ownLogoIn({ read }: ReadDraft, protocol: Protocol): Sentence | undefined {
  return sentencesWhere(read, mayNameLogo).find(({ body }) => namesOwnLogo(body, protocol));
}

function namesOwnLogo(body: SentenceBody, protocol: Protocol): boolean {
  if (body.cues.has('logo-own') || isLikeOurs(body)) return true;
  const marks = body.cues.get('logo-word') ?? [];
  if (marks.length === 0) return false;
  if (organisationIn(body, protocol).length > 0) return true;
  return marks.some(({ start, end }) => {
    const word = body.text.slice(start, end).toLowerCase();
    return (
      OWN_WORD.test(word) || OF_SCHOOL.test(body.text.slice(end, end + 40)) || hasLogoFileName(word, protocol)
    );
  });
}

// "De drie poppetjes, precies zoals ze boven onze voordeur staan": a logo that is only pointed at. Or "mijn schooltrui met het logo".
const LIKE_OURS =
  /\b(?<![À-ɏ])(?:zoals|zelfde|precies|dat je|die je|dat jullie|die jullie|dat iedereen|die iedereen|overgetrokken|nagetekend)(?![a-zÀ-ɏ])[^.!?]{0,40}\b(?<![À-ɏ])(?:(?:op|boven|van|naast|bij) (?:de|onze|het|ons) )(?:voordeur|gevel|schoolgevel|schoolingang|schoolpoort|schooldeur|schoolbord|schoolvlag|nieuwsbrief|schoolgids|schoolsite|schoolbus|briefpapier)(?![a-zÀ-ɏ])|(?:op|boven|van) (?:de|onze) (?:gevel|nieuwsbrief|schoolgids|schoolvlag) overgetrokken|\b(?<![À-ɏ])school(?:trui|shirt|jas|polo|tas|hoodie|vest|pet|sweater|vlag|mok)(?![a-zÀ-ɏ])[^.!?]{0,24}\b(?<![À-ɏ])(?:logo|embleem|beeldmerk)(?![a-zÀ-ɏ])/i;

const isLikeOurs = perSentence(({ text }) => LIKE_OURS.test(text));
const mayNameLogo = perSentence(
  (body) => body.cues.has('logo-own') || body.cues.has('logo-word') || isLikeOurs(body),
);

// "Schoolwapen", "stichtingsbeeldmerk"
const OWN_WORD = /^(?:basis|stage)?(?:school|stichting|bestuur|scholen|onderwijsgroep)/;

// "Het beeldmerk van mijn school", "het logo van de leukste basisschool".
const OF_SCHOOL =
  /^(?:-[a-zÀ-ɏ]+)? (?:van|of) (?:\S{1,12} ){0,2}(?:school|basisschool|stageschool|stichting|schoolbestuur|bestuur|werk|werkgever|scholen|scholengroep|scholenstichting|scholenkoepel)(?![a-zÀ-ɏ])/i;

// A price, a private purpose, who had it made, and on what: together they show a use that is not the school's.
const ASPECTS: Readonly<Record<string, number>> = {
  'logo-unsuitable': 3,
  'logo-profile': 3,
  'logo-private': 2,
  'logo-item': 1,
  'logo-maker': 1,
  'logo-mine': 1,
};
const PRICE = /€ ?\d|\d ?(?:euro|eur|per stuk|p\.?\/?s)(?![a-zÀ-ɏ])/i;
const FITTING = 2;
const ENOUGH = 2;

function misuseIn(draft: ReadDraft, sentence: Sentence | undefined): Signal | undefined {
  const bodies = [...neighbours(draft, sentence), ...draft.attachments.flatMap(bodiesOf)];
  if (signalFrom(bodies, 'logo-allowed')) return undefined;
  if (draft.author.account === 'organisation') return signalFrom(bodies, 'logo-unsuitable');
  const signals = Object.entries(ASPECTS).flatMap(([list, weight]) => {
    const signal = signalFrom(bodies, list);
    return signal ? [{ signal, weight }] : [];
  });
  const price = bodies.flatMap(({ text }) => PRICE.exec(text)?.[0] ?? [])[0];
  if (price) signals.push({ signal: { kind: 'context', text: price }, weight: 2 });
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  const fitting = signalFrom(bodies, 'logo-fitting') ? FITTING : 0;
  return sum - fitting >= ENOUGH ? signals[0]?.signal : undefined;
}

function neighbours({ read }: ReadDraft, sentence: Sentence | undefined): SentenceBody[] {
  if (!sentence) return read.sentences.map(({ body }) => body);
  const at = read.sentences.indexOf(sentence);
  return read.sentences.slice(Math.max(0, at - 2), at + 3).map(({ body }) => body);
}

function bodiesOf({ name, alt = '' }: Attachment): SentenceBody[] {
  return [scanSentence(name), scanSentence(alt)];
}

function signalFrom(bodies: readonly SentenceBody[], list: string): Signal | undefined {
  for (const { text, cues } of bodies) {
    const cue = cues.get(list)?.[0];
    if (cue) return { kind: 'context', text: text.slice(cue.start, cue.end) };
  }
  return undefined;
}

function textMatch(sentence: Sentence, misuse: Signal): Match {
  const { body } = sentence;
  const cue = body.cues.get('logo-own')?.[0] ?? body.cues.get('logo-word')?.[0];
  const span = cue ? spanIn(sentence, cue) : wholeSpan(sentence);
  const words = cue ? body.text.slice(cue.start, cue.end) : body.text.trim();
  return { span, message: 'rule_logo', because: [{ kind: 'words', text: words }, misuse] };
}

function fileMatch({ name }: Attachment, misuse: Signal): Match {
  return {
    words: name,
    message: 'rule_logo',
    because: [{ kind: 'circumstance', text: `attachment:${name}` }, misuse],
  };
}
