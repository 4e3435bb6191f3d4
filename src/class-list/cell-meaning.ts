import type { Person } from './class-list';

const YES = /^(?:ja|j|yes|y|waar|true|1|x|akkoord|toestemming|wel|✓|✔)$/i;
const NO = /^(?:nee|neen|n|no|onwaar|false|0|geen(?: toestemming)?|niet(?: akkoord)?|geweigerd|✗|✘)$/i;
const STRICTEST = ['no', 'ask', 'yes'] as const;

const KINDS: readonly [Person['kind'], RegExp][] = [
  ['parent', /ouder|verzorger|vader|moeder|voogd|parent|guardian/i],
  [
    'staff',
    /leerkracht|leraar|leraren|docent|medewerker|personeel|directeur|directrice|directie|intern begeleider|^ib|assistent|conci[eë]rge|staff|teacher|stagiair/i,
  ],
  ['pupil', /leerling|pupil|student|kind|child/i],
];

/**
 * Whether pictures may be published, by what the columns about it say together: the strictest wins. In a column of
 * refusals ("Niet op de foto") a yes is a no. Undefined: they say nothing.
 */
export function consentFrom(cells: readonly string[], refusals: readonly string[]): Person['consent'] {
  const answers = [...cells.map(consentOf), ...refusals.map((cell) => opposite(consentOf(cell)))];
  return strictest(answers);
}

/** Of several answers about pictures the one that allows least; undefined: there is none. */
export function strictest(answers: readonly Person['consent'][]): Person['consent'] {
  return STRICTEST.find((answer) => answers.includes(answer));
}

/** Who somebody is to the school, by the school's word for it; undefined: that word is not known. */
export function kindFrom(cell: string): Person['kind'] | undefined {
  return KINDS.find(([, words]) => words.test(cell))?.[0];
}

// "Ja, mits herkenbaar" is for somebody to read.
function consentOf(cell: string): Person['consent'] {
  if (cell === '') return undefined;
  if (YES.test(cell)) return 'yes';
  return NO.test(cell) ? 'no' : 'ask';
}

function opposite(answer: Person['consent']): Person['consent'] {
  if (answer === 'yes') return 'no';
  return answer === 'no' ? 'yes' : answer;
}
