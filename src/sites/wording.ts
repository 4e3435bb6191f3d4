import type { DraftKind } from '../draft/draft';
import { labelOf } from './dom';

// Words only add to what the page's structure tells: in any other language all of these are simply not heard.
const NEXT =
  /^(next|volgende|weiter|suivant|siguiente|seguinte|avançar|avanti|dalej|(?:İ|i̇?)leri|التالي|далі)$/i;
const CANCEL =
  /^(cancel|annuleren|abbrechen|annuler|cancelar|annulla|anuluj|vazgeç|(?:İ|i̇?)ptal|إلغاء|скасувати)$/i;
const EDITING =
  /^(edit|bewerk|modifi|edytuj|تعديل|редагува)|(^|\s)(bewerken|save|opslaan|bearbeiten|speichern|enregistrer|editar|guardar|salvar|salva|zapisz|düzenle|kaydet|حفظ|зберегти)(\s|$)/i;
const NEW =
  /^(create|new|nieuwe?)(\s|$)|\smaken$|^(post|posten|plaatsen|publish|publiceren|share( now)?|(nu )?delen|schedule|inplannen)$/i;

/** Whether a button only leads to a next step. */
export function saysNext(button: Element): boolean {
  return NEXT.test(labelOf(button));
}

/** Whether a button calls off. */
export function saysCancel(button: Element): boolean {
  return CANCEL.test(labelOf(button));
}

/** Whether a title or a button says that something published before is being changed. */
export function saysEditing(element: Element): boolean {
  return EDITING.test(labelOf(element));
}

/** Whether titles and buttons say that a post is changed or new; undefined when they say neither. */
export function kindSaid(elements: readonly Element[]): DraftKind | undefined {
  if (elements.some(saysEditing)) return 'edit';
  return elements.some((element) => NEW.test(labelOf(element))) ? 'post' : undefined;
}
