import type { Attachment } from '../draft/draft';

const EXTENSIONS: readonly (readonly [Attachment['kind'], RegExp])[] = [
  ['image', /\.(jpe?g|png|gif|webp|avif|hei[cf]|bmp|svg)$/i],
  ['video', /\.(mp4|mov|m4v|webm|avi|mkv)$/i],
  ['audio', /\.(mp3|m4a|wav|ogg|opus)$/i],
  ['document', /\.(pdf|docx?|xlsx?|pptx?|odt|txt)$/i],
];

/**
 * The files that go with a text. What the page shows counts; the chosen files and the remove buttons only tell
 * what they are called, for a page may keep the chooser's files after a picture was taken away.
 */
export function attachmentsShown(previews: readonly Element[], scope: Element): Attachment[] {
  const files = chosenFiles(scope);
  const names = files.length === previews.length ? files.map((file) => file.name) : namesOnButtons(scope);
  return previews.map((preview, index) =>
    shown(preview, names.length === previews.length ? names[index] : ''),
  );
}

/** The files in the choosers below a scope. */
export function chosenAttachments(scope: Element): Attachment[] {
  return chosenFiles(scope).map((file) => ({ kind: kindOfFile(file), name: file.name }));
}

function shown(preview: Element, knownName = ''): Attachment {
  const alt = preview.getAttribute('alt')?.trim() ?? '';
  const name = knownName || (kindOfName(alt) ? alt : '');
  const kind = kindOfName(name) ?? (preview.tagName === 'VIDEO' ? 'video' : 'image');
  return alt && alt !== name ? { kind, name, alt } : { kind, name };
}

function chosenFiles(scope: Element): File[] {
  const choosers = scope.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return [...choosers].flatMap((chooser) => [...(chooser.files ?? [])]);
}

/** File names in labels such as "Verwijder schoolreis.jpg": the last word, for the words before it depend on the language. */
function namesOnButtons(scope: Element): string[] {
  const labels = [...scope.querySelectorAll('button[aria-label], [role="button"][aria-label]')].map(
    (button) => button.getAttribute('aria-label')?.trim() ?? '',
  );
  return labels.map((label) => label.split(/\s/).at(-1) ?? '').filter((name) => kindOfName(name));
}

function kindOfFile(file: File): Attachment['kind'] {
  const family = file.type.split('/')[0];
  if (family === 'image' || family === 'video' || family === 'audio') return family;
  return kindOfName(file.name) ?? 'document';
}

function kindOfName(name: string): Attachment['kind'] | undefined {
  return EXTENSIONS.find(([, extension]) => extension.test(name))?.[0];
}
