import { type Certificate, CertificateChainValidationEngine, id_BasicConstraints, id_KeyUsage } from 'pkijs';
import { certificateSha256 } from './certificate';
import { isCurrent, type RevocationSource, readList } from './revocation';
import type { SignatureProblem } from './signature.model';

export interface Trust {
  readonly roots: readonly Certificate[];
  readonly revocation: RevocationSource;
}

/**
 * Whether a certificate may be believed at an instant; null when it may.
 * @param others certificates that came with the signature; they prove nothing by themselves
 */
export async function trustProblem(
  { roots, revocation }: Trust,
  certificate: Certificate,
  others: readonly Certificate[],
  at: Date,
): Promise<SignatureProblem | null> {
  if (at < certificate.notBefore.value || at > certificate.notAfter.value) return 'SIGNER_NOT_VALID_THEN';
  if (isAuthority(certificate) || !maySign(certificate)) return 'SIGNER_MAY_NOT_SIGN';
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    // The engine takes the last one for the certificate in question.
    certs: [...others.filter((other) => !isSame(other, certificate)), certificate],
    checkDate: at,
  });
  const { result, certificatePath = [] } = await engine.verify();
  if (!result || !endsAtRoot(certificatePath, roots)) return 'SIGNER_UNTRUSTED';
  return revocationProblem(revocation, certificatePath, at);
}

/** Every certificate below the root is looked up in the list of the one above it. Without a current list nothing is believed. */
async function revocationProblem(
  revocation: RevocationSource,
  path: readonly Certificate[],
  at: Date,
): Promise<SignatureProblem | null> {
  for (const [index, certificate] of path.entries()) {
    const issuer = path[index + 1];
    if (!issuer) return null;
    const der = await revocation.listOf(certificateSha256(issuer));
    const list = der && readList(der);
    if (!list || !isCurrent(list, at)) return 'REVOCATION_UNKNOWN';
    if (!(await list.verify({ issuerCertificate: issuer }))) return 'REVOCATION_UNKNOWN';
    if (list.isCertificateRevoked(certificate)) return 'SIGNER_REVOKED';
  }
  return null;
}

function endsAtRoot(path: readonly Certificate[], roots: readonly Certificate[]): boolean {
  const last = path.at(-1);
  return last !== undefined && roots.some((root) => isSame(root, last));
}

function isSame(one: Certificate, other: Certificate): boolean {
  return certificateSha256(one) === certificateSha256(other);
}

function isAuthority({ extensions = [] }: Certificate): boolean {
  const constraints = extensions.find(({ extnID }) => extnID === id_BasicConstraints);
  return (constraints?.parsedValue as { cA?: boolean } | undefined)?.cA === true;
}

/** The first two bits of the usage are digital signature and non-repudiation; a key without a stated usage signs nothing. */
function maySign({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === id_KeyUsage)?.parsedValue as
    | { valueBlock: { valueHexView: Uint8Array } }
    | undefined;
  return ((usage?.valueBlock.valueHexView[0] ?? 0) & 0b1100_0000) !== 0;
}
