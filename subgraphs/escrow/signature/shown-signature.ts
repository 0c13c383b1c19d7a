import type { SealedDocument } from '../verification/canonical-json';
import type { DocumentParty } from './document.model';
import type { DocumentSignature, Signable } from './document.type';

/** Position and seal stand beside the signatures of Annexes 3 and 4; an application has them in its form. */
type KeptSignature = Omit<DocumentSignature, 'party' | 'position' | 'isSealed'> &
  Partial<Pick<DocumentSignature, 'position' | 'isSealed'>> & { readonly party: string };

/** A signature as it is told: who signed is personal data, for whoever may read the text alone (A4.5.4). */
export function shownSignature(kept: KeptSignature, showsText: boolean): DocumentSignature {
  const { format, signedAt, statedAt, signerName, certificate, position = null, isSealed = false } = kept;
  const signer = { statedAt, signerName, certificate, position };
  const hidden = { statedAt: null, signerName: null, certificate: null, position: null };
  return {
    party: kept.party as DocumentParty,
    format,
    signedAt,
    isSealed,
    ...(showsText ? signer : hidden),
  };
}

/** Bytes as they are told to whoever is to sign them. */
export function shownSignable({ json, sha256 }: SealedDocument): Signable {
  return { sha256, base64: Buffer.from(json).toString('base64') };
}
