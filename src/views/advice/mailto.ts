// Longer addresses are cut off or refused by some systems on their way to the mail program.
const LONGEST = 2000;

/** The address that opens a mail with these texts; undefined when it would be too long. */
export function mailto(email: string, subject: string, body: string): string | undefined {
  const lines = body.replaceAll('\n', '\r\n');
  const url = `mailto:${encodeURIComponent(email).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return url.length <= LONGEST ? url : undefined;
}
