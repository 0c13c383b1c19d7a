/** The certificate says MB and does not say which: 1 000 000 or 1 048 576 bytes. */
export interface SizeVerdict {
  readonly decimal: boolean;
  readonly binary: boolean;
}

const DECIMAL = 1_000_000;
const BINARY = 1_048_576;
const WRITTEN = /^(\d{1,12})(?:[.,](\d{1,9}))?$/;
/** Decimals at which a size in MB is exact to the byte. */
export const EXACT_DECIMALS = 6;
/** Products up to here, and twice their difference, are exact as numbers. */
const EXACT = Number.MAX_SAFE_INTEGER / 4;

interface WrittenSize {
  /** The number without its point. */
  readonly digits: string;
  /** 10 to the number of decimals. */
  readonly scale: number;
}

function parse(sizeMb: string): WrittenSize | null {
  const [, whole, decimals = ''] = WRITTEN.exec(sizeMb.trim()) ?? [];
  if (whole === undefined) return null;
  return { digits: whole + decimals, scale: 10 ** decimals.length };
}

export const isSizeMb = (sizeMb: string): boolean => parse(sizeMb) !== null;

/** Whether the size holds, at the precision in which it is written, under each meaning of MB. */
export function sizeVerdict(sizeMb: string, bytes: number): SizeVerdict {
  const written = parse(sizeMb);
  if (!written) return { decimal: false, binary: false };
  return { decimal: holds(written, bytes, DECIMAL), binary: holds(written, bytes, BINARY) };
}

/** |written − bytes / unit| is at most half of the last decimal, both sides multiplied by 2 · unit · scale. */
function holds({ digits, scale }: WrittenSize, bytes: number, unit: number): boolean {
  const [written, found] = [Number(digits) * unit, bytes * scale];
  if (written < EXACT && found < EXACT) return 2 * Math.abs(written - found) <= unit;
  const difference = 2n * (BigInt(digits) * BigInt(unit) - BigInt(bytes) * BigInt(scale));
  return (difference < 0n ? -difference : difference) <= BigInt(unit);
}

/** Bytes as MB of 1 000 000, exact. */
export function exactSizeMb(bytes: number): string {
  const text = String(bytes).padStart(EXACT_DECIMALS + 1, '0');
  return `${text.slice(0, -EXACT_DECIMALS)}.${text.slice(-EXACT_DECIMALS)}`;
}
