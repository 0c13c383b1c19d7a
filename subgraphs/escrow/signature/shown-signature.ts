import type { DocumentParty } from './document.model';
import type { DocumentSignature } from './document.type';

interface KeptSignature extends Omit<DocumentSignature, 'party'> {
  readonly party: string;
}

/** A signature as it is told: who signed is personal data, for whoever may read the text alone (A4.5.4). */
export function shownSignature(kept: KeptSignature, showsText: boolean): DocumentSignature {
  const { format, signedAt, statedAt, signerName, certificate } = kept;
  const signer = { statedAt, signerName, certificate };
  const hidden = { statedAt: null, signerName: null, certificate: null };
  return { party: kept.party as DocumentParty, format, signedAt, ...(showsText ? signer : hidden) };
}
