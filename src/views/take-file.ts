type Take = (file: File) => Promise<void>;

/** What stands in a file, or why it is not read; the sentences are `protocol_error_<reason>`. */
export type TextInFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'too_long' | 'not_readable' };

/** Takes the file that was chosen in a field. */
export function takeChosen(field: HTMLInputElement, take: Take): void {
  const file = field.files?.[0];
  // So that the same file can be chosen again once it was put right.
  field.value = '';
  if (file) void take(file);
}

/** Takes the file that was dropped. The browser would open it instead of giving it to us. */
export function takeDropped(event: DragEvent, take: Take): void {
  event.preventDefault();
  const file = event.dataTransfer?.files[0];
  if (file) void take(file);
}

/** The text in a file, unless that has more bytes than `largest`: then it is not even brought into memory. Never rejects. */
export async function textIn(file: File, largest: number): Promise<TextInFile> {
  if (file.size > largest) return { ok: false, reason: 'too_long' };
  try {
    return { ok: true, text: await file.text() };
  } catch {
    // A folder, or a file that was moved meanwhile.
    return { ok: false, reason: 'not_readable' };
  }
}
