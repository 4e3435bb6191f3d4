import { expect, it } from 'vitest';
import { saysCancel, saysNext } from '../../src/sites/wording';

/** As much of a button as its words need. */
function button(words: string): Element {
  return { getAttribute: () => null, textContent: words } as unknown as Element;
}

it.each(['Volgende', 'Next', 'İleri', 'ileri', 'İleri'.toLowerCase()])('%s only leads on', (words) => {
  expect(saysNext(button(words))).toBe(true);
});

it.each(['Annuleren', 'Cancel', 'İptal', 'iptal', 'İptal'.toLowerCase()])('%s calls off', (words) => {
  expect(saysCancel(button(words))).toBe(true);
});

it.each(['Plaatsen', 'Paylaş', 'Gönder'])('%s does neither', (words) => {
  expect(saysNext(button(words)) || saysCancel(button(words))).toBe(false);
});
