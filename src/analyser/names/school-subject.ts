import type { SentenceBody, Word } from '../text/scan';

const BEFORE_SMALL = new Set('van voor bij in les uur uurtje so toets proefwerk en of havo vwo'.split(' '));
const WORK = new Set(
  'boek boeken boekje boekjes toets toetsen so les lessen huiswerk cijfer cijfers woordjes sectie docent juf'.split(
    ' ',
  ),
);
const BEHIND = new Set(
  'proefwerk toets so les boek boeken huiswerk examen docent docente havo vwo'.split(' '),
);

/** Whether "Frans" is the language here: "mevrouw Bakboord van frans", "Saskia (Frans)", "de boekjes van Frans". */
export function isSchoolSubject({ text, words }: SentenceBody, at: number): boolean {
  const { norm, capital, start, end } = words[at] as Word;
  if (norm !== 'frans') return false;
  const [work, before, behind] = [-2, -1, 1].map((step) => words[at + step]?.norm ?? '') as [
    string,
    string,
    string,
  ];
  if (!capital) return BEFORE_SMALL.has(before) || BEHIND.has(behind);
  return (
    (before === 'van' && WORK.has(work)) ||
    WORK.has(before) ||
    BEHIND.has(behind) ||
    text.slice(start - 1, end + 1) === '(Frans)'
  );
}
