import {
  createSampleAuthority,
  type SampleAuthority,
  sha256Of,
} from '../../scripts/sample-authority/authority';
import { readCertificate } from '../../subgraphs/shared/signature/certificate';
import { certificateSignatures } from '../../subgraphs/shared/signature/certificate-signatures';
import type { RevocationSource } from '../../subgraphs/shared/signature/revocation';
import type { SignatureVerifier } from '../../subgraphs/shared/signature/signature-verifier';

export interface SigningFixture {
  readonly root: SampleAuthority;
  /** The authority below the root, which certifies people. */
  readonly authority: SampleAuthority;
  readonly verifier: SignatureVerifier;
}

/** An authority in two steps, and a verifier that trusts its root. */
export async function openSigning(now: Date): Promise<SigningFixture> {
  const root = await createSampleAuthority('Sample root', now);
  const authority = await root.below('Sample authority');
  return { root, authority, verifier: verifierOf(root, listsOf([root, authority], now)) };
}

export function verifierOf(root: SampleAuthority, revocation: RevocationSource): SignatureVerifier {
  const certificate = readCertificate(new Uint8Array(root.certificate.rawData));
  if (!certificate) throw new Error('The root cannot be read.');
  return certificateSignatures({ roots: [certificate], revocation });
}

/** Lists of these authorities as they are when asked for. */
export function listsOf(authorities: readonly SampleAuthority[], at: Date): RevocationSource {
  return {
    listOf: async (sha256) =>
      authorities.find(({ certificate }) => sha256Of(certificate) === sha256)?.revocationList(at) ?? null,
  };
}
