import { readFileSync } from 'node:fs';

const SENTENCES = readFileSync('test/corpus/dev.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .flatMap((line) => (JSON.parse(line) as { text: string }).text.match(/[^.!?\n]+[.!?]*/g) ?? [])
  .map((sentence) => sentence.trim())
  .filter((sentence) => sentence.length > 20 && sentence.length < 200);

let serial = 0;

/** A Dutch text of about the asked length in which no sentence occurs twice, here or in an earlier text: nothing can be remembered. */
export function freshText(length: number): string {
  const parts: string[] = [];
  for (let size = 0; size < length; size += (parts.at(-1) as string).length + 1) {
    serial += 1;
    const sentence = SENTENCES[(serial * 7919) % SENTENCES.length] as string;
    parts.push(sentence.replace(/\s/, ` ${wordFor(serial)} `));
  }
  return parts.join(' ').slice(0, length);
}

// A word of letters: a figure in every sentence would be looked at by all that looks for numbers, as no post is.
function wordFor(number: number): string {
  return `wo${[...String(number)].map((digit) => 'rtelbanigd'[Number(digit)]).join('')}`;
}

/** Two thousand invented full names, as a large school's class list would hold them. */
export function largeRoster(): string[] {
  const first = [
    'Jip',
    'Noor',
    'Sem',
    'Yara',
    'Daan',
    'Elif',
    'Mees',
    'Fenna',
    'Kacper',
    'Imane',
    'Thijmen',
    'Lieke',
  ];
  const last = [
    'Bekhuis',
    'Wolbers',
    'Zijlstra',
    'Kamphuis',
    'Yılmaz',
    'Nijhof',
    'Hesselink',
    'Ezzahra',
    'Kowal',
  ];
  return Array.from(
    { length: 2000 },
    (_, n) => `${first[n % first.length]}${String.fromCharCode(97 + (n % 26))} ${last[n % last.length]}${n}`,
  );
}
