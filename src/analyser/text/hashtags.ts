const TAG =
  /^(?:#[\p{L}\p{N}_]+[.,!]?|(?:https?:\/\/|www\.)\S+|(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+)$/u;

/**
 * Where a text ends but for the hashtags, links and emoji behind it: who closes with "#onderwijs" says where a post
 * belongs, and nothing more. The whole length where it ends in a word.
 */
export function proseEnd(text: string): number {
  let end = text.trimEnd().length;
  let tagged = false;
  while (end > 0) {
    const start = startOfToken(text, end);
    const token = text.slice(start, end);
    if (!TAG.test(token)) break;
    tagged ||= /^[#hw]/.test(token);
    end = text.slice(0, start).trimEnd().length;
  }
  return tagged ? end : text.length;
}

function startOfToken(text: string, end: number): number {
  let start = end;
  while (start > 0 && /\S/.test(text[start - 1] as string)) start -= 1;
  return start;
}
