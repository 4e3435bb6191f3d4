import type { ProtocolProblem } from '../../protocol/problem';
import { problemLine } from '../problem-lines';
import type { Voice } from '../voice';

/** What stands beside a field of the form, by the field's path in the deck without numbers and languages. */
const LABELS: Readonly<Record<string, string>> = {
  title: 'training_form_title',
  'themes.title': 'training_form_theme_number',
  cases: 'training_form_cases',
  'cases.situation': 'training_form_situation',
  'cases.draft.text': 'training_form_text',
  'cases.theme': 'training_form_theme',
  'cases.protocol': 'training_protocol',
  'cases.clauses': 'training_form_clauses',
  'cases.why': 'training_form_why',
  'cases.better': 'training_form_better',
};

const EMPTY_LISTS: Readonly<Record<string, string>> = {
  cases: 'training_form_no_cases',
  'cases.clauses': 'training_form_no_clauses',
};

/** What is wrong with a deck in the words of its form, each sentence once: a file's paths tell a coach nothing. */
export function formLines(problems: readonly ProtocolProblem[], voice: Voice): readonly string[] {
  return [...new Set(problems.map((problem) => lineFor(problem, voice)))];
}

function lineFor(problem: ProtocolProblem, voice: Voice): string {
  const { reason, ...values } = problem;
  const { path } = values;
  const name = path.replace(/\[\d+\]|\.(nl|en)$/g, '');
  const label = LABELS[name];
  if (!label) return problemLine(problem, voice);
  const number = String(Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0) + 1);
  const part = name.startsWith('cases.')
    ? voice.say('training_form_case', { number })
    : voice.say('training_this_deck');
  const field = voice.say(label, { number });
  // A text that is not there and one without words are the same to whoever fills in a form.
  if (reason === 'empty' || reason === 'missing')
    return voice.say(EMPTY_LISTS[name] ?? 'training_form_fill_in', { part, field });
  if (name === 'cases.protocol') return voice.say('training_form_no_protocol', { ...values, part, field });
  return problemLine({ ...problem, file: part, path: `“${field}”` }, voice);
}
