/**
 * The SHA-256 of a text in 64 hexadecimal digits: the same for the same words in the same order, whatever an editor did
 * to spaces, line ends and the way in which accents are written.
 */
export function fingerprintOf(text: string): Promise<string> {
  return digestOf(normalised(text));
}

/** The SHA-256 of a text as it stands, in 64 hexadecimal digits. */
export async function digestOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function normalised(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
