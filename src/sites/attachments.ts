import type { Attachment } from '../draft/draft';
import { kindOfFile } from '../draft/file-kind';

/**
 * The files that go with a text. What the page shows counts, in pictures or on remove buttons; the choosers only
 * tell what a picture is called, for a page may keep a chooser's files after the picture was taken away.
 */
export function attachmentsShown(previews: readonly Element[], scope: Element): Attachment[] {
  const onButtons = namesOnButtons(scope);
  if (previews.length === 0) return onButtons.map((name) => ({ kind: kindOfFile(name) ?? 'document', name }));
  const chosen = namesInChoosers(scope);
  const names = chosen.length === previews.length ? chosen : onButtons;
  return previews.map((preview, index) =>
    shown(preview, names.length === previews.length ? names[index] : ''),
  );
}

function shown(preview: Element, knownName = ''): Attachment {
  const alt = preview.getAttribute('alt')?.trim() ?? '';
  const name = knownName || (kindOfFile(alt) ? alt : '');
  const kind = kindOfFile(name) ?? (preview.tagName === 'VIDEO' ? 'video' : 'image');
  return alt && alt !== name ? { kind, name, alt } : { kind, name };
}

function namesInChoosers(scope: Element): string[] {
  const choosers = scope.querySelectorAll<HTMLInputElement>('input[type="file"]');
  return [...choosers].flatMap((chooser) => [...(chooser.files ?? [])].map((file) => file.name));
}

/** File names in labels such as "Verwijder schoolreis.jpg"; the words around them depend on the language. */
function namesOnButtons(scope: Element): string[] {
  const buttons = [...scope.querySelectorAll('button[aria-label], [role="button"][aria-label]')];
  return buttons.flatMap((button) => button.getAttribute('aria-label')?.split(/\s+/).find(kindOfFile) ?? []);
}
