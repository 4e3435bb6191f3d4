import type { Span } from '../../draft/span';
import { normalise } from '../normalise';
import { perSentence, type SentenceBody } from '../scan';
import { isAlsoWord, isFirstName } from './first-names';

/** A hashtag or @mention that names somebody by itself. */
export interface NamingTag extends Span {
  readonly kind: 'pupil';
}

const TAG = /[#@]([\p{L}\p{M}]{2,40})([\p{N}_.-][\p{L}\p{M}\p{N}_.-]{0,30})?/gu;
const CLASS_CODE = /^[_.-]?(?:groep|gr|klas)?[_.-]?[1-8][a-e]?$/i;
const PROUD = /^(?:(?:super|mega|ape)?trotsop|hup|gefeliciteerd|jarige|zetmop|lieve|topper)(\p{L}{3,})$/u;

/** `@jordy_8b`, `#trotsopFenne`: tags that hold a first name and tell whose it is. */
export const namingTags: (body: SentenceBody) => readonly NamingTag[] = perSentence(({ text }) => {
  if (!/[#@]/.test(text)) return [];
  return [...text.matchAll(TAG)].flatMap((match) => {
    const kind = kindOf(normalise(match[1] as string), match[2] ?? '');
    return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
});

function kindOf(letters: string, rest: string): 'pupil' | undefined {
  if (CLASS_CODE.test(rest) && isName(letters)) return 'pupil';
  return isName(PROUD.exec(letters)?.[1]) ? 'pupil' : undefined;
}

function isName(letters: string | undefined): boolean {
  return letters !== undefined && isFirstName(letters) && !isAlsoWord(letters);
}
