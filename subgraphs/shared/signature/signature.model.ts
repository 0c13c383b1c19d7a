/** CMS of RFC 5652 over the document's bytes, or an XML signature over a statement of their hash. */
export type SignatureFormat = 'CMS' | 'XML';

/** What a person signed, and the signature. */
export interface SignedDocument {
  readonly format: SignatureFormat;
  /** The document byte for byte, as the graph gave it out for signing. */
  readonly content: Uint8Array;
  /** DER of a CMS `SignedData`, detached or not; or the text of the signed XML. */
  readonly signature: Uint8Array;
}

/** The person whom the certificate names. Personal data: for the parties of the signed document alone. */
export interface Signer {
  readonly commonName: string;
  /** Individual identification number; null when the certificate states none. */
  readonly personNumber: string | null;
  /** Business identification number of the organization signed for; null when signed for oneself. */
  readonly organizationNumber: string | null;
}

/** A signature that holds. */
export interface ProvenSignature {
  readonly signer: Signer;
  /** Instant that the signer stated within the signature; null when none was stated. No authority vouches for it. */
  readonly statedAt: Date | null;
  /** Serial number of the signer's certificate, hexadecimal. */
  readonly certificate: string;
}

export const SIGNATURE_PROBLEMS = [
  'SIGNATURE_UNREADABLE',
  'SIGNATURE_WEAK',
  'SIGNATURE_NOT_OF_DOCUMENT',
  'SIGNATURE_TIME_AHEAD',
  'SIGNER_UNTRUSTED',
  'SIGNER_NOT_VALID_THEN',
  'SIGNER_MAY_NOT_SIGN',
  'SIGNER_REVOKED',
  'REVOCATION_UNKNOWN',
] as const;

export type SignatureProblem = (typeof SIGNATURE_PROBLEMS)[number];

/** Which signatures a process believes. */
export interface SignatureConfig {
  /** Trusted authorities: certificate as PEM, and where its list of revoked certificates is. */
  readonly authorities: readonly TrustedAuthority[];
  /** Address of a NCANode service for keys of the national authority; it replaces the authorities. */
  readonly serviceUrl: string | null;
}

export interface TrustedAuthority {
  readonly certificate: string;
  readonly revocationList: string;
}
