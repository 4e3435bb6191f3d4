import { inflateSync } from 'fflate';

/** Word lists by their names. */
export type Lists = Readonly<Record<string, readonly string[]>>;

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

/** The lists that `packed` in `scripts/pack-lists.ts` made small for the content script; every list comes back sorted. */
export function unpacked(base64: string): Lists {
  const lines = new TextDecoder().decode(inflateSync(bytesOf(base64))).split('\n');
  return Object.fromEntries(lines.map(unpackedList));
}

// A callback for each byte would take longer than inflating does.
function bytesOf(base64: string): Uint8Array {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
  return bytes;
}

// `names:AaafjeCronEtje` holds aafje, aaron, aarontje: a capital tells how many letters a term shares with the one before.
function unpackedList(line: string): [string, string[]] {
  const colon = line.indexOf(':');
  const terms: string[] = [];
  let before = '';
  for (let at = colon + 1; at < line.length; ) {
    const end = nextCapital(line, at + 1);
    before = before.slice(0, line.charCodeAt(at) - CAPITAL_A) + line.slice(at + 1, end);
    terms.push(before);
    at = end;
  }
  return [line.slice(0, colon), terms];
}

function nextCapital(line: string, from: number): number {
  for (let at = from; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) return at;
  }
  return line.length;
}
