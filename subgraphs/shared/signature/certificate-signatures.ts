import { err, ok } from '../kernel/result';
import { isWeakKey, serialOf, signerOf } from './certificate';
import { readCms } from './cms-signature';
import type { SignatureVerifier } from './signature-verifier';
import { type Trust, trustProblem } from './trust';
import { readXml } from './xml-signature';

/** How far ahead of ours the signer's clock may run, in milliseconds. */
const AHEAD_MS = 300_000;

/** Verifies CMS and XML signatures of RSA and ECDSA keys under X.509 certificates of the trusted authorities. */
export function certificateSignatures(trust: Trust): SignatureVerifier {
  return {
    async verify({ format, content, signature }, at) {
      const read = format === 'CMS' ? await readCms(content, signature) : readXml(content, signature);
      if (!read.ok) return read;
      const { certificate, others, statedAt } = read.value;
      if (statedAt && statedAt.getTime() > at.getTime() + AHEAD_MS) return err('SIGNATURE_TIME_AHEAD');
      if (isWeakKey(certificate)) return err('SIGNATURE_WEAK');
      const problem = await trustProblem(trust, certificate, others, at);
      if (problem) return err(problem);
      return ok({
        signer: signerOf(certificate),
        statedAt,
        certificate: serialOf(certificate),
      });
    },
  };
}
