import { isCall } from './addressed-name';
import type { Row } from './name-row';
import type { Phrases } from './phrases';

/** New words from a place before the name up to the name's end. */
export interface Base {
  readonly start: number;
  readonly words: string;
}

const DETERMINER =
  "(?:de|het|een|één|onze|oonze|ons|mijn|m'n|mn|die|deze|haar|zijn|z'n|hun|je|jouw|jullie|uw|elke|geen|our|my|the|a|an|his|her|their|your|dat(?= \\p{L}+(?:je|kind) ))";
const ADJECTIVE =
  '(?:lieve|kleine|grote|stoere|dappere|jarige|knappe|slimme|nieuwe|trotse|vrolijke|enthousiaste|arme|sportieve|stille|beste|jonge|gekke|grappige|leuke|mooie|eerste|oude|eigen|favoriete|zieke|bijzondere|creatieve|fantastische|geweldige|toppere|little|dear|brave|own|new|young|proud|great)';
const ONE_OF_MANY =
  'leerling|leerlinge|kleuter|peuter|jongen|jongetje|meisje|meid|knul|kind|ventje|mannetje|vriend|vriendje|vriendin|vriendinnetje|klasgenoot|klasgenootje|broer|broertje|zus|zusje|oud-leerling|collega|oud-collega|duo-?collega|vader|moeder|opa|oma|ouder|leesmoeder|leesvader|luizenmoeder|overblijfmoeder|hulpouder|buurman|buurvrouw|pupil|student|colleague|boy|girl|mum|dad|mother|father';
const ONLY_ONE =
  "juf|juffrouw|juffie|meester|directeur|directrice|adjunct|conciërge|stagiaire?|leerkracht|leraar|lerares|docente?|schoolleider|teamleider|ib'er|invaller|invalster|voorzitter|penningmeester|secretaris|bakker|mentor|winnaar|winnares|kampioen|keeper|dader|teacher|headteacher|principal|caretaker|winner|\\p{Ll}{2,}(?:juf|meester|docente?|leerkracht|medewerker|medewerkster|begeleider|begeleidster|assistente?|coördinator|coach|leider|directeur|kracht|kampioen)|intern begeleider";
const ROLE = `(?:${ONE_OF_MANY}|${ONLY_ONE})`;

