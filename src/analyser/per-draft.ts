import type { ReadDraft } from './rule';

/** Remembers a function's answer for each draft, so that several rules can ask for it. */
export function perDraft<Answer>(work: (draft: ReadDraft) => Answer): (draft: ReadDraft) => Answer {
  const answers = new WeakMap<ReadDraft, { readonly answer: Answer }>();
  return (draft) => {
    const known = answers.get(draft) ?? { answer: work(draft) };
    answers.set(draft, known);
    return known.answer;
  };
}
