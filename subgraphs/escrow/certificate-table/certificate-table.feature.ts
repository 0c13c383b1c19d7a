import type { Feature } from '../../shared/server/feature';
import { CertificateTable1763902700000 } from './1763902700000-certificate-table.migration';
import { CertificateTableResolver } from './table-file.resolver';

/** Tables of certificates as files, in and out (E-14, Annex 3). */
export const CERTIFICATE_TABLE: Feature = {
  migrations: [CertificateTable1763902700000],
  resolvers: [CertificateTableResolver],
};
