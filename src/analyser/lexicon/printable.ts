// Printable signs that stand in any script as they are: all but the space, both quotation marks and the backslash.
const SIGNS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !'"`\\'.includes(sign),
);
// Two signs of 91 hold thirteen bits, a ninth more than base64 holds.
const BITS = 13;

/** Bytes as printable signs, without spaces. */
export function printable(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let count = 0;
  for (const byte of [...bytes, 0]) {
    held = (held << 8) | byte;
    count += 8;
    if (count < BITS) continue;
    count -= BITS;
    text += pairOf(held >> count);
    held &= (1 << count) - 1;
  }
  return count > 8 ? text + pairOf(held << (BITS - count)) : text;
}

function pairOf(value: number): string {
  return `${SIGNS[Math.floor(value / SIGNS.length)]}${SIGNS[value % SIGNS.length]}`;
}

/** The bytes that were made printable, with a zero or two behind them perhaps. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (const [value, sign] of SIGNS.entries()) values[sign.charCodeAt(0)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 16));
  let held = 0;
  let count = 0;
  let to = 0;
  for (let at = 0; at < text.length; at += 2) {
    const pair = values[text.charCodeAt(at)]! * SIGNS.length + values[text.charCodeAt(at + 1)]!;
    held = (held << BITS) | pair;
    count += BITS;
    for (; count >= 8; count -= 8) bytes[to++] = held >> (count - 8);
    held &= (1 << count) - 1;
  }
  return bytes;
}
