import { describedEnum } from '../../shared/graphql/described-enum';
import type { LocalDate } from '../../shared/kernel/local-date';

export const CertificateDirection = describedEnum(
  'CertificateDirection',
  'Which way the software of a certificate goes (Annex 3).',
  {
    INTAKE: 'From the owner or holder to the operator (E-9, E-14).',
    HANDOVER: 'Back to the owner or holder when operation ended: the parties change places (E-11).',
  },
);
export type CertificateDirection = keyof typeof CertificateDirection;

/** Columns that both tables of Annex 3 have. */
interface CertificateRow {
  /** Item №, counted from 1 in each table (column 1). */
  readonly row: number;
  /** Disc labelling: name and version (column 2). */
  readonly mediumLabel: string;
  /** Directory on the disc; empty for its root (column 3). */
  readonly directory: string;
  /** Size in MB as it is written, with point or comma: its decimals are the precision it claims. */
  readonly sizeMb: string;
  readonly language: string | null;
}

/** Line of table 1, the sources: ten columns. */
export interface SourceRow extends CertificateRow {
  readonly fileName: string;
  readonly languageVersion: string | null;
  readonly framework: string | null;
  readonly frameworkVersion: string | null;
  readonly modifiedOn: LocalDate;
}

/** Line of table 2, libraries and platforms: seven columns. */
export interface LibraryRow extends CertificateRow {
  readonly componentName: string;
  readonly version: string | null;
  /** Package address when the line came from a bill of materials; null when it was written by hand. */
  readonly purl: string | null;
}

export interface CertificateContact {
  readonly name: string;
  readonly position: string;
  readonly workPhone: string;
  readonly mobilePhone: string;
  readonly email: string;
}

/** Acceptance certificate of Annex 3 of Order 146. Its tables are told apart by their columns, not by their order. */
export interface Certificate {
  readonly date: LocalDate | null;
  readonly place: string;
  readonly acceptingOrganization: string;
  readonly transferringOrganization: string;
  readonly softwareName: string;
  readonly annotation: string;
  readonly sources: readonly SourceRow[];
  readonly libraries: readonly LibraryRow[];
  /** Table 2 is there «if necessary»: without lines this says that there are no libraries. */
  readonly hasNoLibraries: boolean;
  readonly acceptingContact: CertificateContact | null;
  readonly transferringContact: CertificateContact | null;
}

/** What a certificate says beside its tables. */
export type CertificateHead = Omit<Certificate, 'sources' | 'libraries' | 'hasNoLibraries'>;

export const DEFAULT_PLACE = 'Астана';
