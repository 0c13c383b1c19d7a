import type { Feature } from '../../shared/server/feature';
import { Signature1763901600000 } from './1763901600000-signature.migration';
import { SignaturePosition1763902400000 } from './1763902400000-signature-position.migration';
import { DepositDocumentEntity, DocumentExemplarEntity, DocumentSignatureEntity } from './document.entity';
import {
  CertificateSignaturesResolver,
  DepositDocumentsResolver,
  DocumentResolver,
  SignatureMutations,
} from './signature.resolver';

/** Documents that both parties sign, with their signatures and exemplars (E-17, A4.5.5). */
export const SIGNATURE: Feature = {
  entities: [DepositDocumentEntity, DocumentSignatureEntity, DocumentExemplarEntity],
  migrations: [Signature1763901600000, SignaturePosition1763902400000],
  resolvers: [SignatureMutations, DepositDocumentsResolver, DocumentResolver, CertificateSignaturesResolver],
};
