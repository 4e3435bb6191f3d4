import type { Finding } from '../analyser/report';
import { normalise } from '../analyser/text/normalise';
import { type Span, wordsAt } from '../draft/span';
import { type Fix, fixWith, type Situation } from './fix';
import { capitalised, removal } from './place';

// What is left of a hashtag without the name, where that still says something.
const LEFT_OVER: readonly (readonly [RegExp, string])[] = [
  [/trotsop/, 'trots'],
  [/gefeliciteerd/, 'gefeliciteerd'],
  [/goedgedaan/, 'goedgedaan'],
  [/welkom/, 'welkom'],
  [/bedankt/, 'bedankt'],
  [/beterschap/, 'beterschap'],
  [/succes/, 'succes'],
  [/verjaardag/, 'verjaardag'],
  [/afscheid/, 'afscheid'],
  [/jarig/, 'jarig'],
  [/kanjer/, 'kanjer'],
  [/topper/, 'topper'],
  [/hoera/, 'hoera'],
];
const TAG = /[#@][\p{L}\p{M}\p{N}_.-]*$/u;
const TAIL = /^[\p{L}\p{M}\p{N}_]*(?:[.-][\p{L}\p{M}\p{N}_]+)*/u;
const HANGS_ON =
  /(?<!\p{L})(?:met|van|voor|aan|op|bij|door|en|naar|over|tegen|onze|is|zijn|was|with|by|of|for|to|and|our) $/iu;
const NOTHING_MORE = /^(?:\s|[#@][\p{L}\p{M}\p{N}_.-]+|[\p{P}\p{S}]|\u200d|\ufe0f)*(?:\n|$)/u;
const SPOKEN_TO = /^(?: dank| bedankt|,)(?!\p{L})/iu;

/** Fixes for a name in a hashtag or @mention; undefined when it is neither, or a word of its sentence. */
export function tagFixes(
  { span, words }: Finding,
  { draft: { text } }: Situation,
): readonly Fix[] | undefined {
  if (!span || !/^[#@]/.test(words)) return undefined;
  const shorter = leftOver(words);
  const removed = fixWith('name_out', removal(text, span.start, span.end), { words });
  if (shorter) return [fixWith('tag_short', { ...span, text: shorter }), removed];
  return isAside(text, span) ? [removed] : undefined;
}

/** A finding in a hashtag or @mention, widened to the whole of it; any other as it is. */
export function wholeTag(finding: Finding, text: string): Finding {
  const { span } = finding;
  const tag = span && tagAround(text, span);
  return tag ? { ...finding, span: tag, words: wordsAt(text, tag) } : finding;
}

function tagAround(text: string, { start, end }: Span): Span | undefined {
  const inside = TAG.exec(text.slice(Math.max(0, start - 40), start))?.[0];
  const opening = /^[#@]/.test(text.slice(start)) ? '' : inside;
  if (opening === undefined) return undefined;
  return { start: start - opening.length, end: end + (TAIL.exec(text.slice(end))?.[0].length ?? 0) };
}

function leftOver(tag: string): string | undefined {
  if (!tag.startsWith('#')) return undefined;
  const word = LEFT_OVER.find(([pattern]) => pattern.test(normalise(tag)))?.[1];
  return word && `#${/^#\p{Lu}/u.test(tag) ? capitalised(word) : word}`;
}

// At the end of a line, among other tags, or before "dank voor": the sentence stands without it.
function isAside(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  if (HANGS_ON.test(before)) return false;
  const ended = /(?:^|[.!?…\n)]|\p{Extended_Pictographic}\ufe0f?|[#@]\S+)\s*$/u.test(before);
  const after = text.slice(end);
  return NOTHING_MORE.test(after) || (ended && (/^\s*[#@]/.test(after) || SPOKEN_TO.test(after)));
}
