const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether the digits in these words pass the 11-check of a citizen service number or education number. */
export function passesElevenCheck(words: string): boolean {
  const digits = words.replace(/\D/g, '').padStart(9, '0');
  if (digits.length !== 9 || /^(\d)\1+$/.test(digits)) return false;
  const sum = BSN_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum % 11 === 0;
}
