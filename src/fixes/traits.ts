import { type Fix, fixWith, type Remedy } from './fix';
import { phrasesIn } from './phrases';
import { capitalised } from './place';

const CHILD =
  '(?:leerling|leerlinge|kleuter|kleutertje|kind|kindje|jongen|jongetje|meisje|joch|jochie|kereltje|knul|mannetje)(?!\\p{L}| (?:ooit|die onze|dat onze|van \\p{L}+ denk))';
const LOOKS = '(?:\\p{L}+(?:se|sche) |nieuwe |blonde |roodharige |lange |kleine )?';
const THING =
  '(?:rolstoel|krukken|bril|beugel|hoorapparaat|hoorapparaatje|ooglapje|stoma|prothese|armprothese|krullen|haar|fatbike|litteken|beenprothese|kunstbeen|hoofddoek|gips|baard|oog|staart|vlechten|sproeten)';
const IN_GROUP = '(?:uit|in|van) (?:groep \\d[a-f]?|de \\d[a-f]?|\\d[a-f])(?!\\p{L})';
const ARTICLE = "(?:het|de|een|zijn|haar|dat|die|z'n)";
const OFFSPRING = '(?:zoon|zoontje|dochter|dochtertje|kleinzoon|kleindochter|kleine)';

/** What only points at the child: it goes in any case. */
const ASIDES: readonly (readonly [shape: string, instead: '' | 'one', exact?: 'exact'])[] = [
  [',? ja,? die (?:uit|van|in) [^,.!?;:()]{2,20}(?:,(?= \\p{Ll}))?', ''],
  [
    `, (?:de|het) ${OFFSPRING} van (?:de|het|onze|een) \\p{Ll}+(?: (?:uit|in|van) [^,.!?;:()]{2,20})?(?=[,.!?]|$| die| dat)`,
    '',
  ],
  [
    ', (?:(?:en|ook|meteen|zij is|ze is|hij is) )*de (?:enige|oudste|jongste|langste|kleinste)[^,.!?():]{0,40}(?=[,.!?]|$| \\()',
    '',
  ],
  [
    ',? (?:je weet wel|jullie weten wel|u weet wel|u kent hem|u kent haar|de \\p{L}+ weet wel|iedereen weet wie)(?: wie(?: ik bedoel| het is)?)?(?=[,.!?]|$)',
    '',
  ],
  [`,? die met ${ARTICLE} [^,.!?;:()]{2,50}(?:,(?= \\p{Ll})|(?=[.!?)]|$))`, ''],
  [' als (?:enige|eerste)(?: van de (?:klas|school|groep))?(?!\\p{L})', ''],
  [
    ` met ${ARTICLE} (?:\\p{L}+e |glazen |houten ){0,2}${THING}(?!\\p{L})(?: en ${ARTICLE} (?:\\p{L}+e )?${THING}(?!\\p{L}))?(?: (?:boven|op|in|aan) (?:zijn|haar|z'n|d'r) \\p{L}+)?`,
    '',
  ],
];

/** The child itself, and what is told of it; tried one after another until nobody is singled out any more. */
const CORE: typeof ASIDES = [
  [
    `(?<!\\p{L})(?:het|de|dat|die|ons|onze) (?:enige|ene|jongste|oudste|kleinste|langste|nieuwste|slimste) ${LOOKS}${CHILD}`,
    'one',
  ],
  [`(?<!\\p{L})(?:het|de|dat|die|ons|onze|een|één|ene) (?:ene )?${LOOKS}${CHILD}`, 'one'],
  [
    '(?<!\\p{L})(?:de|het|onze|ons|mijn) (?:enige|jongste|oudste|kleinste|langste|slimste|snelste)(?= (?:van|uit|in) (?:de|het|onze|mijn|groep)(?!\\p{L}))',
    'one',
  ],
  [`(?<!\\p{L})(?:de|het) ${OFFSPRING} van (?:de|het|onze|een) \\p{Ll}+(?!\\p{L})`, 'one'],
  ['(?<!\\p{L})(?:die|dat) ene(?= (?:uit|van|in) (?:groep|mijn|onze|de [1-8]))', 'one'],
  [
    '(?<!\\p{L})(?:[Ll]eerling )?\\p{Lu}\\.(?: ?\\p{Lu}\\.)*(?: (?:van|de|der|den))*(?: \\p{Lu}\\.)?(?= (?:uit|in|\\())',
    'one',
    'exact',
  ],
  // What is told of it.
  ['(?:,| van) (?:[3-9]|1[0-3])(?: jaar)?(?=,| (?:met|die|dat|uit|in|op))', ''],
  [' \\((?:[3-9]|1[0-3]) jaar[^)]*\\)|, (?:[3-9]|1[0-3]) jaar(?: oud)?(?=[,.])', ''],
  [`,? ${IN_GROUP}(?=[,.!?])| ${IN_GROUP}`, ''],
];

/** Leaves out by what readers would know the child, as long as the sentence stands without it. */
export const traitFixes: Remedy = ({ span, words }, { language }) => {
  if (!span || language !== 'nl') return [];
  const one = phrasesIn(language).of('one', 'pupil');
  let sentence = words;
  const shortened = (traits: typeof ASIDES): Fix[] =>
    traits.flatMap((trait) => {
      const shorter = without(trait, sentence, one);
      if (shorter === sentence) return [];
      sentence = shorter;
      const text = /^\p{Lu}/u.test(words) ? capitalised(sentence) : sentence;
      return [fixWith('trait', { ...span, text }, { words })];
    });
  const asides = shortened(ASIDES).slice(-1);
  return [...shortened(CORE), ...asides];
};

function without([shape, instead, exact]: (typeof ASIDES)[number], sentence: string, one: string): string {
  // A sentence speaks of one child once.
  if (instead && sentence.toLowerCase().includes(one)) return sentence;
  const trait = new RegExp(shape, `${instead ? '' : 'g'}${exact ? '' : 'i'}u`);
  return agreeing(sentence.replace(trait, instead ? one : ''), one);
}

// "Een leerling die", where it was "het meisje dat".
function agreeing(sentence: string, one: string): string {
  return sentence
    .replace(
      new RegExp(`(${one}(?: (?:in|uit|van|bij|op) [\\p{L}\\d ]{1,20})?,?) dat(?!\\p{L})`, 'giu'),
      '$1 die',
    )
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1');
}
