import type { Protocol } from '../../protocol/protocol';
import { perSentenceOf, type SentenceBody } from '../text/scan';
import type { Text } from '../text/text';
import { placesWhere } from '../text/where';
import { organisationIn } from './organisation';

const ORDINARY_BEFORE = new Set(['een', 'het', 'dit', 'digitaal', 'digitale', 'elk', 'ieder']);

/**
 * Whether a sentence speaks of the organisation as such. A name that is also an ordinary word counts only with its
 * capital, without an article ("bij Loket", not "aan het loket") and not as a part of another name.
 */
export function namesOrganisation(body: SentenceBody, protocol: Protocol): boolean {
  return namingOf(protocol)(body);
}

/** Where the sentences stand that speak of the organisation as such. */
export function placesOfOrganisation(text: Text, protocol: Protocol): readonly number[] {
  return placesWhere(text, namingOf(protocol));
}

/** Whether any sentence of a text speaks of the organisation as such. */
export function isOrganisationNamed(text: Text, protocol: Protocol): boolean {
  return placesOfOrganisation(text, protocol).length > 0;
}

const namingOf = perSentenceOf((protocol: Protocol) => (body) => isNamed(body, protocol));

function isNamed(body: SentenceBody, protocol: Protocol): boolean {
  return organisationIn(body, protocol).some((span) => {
    const at = body.words.findIndex((word) => word.start === span.start);
    const word = body.words[at];
    const next = body.words.find((candidate) => candidate.start >= span.end);
    const inOtherName = next?.capital === true && /^\s$/.test(body.text.slice(span.end, next.start));
    return word?.capital === true && !inOtherName && !ORDINARY_BEFORE.has(body.words[at - 1]?.norm ?? '');
  });
}