const PATTERNS = {
  family: /(?<!\p{L})(?:de )?(?:familie|fam\.?|gezin) $/iu,
  // "(mama van Fien)"; with a group beside it the child stays a child.
  parent:
    /(?<!\p{L})(?:(?:de|het|die|een|the|a) )?(?:moeder|vader|mama|papa|mam|pap|ouder|mother|father|mum|dad) (?:van|of) $/iu,
  greetedParent: /(?<!\p{L})(?:beste|lieve|hallo|hoi|dag) (?:moeder|vader|mama|papa|mam|pap) van $/iu,
  called: /(?<!\p{L})(?:heet|heette) $/iu,
  named: /,? (?:genaamd|named|called) $/iu,
  thanks: /(?<!\p{L})(?:dank|hulde) $/iu,
  mister:
    /(?<!\p{L})(?:(?:een|die|deze) )?(?:mevrouw|meneer|mevr\.?|mw\.?|dhr\.?|de heer|mijnheer|mrs\.?|mr\.?) $/iu,
  adjective: new RegExp(`(?<!\\p{L})(${DETERMINER} )?((?:${ADJECTIVE} )+)$`, 'iu'),
  determiner:
    /(?<!\p{L})(?:de|een|onze|oonze|mijn|m'n|mn|jullie|jouw|our|my|your|(?<=(?:^|[.!?] |(?<!\p{L})(?:en|van|met|aan|voor|bij|door|op|maar|dus) ))(?:die|deze)) $/iu,
  noun: new RegExp(`(?<!\\p{L})(${DETERMINER} (?:\\p{Ll}{2,}e )?)?(${ROLE})((?:s|en|'s)?) $`, 'iu'),
  ours: /(?<!\p{L})(?:onze|ons|our) (?:eigen |own )?\p{Ll}+[^e\P{L}] $/u,
};
const KIN = /^(?:broer|broertje|zus|zusje|vader|moeder|opa|oma)$/i;
const NEUTER = /^(?:het|ons|dat) $/i;
const GREETING = /^(?:lieve|beste|dear)$/i;
const MANY_ONLY =
  /^(?:leerlingen|kleuters|meiden|jongens|meisjes|kinderen|collega's|ouders|vriendinnen|juffen|meesters) $/i;

/** What the words before a name make of it: "juf Anne" is "de juf", "onze Bram" is "onze leerling". Empty: nothing special. */
export function nounBefore(
  text: string,
  row: Row,
  nouns: readonly [string, string],
  { table, dutch }: Phrases,
  form: string,
): readonly Base[] {
  const before = text.slice(Math.max(0, row.start - 60), row.start);
  const after = text.slice(row.end, row.end + 16);
  const at = (match: RegExpExecArray) => row.start - match[0].length;
  const greeted = PATTERNS.greetedParent.exec(before);
  if (greeted) return [{ start: at(greeted), words: `${greeted[0].split(' ')[0]?.toLowerCase()} ouder` }];
  const parent =
    row.count === 1 && !/^ (?:\(|uit |van )/.test(after) && !row.possessive
      ? PATTERNS.parent.exec(before)
      : null;
  if (parent) return [{ start: at(parent), words: dutch ? 'een ouder' : 'a parent' }];
  const family = PATTERNS.family.exec(before);
  if (family) return [{ start: at(family), words: table.family }];
  const called = PATTERNS.called.exec(before);
  if (called) return [{ start: at(called), words: `is ${form}` }];
  const named = PATTERNS.named.exec(before);
  if (named) return [{ start: at(named), words: '' }];
  const thanks = PATTERNS.thanks.exec(before);
  if (thanks) return [{ start: row.start, words: `aan ${form}` }];
  const mister = PATTERNS.mister.exec(before);
  if (mister) return [{ start: at(mister), words: form }];
  return described(before, row, nouns, dutch) ?? titled(before, row, nouns, dutch) ?? [];
}

// "Onze lieve Jip", "stoere Jip", "die Jip".
function described(
  before: string,
  row: Row,
  nouns: readonly [string, string],
  dutch: boolean,
): readonly Base[] | undefined {
  const noun = row.count > 1 ? nouns[1] : nouns[0];
  const match = PATTERNS.adjective.exec(before);
  if (match) {
    const [whole, determiner = '', adjectives = ''] = match;
    const start = row.start - whole.length;
    const kept = `${determiner}${adjectives}`.toLowerCase();
    if (NEUTER.test(determiner)) return undefined;
    if (determiner || row.count > 1 || GREETING.test(adjectives.trim()))
      return [{ start, words: kept + noun }];
    return [{ start, words: `${dutch ? 'een' : 'a'} ${kept}${noun}` }];
  }
  const bare = PATTERNS.determiner.exec(before);
  if (!bare) return undefined;
  return [{ start: row.start - bare[0].length, words: bare[0].toLowerCase() + noun }];
}

// "Juf Anne", "mijn collega Bram", "de winnaar Jip", "leerlingen Jip en Noor".
function titled(
  before: string,
  row: Row,
  nouns: readonly [string, string],
  dutch: boolean,
): readonly Base[] | undefined {
  const ours = PATTERNS.ours.exec(before);
  const match = PATTERNS.noun.exec(before);
  if (!match)
    return ours && row.count === 1
      ? [{ start: row.start - ours[0].length, words: ours[0].trimEnd() }]
      : undefined;
  const [whole, determiner = '', role = '', plural = ''] = match;
  const start = row.start - whole.length;
  if (row.count > 1)
    return plural || MANY_ONLY.test(`${role} `)
      ? [{ start, words: many(row, determiner, role + plural, nouns) }]
      : undefined;
  if (plural) return undefined;
  if (determiner || isCall(before.slice(0, before.length - whole.length)))
    return [{ start, words: whole.trimEnd() }];
  const common = new RegExp(`^(?:${ONE_OF_MANY})$`, 'iu').test(role);
  // "Haar ouders en broertje Job" needs no article.
  if (KIN.test(role) && / (?:en|and) $/.test(before.slice(0, before.length - whole.length)))
    return [{ start, words: role }];
  const article = dutch ? (common ? 'een' : 'de') : common ? 'a' : 'the';
  return [{ start, words: `${article} ${role.toLowerCase()}` }];
}

function many(row: Row, determiner: string, plural: string, nouns: readonly [string, string]): string {
  return determiner ? `${determiner}${plural}`.trim() : plural || `${row.count} ${nouns[1]}`;
}
