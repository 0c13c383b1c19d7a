import { X509Certificate } from 'node:crypto';
import { certificateSha256, readCertificate } from './certificate';
import { certificateSignatures } from './certificate-signatures';
import { nationalSignatures } from './national-signatures';
import { fetchedRevocations } from './revocation';
import type { SignatureConfig } from './signature.model';
import type { SignatureVerifier } from './signature-verifier';

/** The verifier of checked settings: the service of the national authority where it is set, else the authorities. */
export function trustedSignatures({ authorities, serviceUrl }: SignatureConfig): SignatureVerifier {
  if (serviceUrl) return nationalSignatures({ url: serviceUrl });
  const trusted = authorities.flatMap(({ certificate, revocationList }) => {
    const root = readCertificate(new X509Certificate(certificate).raw);
    return root ? [{ root, revocationList }] : [];
  });
  const urls = new Map(trusted.map(({ root, revocationList }) => [certificateSha256(root), revocationList]));
  return certificateSignatures({
    roots: trusted.map(({ root }) => root),
    revocation: fetchedRevocations({ urls }),
  });
}
