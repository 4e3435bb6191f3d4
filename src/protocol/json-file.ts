import type { ProtocolProblem } from './problem';

/** What a JSON file holds, or why it cannot be read. */
type ReadJson =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly [ProtocolProblem] };

/** Reads the text of a JSON file, of which the name is only used to tell what is wrong. */
export function readJson(file: string, text: string): ReadJson {
  try {
    // Some editors on Windows begin a file with a byte order mark, which JSON does not know.
    return { ok: true, data: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ file, path: '$', reason: 'not_json', found, allowed: '' }] };
  }
}
