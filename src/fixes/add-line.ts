import type { Edit } from './fix';

const TAGS = /(?:\s+#[\p{L}\p{M}\p{N}_]+)+\s*$/u;
const CLOSED = /(?:[.!?…]["'”’)]*|\p{Extended_Pictographic}(?:\ufe0f|\u200d|\p{Emoji_Modifier})*)$/u;

/** Adds a line of its own to a text: below it, but above the hashtags that close it. */
export function addLine(text: string, line: string): Edit {
  return added(text, line, text.includes('\n\n') ? '\n\n' : '\n');
}

/** Adds a sentence to a text's last one; below it where that one has no end. */
export function addSentence(text: string, sentence: string): Edit {
  return added(text, sentence, CLOSED.test(body(text)) ? ' ' : '\n');
}

/** Adds what the author must finish, at the very end, where the caret then stands. */
export function addOpenLine(text: string, line: string): Edit {
  const start = text.trimEnd().length;
  return { start, end: text.length, text: `${text.includes('\n\n') ? '\n\n' : '\n'}${line}` };
}

function body(text: string): string {
  return text.slice(0, TAGS.exec(text)?.index ?? text.length).trimEnd();
}

function added(text: string, words: string, gap: string): Edit {
  const start = body(text).length;
  const rest = text.slice(start);
  const end = start + (rest.length - rest.trimStart().length);
  if (start === 0) return { start: text.length, end: text.length, text: `${text ? gap : ''}${words}` };
  return { start, end, text: `${gap}${words}${end < text.length ? (gap === ' ' ? ' ' : gap) : ''}` };
}
