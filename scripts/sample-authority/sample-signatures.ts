import { join } from 'node:path';
import { readCertificate } from '../../subgraphs/shared/signature/certificate';
import { certificateSignatures } from '../../subgraphs/shared/signature/certificate-signatures';
import type { SignatureVerifier } from '../../subgraphs/shared/signature/signature-verifier';
import { keepSampleAuthority } from './kept-authority';

/** Folder below that of the data in which the sample authority keeps its key. */
export const AUTHORITY_FOLDER = 'authority';

/** A list tells of an instant since it was issued alone, and a request began before its list is made. */
const ISSUED_BEFORE_MS = 60_000;

/** Believes the sample authority of this machine, whose list of revoked certificates is made as it is asked for. */
export async function sampleSignatures(dataDirectory: string, now: () => Date): Promise<SignatureVerifier> {
  const authority = await keepSampleAuthority(join(dataDirectory, AUTHORITY_FOLDER), now());
  const root = readCertificate(new Uint8Array(authority.certificate.rawData));
  if (!root) throw new Error('The certificate of the sample authority cannot be read.');
  return certificateSignatures({
    roots: [root],
    revocation: {
      listOf: () => authority.revocationList(new Date(now().getTime() - ISSUED_BEFORE_MS)),
    },
  });
}
