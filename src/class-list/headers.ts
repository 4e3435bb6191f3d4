import { plainHeader } from './plain-header';

/** Which part of somebody's name a column holds. */
export const NAME_PARTS = ['full', 'nickname', 'first', 'prefix', 'last'] as const;

/** One of those. */
export type NamePart = (typeof NAME_PARTS)[number];

/** What a column is used for; `none`: all that stands in it is thrown away. */
export type Use =
  | 'none'
  | NamePart
  | 'group'
  | 'kind'
  | 'consent'
  | 'refusal'
  | `parent1_${NamePart}`
  | `parent2_${NamePart}`;

/** Every use, in the order in which they can be chosen. */
export const USES: readonly Use[] = [
  'none',
  ...NAME_PARTS,
  'group',
  'kind',
  'consent',
  'refusal',
  ...NAME_PARTS.map((part) => `parent1_${part}` as const),
  ...NAME_PARTS.map((part) => `parent2_${part}` as const),
];

const PARTS: Readonly<Record<NamePart, RegExp>> = {
  full: /^(?:(?:volledige |weergave)?naam|full name|name|)$/,
  nickname: /^(?:roepnaam|roepnamen|preferred name)$/,
  first: /^(?:(?:eerste |officiele |alle )?voorna(?:am|men)|(?:first|given) names?)$/,
  prefix: /^(?:tussenvoegsels?|voorvoegsels?|tussenv|tussenvoeg|tvs?|vv|prefix|infix)$/,
  last: /^(?:achterna(?:am|men)|familienaam|geslachtsnaam|last name|surname|family name)$/,
};
const GROUP = /^(?:(?:huidige |stam|les)?groep|groepsnaam|(?:groep )?klas|class|group)$/;
const KIND = /^(?:soort(?: persoon)?|rol|functie|type|kind of person|role)$/;
const CONSENT = /toestemming|beeldmateriaal|foto|photo|consent|beeld en geluid/;
const REFUSAL =
  /\b(?:geen|niet|zonder|bezwaar|bezwaren|weiger\w*|geweigerd|no|not|refus\w*|objects?|objection)\b/;
const OF_PERSON = /\b(?:(?:van )?(?:de |het )?(?:leerlingen|leerling|kind|medewerker|leerkracht|pupil))\b/;
const OF_PARENT =
  /\b(?:van )?(?:de )?(ouders?|verzorgers?|ouders? verzorgers?|vader|moeder|contactpersoon|voogd|parent|guardian)(?: ?([1-9]))?\b/;
const LATEST_HEADER = 15;

/** What is said about pictures: this alone may stand in several columns. */
export function isAboutPictures(use: Use): boolean {
  return use === 'consent' || use === 'refusal';
}

/** Among the first rows, the index of the one that names columns of names; undefined: there is none. */
export function headerAt(grid: readonly (readonly string[])[]): number | undefined {
  const scores = grid.slice(0, LATEST_HEADER).map((cells) => {
    const uses = cells.map(useOf).filter((use) => use !== 'none');
    return uses.some((use) => /full|nickname|first|last/.test(use)) ? uses.length : 0;
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? undefined : scores.indexOf(best);
}

/** What a column is for, by the word above it. */
export function useOf(header: string): Use {
  const words = plainHeader(header);
  if (words === '') return 'none';
  if (CONSENT.test(words)) return REFUSAL.test(words) ? 'refusal' : 'consent';
  const parent = OF_PARENT.exec(words);
  if (parent) {
    const part = partNamed(words.replace(OF_PARENT, '').replace(/\b[12]\b/, ''));
    return part ? `parent${parentNumber(words, parent[1])}_${part}` : 'none';
  }
  if (GROUP.test(words)) return 'group';
  if (KIND.test(words)) return 'kind';
  return partNamed(words.replace(OF_PERSON, '')) ?? 'none';
}

// "Verzorger 2", "moeder" beside "vader"; more than two are seldom exported.
function parentNumber(words: string, who = ''): 1 | 2 {
  const number = /\b([1-9])\b/.exec(words)?.[1];
  return number === '2' || (!number && who === 'moeder') ? 2 : 1;
}

function partNamed(words: string): NamePart | undefined {
  const bare = words.replace(/\s+/g, ' ').trim();
  return NAME_PARTS.find((part) => PARTS[part].test(bare));
}
