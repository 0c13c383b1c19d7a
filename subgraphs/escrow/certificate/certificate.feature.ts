import type { Feature } from '../../shared/server/feature';
import { AcceptanceCertificate1763901810000 } from './1763901810000-acceptance-certificate.migration';
import { AcceptanceCertificateEntity, CertificateRowEntity } from './acceptance-certificate.entity';
import {
  CertificateLinesResolver,
  CertificateMutations,
  DepositCertificateResolver,
} from './acceptance-certificate.resolver';
import { CertificateHeadResolver } from './certificate-head.resolver';

/** Acceptance certificates (E-14, Annex 3). */
export const CERTIFICATE: Feature = {
  entities: [AcceptanceCertificateEntity, CertificateRowEntity],
  migrations: [AcceptanceCertificate1763901810000],
  resolvers: [
    CertificateMutations,
    DepositCertificateResolver,
    CertificateLinesResolver,
    CertificateHeadResolver,
  ],
};
