import type { Span } from '../../draft/span';
import { normalise } from '../text/normalise';
import { perSentence, type SentenceBody } from '../text/scan';
import { isAlsoWord, isFirstName, isOlderName } from './first-names';
import { AFTER_CHEERED, AFTER_THANKED, CHEERS, THANKS } from './tag-words';
import { speaksOfPupils } from './theme';

/** A hashtag or @mention that names somebody by itself. */
export interface NamingTag extends Span {
  /** Somebody, where the tag leaves open who: the text around it tells. */
  readonly kind: 'pupil' | 'somebody';
}

const NAME = '[a-zA-ZÀ-ɏ]{3,}';
const TAG = /[#@]([\p{L}\p{M}]{2,40})([\p{N}_.-][\p{L}\p{M}\p{N}_.-]{0,30})?/gu;
const CLASS_CODE = /^[_.-]?(?:groep|gr|klas)?[_.-]?[1-8][a-e]?$/i;
const CHEERED = new RegExp(`^(?:${CHEERS})(${NAME})$|^(${NAME}?)(?:${AFTER_CHEERED})$`);
const THANKED = new RegExp(`^(?:${THANKS})(${NAME})$|^(${NAME}?)(?:${AFTER_THANKED})$`);
const WINNING = /^_(?:kan|wint|won|is|jarig|wordt|top|held|kampioen|forever|opschool)/i;

/** `@jordy_8b`, `#trotsopFenne`, `#teamFenne`: tags that hold a first name and tell whose it is. */
export const namingTags: (body: SentenceBody) => readonly NamingTag[] = perSentence((body) => {
  const { text } = body;
  if (!/[#@]/.test(text)) return [];
  return [...text.matchAll(TAG)].flatMap((match) => {
    const letters = normalise(match[1] as string).replace(/(?<!x)x{2,4}$/, '');
    const [tag, rest = ''] = [match[0], match[2] ?? ''];
    const kind = kindOf(letters, rest) ?? (tag.startsWith('@') ? ownerOf(body, letters, rest) : undefined);
    return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
});

function kindOf(letters: string, rest: string): NamingTag['kind'] | undefined {
  if (CLASS_CODE.test(rest) && isName(letters)) return 'pupil';
  if (WINNING.test(rest) && isName(letters)) return 'pupil';
  const whole = letters + rest.replace(/^_/, '');
  if (isName(nameBeside(CHEERED, whole))) return 'pupil';
  return isName(nameBeside(THANKED, whole)) ? 'somebody' : undefined;
}

// The name stands behind the words or before them.
function nameBeside(words: RegExp, tag: string): string | undefined {
  const [, behind, before] = words.exec(tag) ?? [];
  return behind ?? before;
}

// "@jaap_vdk moet zijn spreekbeurt nog": a private handle, where pupils are spoken of. Grown-ups have such handles too.
function ownerOf(body: SentenceBody, letters: string, rest: string): 'pupil' | undefined {
  if (!speaksOfPupils(body) || body.cues.has('follows-online') || isOlderName(letters)) return undefined;
  return (rest === '' || /^[._][a-zA-ZÀ-ɏ]/.test(rest)) && isName(letters) ? 'pupil' : undefined;
}

function isName(letters: string | undefined): boolean {
  return letters !== undefined && isFirstName(letters) && !isAlsoWord(letters);
}
