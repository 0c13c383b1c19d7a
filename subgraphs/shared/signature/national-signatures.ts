import { err, ok, type Result } from '../kernel/result';
import { bringsOther } from './cms-signature';
import type { ProvenSignature, SignatureProblem } from './signature.model';
import type { SignatureVerifier } from './signature-verifier';

export interface NationalService {
  /** Address of a NCANode service (version 3), for example `http://127.0.0.1:14579`. */
  readonly url: string;
  readonly timeoutMs?: number;
}

interface NationalCertificate {
  readonly valid?: unknown;
  readonly serialNumber?: unknown;
  readonly revocations?: readonly { readonly revoked?: unknown }[];
  readonly subject?: { readonly commonName?: unknown; readonly iin?: unknown; readonly bin?: unknown };
}

interface NationalAnswer {
  readonly valid?: unknown;
  readonly signers?: readonly { readonly certificates?: readonly NationalCertificate[] }[];
}

/**
 * Verifies signatures of the keys of the national authority (GOST algorithms that no library of ours knows) by a
 * NCANode service, which holds the licensed cryptography and asks the authority's OCSP. CMS only: what its XML check
 * says does not tell which part of the text was signed. Whatever is not a clear yes is a no.
 */
export function nationalSignatures({ url, timeoutMs = 15_000 }: NationalService): SignatureVerifier {
  return {
    async verify({ format, content, signature }) {
      if (format !== 'CMS') return err('SIGNATURE_UNREADABLE');
      const brings = bringsOther(signature, content);
      if (brings !== null) return err(brings);
      const answer = await ask(`${url}/cms/verify`, timeoutMs, {
        cms: Buffer.from(signature).toString('base64'),
        data: Buffer.from(content).toString('base64'),
        revocationCheck: ['OCSP'],
      });
      return answer ? proven(answer) : err('REVOCATION_UNKNOWN');
    },
  };
}

async function ask(url: string, timeoutMs: number, body: object): Promise<NationalAnswer | null> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(timeoutMs),
    });
    // A signature that it cannot read is an error of the caller, with a body that says why.
    if (answer.status >= 500) return null;
    return (await answer.json()) as NationalAnswer;
  } catch {
    return null;
  }
}

function proven({ valid, signers = [] }: NationalAnswer): Result<ProvenSignature, SignatureProblem> {
  const [signer, ...more] = signers;
  const [certificate] = signer?.certificates ?? [];
  if (!certificate || more.length > 0) return err('SIGNATURE_NOT_OF_DOCUMENT');
  if (certificate.revocations?.some(({ revoked }) => revoked === true)) return err('SIGNER_REVOKED');
  if (certificate.valid !== true) return err('SIGNER_UNTRUSTED');
  if (valid !== true) return err('SIGNATURE_NOT_OF_DOCUMENT');
  const { commonName, iin, bin } = certificate.subject ?? {};
  return ok({
    signer: {
      commonName: textOr(commonName, ''),
      personNumber: numberOf(iin),
      organizationNumber: numberOf(bin),
    },
    statedAt: null,
    certificate: textOr(certificate.serialNumber, ''),
  });
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function numberOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{12}$/.test(value) ? value : null;
}
