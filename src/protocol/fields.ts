import * as v from 'valibot';
import type { Reason } from './problem';

/** Valibot passes on a message for every refusal; ours are reasons, so that the sentence can be in any language. */
export const because = (reason: Reason): Reason => reason;

/** An object with these fields and no others: a misspelt field is worse than an error. */
export function object<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return because('not_object');
    return because(expected === 'never' ? 'unknown_field' : 'missing');
  });
}

/** A list of such items, which may be empty. */
export function listOf<Item extends v.GenericSchema>(item: Item) {
  return v.array(item, because('not_list'));
}

/** A list of at least one such item. */
export function someOf<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(listOf(item), v.nonEmpty(because('empty')));
}

/** One of a few words. */
export function oneOf<const Value extends string | number>(values: readonly Value[]) {
  return v.picklist(values, because('not_allowed'));
}

/** Text with something in it. */
export const text = v.pipe(v.string(because('not_text')), v.regex(/\S/, because('empty')));
/** A name for the machine: lower case letters, digits, dots and dashes. */
export const id = v.pipe(v.string(because('not_text')), v.regex(/^[a-z0-9][a-z0-9.-]*$/, because('not_id')));
/** True or false. */
export const yesOrNo = v.boolean(because('not_boolean'));
/** A text in both languages. */
export const bilingual = object({ nl: text, en: text });
