import type { Handover } from './handover';

const BEGIN = '-----BEGIN POSTWIJZER-----';
const END = '-----END POSTWIJZER-----';
// Mail programs leave lines of this length as they are.
const LINE = /.{1,64}/g;
const BLOCK = new RegExp(`${BEGIN}([\\s\\S]*?)${END}`);

/** A handover as lines for any mail or chat, from which it can be read again. */
export function blockOf(handover: Handover): string {
  const bytes = new TextEncoder().encode(JSON.stringify(handover));
  const letters = btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return [BEGIN, ...(letters.match(LINE) ?? []), END].join('\n');
}

/** Whether a block stands in a text, or the beginning of one. */
export function hasBlock(text: string): boolean {
  return text.includes(BEGIN);
}

/** The JSON in the first block of a text; undefined when there is none that is whole. */
export function jsonInBlock(text: string): string | undefined {
  const [, inside] = BLOCK.exec(text) ?? [];
  if (inside === undefined) return undefined;
  // An answer quotes the lines of a mail by marks in front of them.
  const letters = inside
    .replace(/[^\w-]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  try {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.codePointAt(0) ?? 0);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
