/** Why bytes cannot be had. All but the last are evidence for E-16(3); what we cannot read proves nothing. */
export type FaultReason =
  | 'TRUNCATED'
  | 'BAD_CRC'
  | 'BAD_STRUCTURE'
  | 'READ_ERROR'
  | 'ENCRYPTED'
  | 'UNSUPPORTED';

export interface FaultEvidence {
  readonly reason: FaultReason;
  /** Entry at which it happened; null when it is the medium as a whole. */
  readonly path: string | null;
  /** Byte of the entry, or of the medium when there is no entry; null when it is not known. */
  readonly offset: number | null;
}

/** The medium does not give its bytes. The evidence holds no text of a library, so that it is the same everywhere. */
export class MediumFault extends Error {
  constructor(
    readonly evidence: FaultEvidence,
    options?: ErrorOptions,
  ) {
    super(
      `${evidence.reason} at ${evidence.path ?? 'the medium'}, byte ${evidence.offset ?? 'unknown'}`,
      options,
    );
  }
}

export type LimitName = 'ENTRIES' | 'TOTAL_BYTES' | 'RATIO' | 'DEPTH' | 'OVERLAP' | 'MEMORY';

/** Reading was stopped, because more of it would harm the machine. It says nothing of the medium. */
export class LimitReached extends Error {
  constructor(readonly limit: LimitName) {
    super(`The medium goes beyond the limit ${limit}.`);
  }
}

const TRUNCATED = /unexpected end|premature|EOF|truncat|out of bounds/i;
const BAD_CRC = /crc|data check|checksum/i;

/** What a fault of a reader means. Faults that are told already stay as they are. */
export function faultOf(cause: unknown, path: string | null, offset: number | null): Error {
  if (cause instanceof MediumFault || cause instanceof LimitReached) return cause;
  return new MediumFault({ reason: reasonOf(cause), path, offset }, { cause });
}

function reasonOf(cause: unknown): FaultReason {
  if (typeof cause !== 'object' || cause === null) return 'BAD_STRUCTURE';
  if ('syscall' in cause) return 'READ_ERROR';
  const message = 'message' in cause ? String(cause.message) : '';
  if (TRUNCATED.test(message)) return 'TRUNCATED';
  return BAD_CRC.test(message) ? 'BAD_CRC' : 'BAD_STRUCTURE';
}
