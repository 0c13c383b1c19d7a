import { type DomainError, defineError } from './domain-error';
import { isLocalDate } from './local-date';
import { err, ok, type Result } from './result';

const FIRST_PASS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const SECOND_PASS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

/** Year and month of registration; 4 resident, 5 non-resident, 6 joint sole proprietor; 0 head to 3 peasant farm. */
const BIN_SHAPE = /^\d{2}(0[1-9]|1[0-2])[456][0-3]\d{6}$/;
/** Day of birth, then century and sex: 1–2 born before 1900, 3–4 before 2000, 5–6 since. */
const IIN_SHAPE = /^\d{6}[1-6]\d{5}$/;

export const invalidBin = defineError({
  code: 'INVALID_BIN',
  clause: null,
  texts: {
    kk: '«{bin}» бизнес-сәйкестендіру нөмірі емес: 12 цифр, тіркелген жылы мен айы, түрі және бақылау цифры дұрыс болуы керек.',
    ru: '«{bin}» не является бизнес-идентификационным номером: нужны 12 цифр с верными годом и месяцем регистрации, видом и контрольной цифрой.',
    en: '«{bin}» is not a business identification number: it takes 12 digits with a valid year and month of registration, kind and check digit.',
  },
});

/**
 * Twelfth digit for the first eleven of a BIN or IIN, or null when no number with these eleven is ever issued.
 * Weights 1 to 11 modulo 11; where that gives 10, weights 3 to 11, 1, 2; where that gives 10 again, none.
 */
export function checkDigit(base: string): number | null {
  if (!/^\d{11}$/.test(base)) throw new RangeError(`Eleven digits expected: ${base}`);
  const remainder = (weights: readonly number[]) =>
    weights.reduce((sum, weight, index) => sum + weight * Number(base[index]), 0) % 11;
  const first = remainder(FIRST_PASS);
  const digit = first === 10 ? remainder(SECOND_PASS) : first;
  return digit === 10 ? null : digit;
}

/** True for a well-formed business identification number (of an organization). */
export function isBin(text: string): boolean {
  return BIN_SHAPE.test(text) && hasCheckDigit(text);
}

/** True for a well-formed individual identification number (of a person), with an existing day of birth. */
export function isIin(text: string): boolean {
  if (!IIN_SHAPE.test(text) || !hasCheckDigit(text)) return false;
  const century = 18 + Math.floor((Number(text[6]) - 1) / 2);
  return isLocalDate(`${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`);
}

/** The BIN, or `INVALID_BIN`. */
export function parseBin(text: string): Result<string, DomainError> {
  return isBin(text) ? ok(text) : err(invalidBin({ bin: text }));
}

const SYNTHETIC_MONTHS = 300;
const SYNTHETIC_PER_MONTH = 1_000;

/** How many different numbers `syntheticBin` can make. */
export const SYNTHETIC_BINS = SYNTHETIC_MONTHS * SYNTHETIC_PER_MONTH;

/**
 * A valid BIN for sample data, another one for each serial from 0 to `SYNTHETIC_BINS` − 1: a resident head office
 * registered in 2000–2024 whose own serial begins with 9, far above those given to real organizations.
 */
export function syntheticBin(serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 0 || serial >= SYNTHETIC_BINS) {
    throw new RangeError(`Serial of a synthetic BIN out of range: ${serial}`);
  }
  const month = serial % SYNTHETIC_MONTHS;
  const yearAndMonth = pad(Math.floor(month / 12), 2) + pad((month % 12) + 1, 2);
  const stem = `${yearAndMonth}409${pad(Math.floor(serial / SYNTHETIC_MONTHS), 3)}`;
  // The eleventh digit does not touch the first pass (weight 11) and changes the second, so 0 or 1 always fits.
  const base = checkDigit(`${stem}0`) === null ? `${stem}1` : `${stem}0`;
  return `${base}${checkDigit(base)}`;
}

function hasCheckDigit(text: string): boolean {
  return checkDigit(text.slice(0, 11)) === Number(text[11]);
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
