/**
 * What a finding may lead to. `MISMATCH` and `MALFUNCTION` may support a refusal under E-16(2) and E-16(3),
 * `INCOMPLETE` keeps a deposit from acceptance under E-5. The list of E-16 is closed: all else is a `REMARK`.
 */
export type Severity = 'MALFUNCTION' | 'MISMATCH' | 'INCOMPLETE' | 'REMARK';

/** Ground of E-16 that a finding may support. That the software is not in the register no medium can tell. */
export type SupportedGround = 'CERTIFICATE_MISMATCH' | 'MEDIUM_MALFUNCTION';

export const GROUND_OF: Readonly<Record<Severity, SupportedGround | null>> = {
  MALFUNCTION: 'MEDIUM_MALFUNCTION',
  MISMATCH: 'CERTIFICATE_MISMATCH',
  INCOMPLETE: null,
  REMARK: null,
};

/** The closed list of findings. */
export const FINDING_SEVERITY = {
  // V0: the medium.
  UNREADABLE: 'MALFUNCTION',
  KEY_ABSENT: 'REMARK',
  UNSAFE_PATH: 'REMARK',
  SYMLINK: 'REMARK',
  SPECIAL_FILE: 'REMARK',
  DUPLICATE_NAME: 'REMARK',
  CASE_ONLY_DIFFERENCE: 'REMARK',
  // V1: the certificate against the files.
  LABEL: 'MISMATCH',
  DIRECTORY: 'MISMATCH',
  UNSAFE_DIRECTORY: 'MISMATCH',
  MISSING: 'MISMATCH',
  EXTRA: 'MISMATCH',
  NAME: 'MISMATCH',
  SIZE: 'MISMATCH',
  DATE: 'MISMATCH',
  DATE_WITHIN_A_DAY: 'REMARK',
  DUPLICATE_ROW: 'MISMATCH',
  LANGUAGE: 'REMARK',
  LANGUAGE_VERSION: 'REMARK',
  FRAMEWORK: 'REMARK',
  FRAMEWORK_VERSION: 'REMARK',
  MISSING_COMPONENT: 'MISMATCH',
  SOFTWARE_NAME: 'REMARK',
  SOURCE_NOT_READABLE: 'REMARK',
  // V2: the list of E-5.
  CONTENT_INCOMPLETE: 'INCOMPLETE',
  // V3: libraries.
  VERSION: 'MISMATCH',
  LOCK_VERSION: 'REMARK',
  BILL_NOT_READABLE: 'REMARK',
  BILL_COMPONENT_NOT_FOUND: 'REMARK',
  BILL_VERSION: 'REMARK',
  BILL_COMPONENT_ALTERED: 'REMARK',
  BILL_COMPONENT_NOT_LISTED: 'REMARK',
  COMPONENT_NOT_IN_BILL: 'REMARK',
  // For the owner alone.
  SECRET: 'REMARK',
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

/** Table of the certificate: 1 are the sources, 2 the libraries. */
export type CertificateTable = 1 | 2;

export interface FindingFacts {
  readonly code: FindingCode;
  /** Path on the medium, or the one that the certificate names; empty for the medium as a whole. */
  readonly path: string;
  /** Number of the medium among those of the deposit, from 1; null when no one of them is meant. */
  readonly medium?: number | null;
  readonly table?: CertificateTable | null;
  readonly row?: number | null;
  /** What the certificate says. */
  readonly expected?: string | null;
  /** What the medium says. */
  readonly actual?: string | null;
}

/** A finding of a report. Its id stays the same as long as the same thing is found at the same place. */
export interface Finding extends Required<FindingFacts> {
  readonly id: string;
  readonly severity: Severity;
  readonly supports: SupportedGround | null;
}

/** Whether a finding would do harm in the hands of anybody but the owner or holder. */
export const isForOwner = ({ code }: Pick<Finding, 'code'>): boolean => code === 'SECRET';
