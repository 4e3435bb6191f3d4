import type { Attachment } from '../draft/draft';

const EXTENSIONS: readonly (readonly [Attachment['kind'], RegExp])[] = [
  ['image', /\.(jpe?g|png|gif|webp|avif|hei[cf]|bmp|svg)$/i],
  ['video', /\.(mp4|mov|m4v|webm|avi|mkv)$/i],
  ['audio', /\.(mp3|m4a|wav|ogg|opus)$/i],
  ['document', /\.(pdf|docx?|xlsx?|pptx?|odt|txt)$/i],
];

/**
 * The files that go with a text. What the page shows counts, in pictures or on remove buttons; the choosers only
 * tell what a picture is called, for a page may keep a chooser's files after the picture was taken away.
 */
export function attachmentsShown(previews: readonly Element[], scope: Element): Attachment[] {
  const onButtons = namesOnButtons(scope);
  if (previews.length === 0) return onButtons.map((name) => ({ kind: kindOfName(name) ?? 'document', name }));
  const chosen = namesInChoosers(scope);
  const names = chosen.length === previews.length ? chosen : onButtons;
  return previews.map((preview, index) =>
    shown(preview, names.length === previews.length ? names[index] : ''),
  );
}

function shown(preview: Element, knownName = ''): Attachment {
  const alt = preview.getAttribute('alt')?.trim() ?? '';
  const name = knownName || (kindOfName(alt) ? alt : '');
  const kind = kindOfName(name) ?? (preview.tagName === 'VIDEO' ? 'video' : 'image');
  return alt && alt !== name ? { kind, name, alt } : { kind, name };
}

function namesInChoosers(scope: Element): string[] {
  const choosers = scope.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return [...choosers].flatMap((chooser) => [...(chooser.files ?? [])].map((file) => file.name));
}

/** File names in labels such as "Verwijder schoolreis.jpg"; the words around them depend on the language. */
function namesOnButtons(scope: Element): string[] {
  const buttons = [...scope.querySelectorAll('button[aria-label], [role="button"][aria-label]')];
  return buttons.flatMap((button) => button.getAttribute('aria-label')?.split(/\s+/).find(kindOfName) ?? []);
}

function kindOfName(name: string): Attachment['kind'] | undefined {
  return EXTENSIONS.find(([, extension]) => extension.test(name))?.[0];
}
