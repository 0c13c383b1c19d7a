import type { Feature } from '../../shared/server/feature';
import { CertificateTableResolver } from './table-file.resolver';

/** Tables of certificates as files, in and out (E-14, Annex 3). */
export const CERTIFICATE_TABLE: Feature = { resolvers: [CertificateTableResolver] };
