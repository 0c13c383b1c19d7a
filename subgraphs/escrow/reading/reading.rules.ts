import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositState } from '../deposit/deposit.model';
import { certificateNotRecorded, nothingToRead, readingNotOpen, readingUnderWay } from './reading.errors';

export type ReadingKind = 'VERIFICATION' | 'DRY_RUN' | 'CERTIFICATE';

const BEFORE_TRANSFER: readonly DepositState[] = [
  'DRAFT',
  'SUBMITTED',
  'REGISTERED',
  'REPOSITORY_READY',
  'TRANSFERRED',
];

/** When media are read for what: the operator checks what was handed over, the depositor what is still to be corrected. */
const STATES: Readonly<Record<ReadingKind, readonly DepositState[]>> = {
  VERIFICATION: ['TRANSFERRED', 'RECEIVED', 'VERIFIED', 'SIGNED_BY_BOTH', 'ACCEPTED'],
  DRY_RUN: [...BEFORE_TRANSFER, 'RECEIVED', 'VERIFIED', 'SIGNED_BY_BOTH'],
  CERTIFICATE: BEFORE_TRANSFER,
};

export interface ReadingFacts {
  readonly kind: ReadingKind;
  readonly state: string;
  readonly mediaCount: number;
  readonly hasCertificate: boolean;
  /** On this path the check is held against the certificate (E-15). */
  readonly isRegisterPath: boolean;
  readonly isUnderWay: boolean;
}

export function readingRefusals(facts: ReadingFacts): Refusal[] {
  const { kind, state, mediaCount, hasCertificate, isRegisterPath, isUnderWay } = facts;
  const needsCertificate = kind !== 'CERTIFICATE' && isRegisterPath;
  return [
    ...(STATES[kind].some((open) => open === state) ? [] : [readingNotOpen({ state })]),
    ...(mediaCount > 0 ? [] : [nothingToRead()]),
    ...(needsCertificate && !hasCertificate ? [certificateNotRecorded()] : []),
    ...(isUnderWay ? [readingUnderWay()] : []),
  ];
}
