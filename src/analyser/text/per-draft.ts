import type { ReadDraft } from '../rule';

/**
 * Remembers a function's answer for each draft, so that several rules can ask for it. What else it is given is not told
 * apart: a draft is read anew for every check, which has one protocol and one class list.
 */
export function perDraft<Rest extends readonly unknown[], Answer>(
  work: (draft: ReadDraft, ...rest: Rest) => Answer,
): (draft: ReadDraft, ...rest: Rest) => Answer {
  const answers = new WeakMap<ReadDraft, { readonly answer: Answer }>();
  return (draft, ...rest) => {
    const known = answers.get(draft) ?? { answer: work(draft, ...rest) };
    answers.set(draft, known);
    return known.answer;
  };
}
