import type { LibraryRow, SourceRow } from '../certificate/certificate.model';
import type { Inventory } from '../certificate/inventory';
import type { Scan } from '../medium/scan.model';
import type { FindingFacts } from './finding.model';

/** How far a check goes; each level holds the ones before it. */
export const LEVELS = ['V0', 'V1', 'V2', 'V3'] as const;
export type Level = (typeof LEVELS)[number];

/** What the depositor says of one kind of material of E-5. */
export interface ContentDeclaration {
  readonly section: DeclaredSection;
  readonly state: 'PRESENT' | 'DECLARED_ABSENT';
  /** Directories and files in which the material lies; empty when it is declared absent. */
  readonly paths: readonly string[];
  /** Of a description of compilation only. */
  readonly build?: { readonly environment: string; readonly version: string } | null;
}

export const DECLARED_SECTIONS = [
  'SOURCE',
  'BUILD_FILES',
  'BUILD_DESCRIPTION',
  'INSTALLER',
  'EXTRA_SOFTWARE',
  'DB_STRUCTURE',
  'SETTINGS',
] as const;
export type DeclaredSection = (typeof DECLARED_SECTIONS)[number];

/** One medium of a deposit after its reading. */
export interface ReadMedium {
  /** From 1, in the order in which the media were handed in. */
  readonly number: number;
  /** Label by which the certificate names it. */
  readonly label: string;
  readonly scan: Scan;
  readonly inventory: Inventory;
  /** What was seen inside files while they were read. */
  readonly noticed: readonly FindingFacts[];
}

/** What a check looks at of a certificate. */
export interface DeclaredCertificate {
  readonly softwareName: string;
  /** Lines of table 1 in the order of their numbers, some at a time: there may be more than belong into memory. */
  readonly sources: () => AsyncIterable<readonly SourceRow[]>;
  readonly libraries: readonly LibraryRow[];
}

/** All that a check compares. */
export interface VerificationFacts {
  readonly level: Level;
  readonly certificate: DeclaredCertificate;
  readonly media: readonly ReadMedium[];
  readonly contents: readonly ContentDeclaration[];
  /** Title of the deposit, with which the name of the software must agree, in Russian. */
  readonly title: string;
  /** The same title in the other languages in which it was told; the name may agree with any. */
  readonly otherTitles?: readonly string[];
  /** Bill of materials as it was handed in; null for none. */
  readonly billOfMaterials: string | null;
}
