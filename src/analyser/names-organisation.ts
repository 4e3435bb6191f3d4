import type { Protocol } from '../protocol/protocol';
import { organisationIn } from './organisation';
import type { SentenceBody } from './scan';

const ORDINARY_BEFORE = new Set(['een', 'het', 'dit', 'digitaal', 'digitale', 'elk', 'ieder']);

/**
 * Whether a sentence speaks of the organisation as such. A name that is also an ordinary word counts only with its
 * capital, without an article ("bij Loket", not "aan het loket") and not as a part of another name.
 */
export function namesOrganisation(body: SentenceBody, protocol: Protocol): boolean {
  const answers = known.get(protocol) ?? new WeakMap<SentenceBody, { readonly named: boolean }>();
  known.set(protocol, answers);
  const answer = answers.get(body) ?? { named: isNamed(body, protocol) };
  answers.set(body, answer);
  return answer.named;
}

const known = new WeakMap<Protocol, WeakMap<SentenceBody, { readonly named: boolean }>>();

function isNamed(body: SentenceBody, protocol: Protocol): boolean {
  return organisationIn(body, protocol).some((span) => {
    const at = body.words.findIndex((word) => word.start === span.start);
    const word = body.words[at];
    const next = body.words.find((candidate) => candidate.start >= span.end);
    const inOtherName = next?.capital === true && /^\s$/.test(body.text.slice(span.end, next.start));
    return word?.capital === true && !inOtherName && !ORDINARY_BEFORE.has(body.words[at - 1]?.norm ?? '');
  });
}
