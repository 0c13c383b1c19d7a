import type { EntityManager } from 'typeorm';
import type { Refusal } from '../../shared/kernel/refusal';
import type { DepositEntity } from '../deposit/deposit.entity';
import { keepDocument } from '../signature/document.store';
import { documentSigned } from '../signature/signature.errors';
import type { CanonicalValue } from '../verification/canonical-json';
import type { AcceptanceCertificateEntity } from './acceptance-certificate.entity';
import { certificateClosedRefusals } from './acceptance-certificate.rules';
import { insertCertificate } from './acceptance-certificate.store';
import type { Certificate } from './certificate.model';

/**
 * Records a certificate as the next version of its deposit; refused, and nothing is recorded, once it is closed. Both
 * parties sign that of register software, so that it is kept in the bytes that they sign as well (E-14(1), E-17).
 */
export async function keepCertificate(
  transaction: EntityManager,
  deposit: DepositEntity,
  certificate: Certificate,
  how: Pick<AcceptanceCertificateEntity, 'isGenerated' | 'recordedAt'>,
): Promise<Refusal[]> {
  const closed = certificateClosedRefusals(deposit);
  if (closed.length > 0) return closed;
  if (deposit.path === 'REGISTER_SOFTWARE') {
    const text = certificateText(deposit.number, certificate);
    if (!(await keepDocument(transaction, { now: how.recordedAt }, deposit.id, 'CERTIFICATE', text)))
      return [documentSigned({ document: 'CERTIFICATE', party: '—' })];
  }
  await insertCertificate(transaction, deposit.id, certificate, how);
  return [];
}

/** The certificate that is signed: of this deposit and no other, with every line of its tables. */
function certificateText(
  depositNumber: string,
  { sources, libraries, acceptingContact, transferringContact, ...head }: Certificate,
): CanonicalValue {
  return {
    form: 'KZ-146-2019/A3',
    deposit: depositNumber,
    copies: 2,
    ...head,
    acceptingContact: acceptingContact && { ...acceptingContact },
    transferringContact: transferringContact && { ...transferringContact },
    sources: sources.map((line) => ({ ...line })),
    libraries: libraries.map((line) => ({ ...line })),
  };
}
