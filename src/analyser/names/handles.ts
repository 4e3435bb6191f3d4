import { normalise } from '../text/normalise';
import type { SentenceBody } from '../text/scan';
import { termsOf } from '../text/text';
import { isAlsoWord } from './first-names';
import type { Listed, RosterHit, RosterIndex } from './roster-index';
import { AFTER_CHEERED, AFTER_THANKED, CHEERS, OPENINGS, THANKS } from './tag-words';

const HUMP = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu;
const BEFORE_NAME = new RegExp(`^(?:${CHEERS}|${THANKS}|${OPENINGS})$`);
const AFTER_NAME = new RegExp(`^(?:${AFTER_CHEERED}|${AFTER_THANKED}|\\d+)$`);
const SHORTEST_INSIDE = 3;

/** Hashtags and @mentions that hold a listed name: `#trotsOpJip`, `@jip.de.boer`. */
export function handleHits(index: RosterIndex, body: SentenceBody): RosterHit[] {
  if (!/[#@]/.test(body.text)) return [];
  return termsOf(body).flatMap(({ kind, text, start, end }) => {
    if (kind !== 'hashtag' && kind !== 'mention') return [];
    const listed = kind === 'mention' ? mentioned(index, text.slice(1)) : tagged(index, text.slice(1));
    return listed ? [{ start, end, listed, whole: true }] : [];
  });
}

function mentioned(index: RosterIndex, handle: string): Listed | undefined {
  const letters = normalise(handle).replace(/[^a-zA-ZÀ-ɏ]/g, '');
  const first = normalise(handle).split(/[._\-\d]/)[0] ?? '';
  const listed = index.byHandle.get(letters);
  if (listed) return listed;
  const byFirst = first.length >= SHORTEST_INSIDE ? index.byHandle.get(first) : undefined;
  const rest = letters.slice(first.length);
  return byFirst && (rest === '' || byFirst.surname.join('').startsWith(rest)) ? byFirst : undefined;
}

function tagged(index: RosterIndex, tag: string): Listed | undefined {
  const whole = normalise(tag).replace(/[^a-zA-ZÀ-ɏ\d]/g, '');
  const direct = index.byHandle.get(whole);
  if (direct && !isAlsoWord(whole)) return direct;
  const humps = [...tag.matchAll(HUMP)].map((match) => normalise(match[0]));
  for (let from = 0; from < humps.length; from++) {
    for (let to = humps.length; to > from; to--) {
      const listed = index.byHandle.get(humps.slice(from, to).join(''));
      const around = humps.slice(0, from).join('') + humps.slice(to).join('');
      if (listed && humps.length > 1 && (!isAlsoWord(humps[from] as string) || BEFORE_NAME.test(around)))
        return listed;
    }
  }
  return insideTag(index, whole);
}

function insideTag(index: RosterIndex, tag: string): Listed | undefined {
  for (let cut = SHORTEST_INSIDE; cut <= tag.length - SHORTEST_INSIDE + 1; cut++) {
    const head = tag.slice(0, cut);
    const tail = tag.slice(cut);
    if (BEFORE_NAME.test(head) && index.byHandle.has(tail)) return index.byHandle.get(tail);
    if (AFTER_NAME.test(tail) && index.byHandle.has(head)) return index.byHandle.get(head);
  }
  return undefined;
}
