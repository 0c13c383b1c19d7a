const FIRST_WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const SECOND_WEIGHTS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];

function remainder(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits.charAt(i)), 0) % 11;
}

/** Check digit of eleven digits; null when both passes give 10: such a number is not issued. */
export function checkDigit(digits: string): number | null {
  const first = remainder(digits, FIRST_WEIGHTS);
  if (first < 10) return first;
  const second = remainder(digits, SECOND_WEIGHTS);
  return second < 10 ? second : null;
}

/** Business identification number of an invented legal entity, different for each serial from 0 to 9999. */
export function syntheticBin(serial: number): string {
  for (let spare = 0; spare <= 9; spare++) {
    const digits = `150340${String(serial).padStart(4, '0')}${spare}`;
    const check = checkDigit(digits);
    if (check !== null && digits.length === 11) return `${digits}${check}`;
  }
  throw new RangeError(`no synthetic BIN for serial ${serial}: 0…9999 are allowed`);
}
