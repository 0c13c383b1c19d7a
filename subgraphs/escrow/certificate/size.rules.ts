/** The certificate says MB and does not say which: 1 000 000 or 1 048 576 bytes. */
export interface SizeVerdict {
  readonly decimal: boolean;
  readonly binary: boolean;
}

const DECIMAL = 1_000_000n;
const BINARY = 1_048_576n;
const WRITTEN = /^(\d{1,12})(?:[.,](\d{1,9}))?$/;
/** Decimals at which a size in MB is exact to the byte. */
export const EXACT_DECIMALS = 6;

interface WrittenSize {
  /** The number without its point. */
  readonly digits: bigint;
  /** 10 to the number of decimals. */
  readonly scale: bigint;
}

function parse(sizeMb: string): WrittenSize | null {
  const [, whole, decimals = ''] = WRITTEN.exec(sizeMb.trim()) ?? [];
  if (whole === undefined) return null;
  return { digits: BigInt(whole + decimals), scale: 10n ** BigInt(decimals.length) };
}

export const isSizeMb = (sizeMb: string): boolean => parse(sizeMb) !== null;

/** Whether the size holds, at the precision in which it is written, under each meaning of MB. */
export function sizeVerdict(sizeMb: string, bytes: number): SizeVerdict {
  const written = parse(sizeMb);
  if (!written) return { decimal: false, binary: false };
  return { decimal: holds(written, bytes, DECIMAL), binary: holds(written, bytes, BINARY) };
}

/** |written − bytes / unit| is at most half of the last decimal, both sides multiplied by 2 · unit · scale. */
function holds({ digits, scale }: WrittenSize, bytes: number, unit: bigint): boolean {
  const difference = 2n * (digits * unit - BigInt(bytes) * scale);
  return (difference < 0n ? -difference : difference) <= unit;
}

/** Bytes as MB of 1 000 000, exact. */
export function exactSizeMb(bytes: number): string {
  const text = String(bytes).padStart(EXACT_DECIMALS + 1, '0');
  return `${text.slice(0, -EXACT_DECIMALS)}.${text.slice(-EXACT_DECIMALS)}`;
}
