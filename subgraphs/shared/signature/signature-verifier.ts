import type { Result } from '../kernel/result';
import type { ProvenSignature, SignatureProblem, SignedDocument } from './signature.model';

/**
 * Tells whether a signature holds for a document at an instant: it is over these bytes, its certificate comes from a
 * trusted authority, was in force then, and was not revoked. Other formats of keys come as other verifiers.
 */
export interface SignatureVerifier {
  verify(signed: SignedDocument, at: Date): Promise<Result<ProvenSignature, SignatureProblem>>;
}
