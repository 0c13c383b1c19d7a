import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, SignedData, type SignerInfo } from 'pkijs';
import { err, ok, type Result } from '../kernel/result';
import type { SignatureProblem } from './signature.model';

/** What a signature proves by itself, before anybody asks who the signer is. */
export interface BareSignature {
  readonly certificate: Certificate;
  readonly others: readonly Certificate[];
  readonly statedAt: Date | null;
}

const DIGESTS = new Set([
  '2.16.840.1.101.3.4.2.1', // SHA-256
  '2.16.840.1.101.3.4.2.2', // SHA-384
  '2.16.840.1.101.3.4.2.3', // SHA-512
]);
const SIGNATURES = new Set([
  '1.2.840.113549.1.1.1', // RSA, hashed as the digest says
  '1.2.840.113549.1.1.11', // RSA with SHA-256, SHA-384, SHA-512
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2', // ECDSA with SHA-256, SHA-384, SHA-512
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
]);
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SIGNING_TIME = '1.2.840.113549.1.9.5';

/** Reads a CMS signature and checks that its one signer signed exactly this content. */
export async function readCms(
  content: Uint8Array,
  signature: Uint8Array,
): Promise<Result<BareSignature, SignatureProblem>> {
  const data = signedDataOf(signature);
  const [signer, ...more] = data?.signerInfos ?? [];
  if (!data || !signer || more.length > 0) return err('SIGNATURE_UNREADABLE');
  if (!isStrong(signer)) return err('SIGNATURE_WEAK');
  if (!carriesNothingElse(data, content)) return err('SIGNATURE_NOT_OF_DOCUMENT');
  try {
    const { signatureVerified, signerCertificate } = await data.verify({
      signer: 0,
      data: new Uint8Array(content).buffer,
      checkChain: false,
      extendedMode: true,
    });
    if (!signatureVerified || !signerCertificate) return err('SIGNATURE_NOT_OF_DOCUMENT');
    return ok({
      certificate: signerCertificate,
      others: certificatesOf(data),
      statedAt: statedAt(signer),
    });
  } catch {
    // The library throws for a hash that differs as well as for a certificate that is missing.
    return err('SIGNATURE_NOT_OF_DOCUMENT');
  }
}

/** Why a signature cannot be one of this content before its value is looked at; null when it may be. */
export function bringsOther(signature: Uint8Array, content: Uint8Array): SignatureProblem | null {
  const data = signedDataOf(signature);
  if (!data) return 'SIGNATURE_UNREADABLE';
  return carriesNothingElse(data, content) ? null : 'SIGNATURE_NOT_OF_DOCUMENT';
}

function signedDataOf(der: Uint8Array): SignedData | null {
  const { offset, result } = fromBER(new Uint8Array(der));
  if (offset !== der.length) return null;
  try {
    const info = new ContentInfo({ schema: result });
    return info.contentType === SIGNED_DATA ? new SignedData({ schema: info.content }) : null;
  } catch {
    return null;
  }
}

function isStrong({ digestAlgorithm, signatureAlgorithm }: SignerInfo): boolean {
  return DIGESTS.has(digestAlgorithm.algorithmId) && SIGNATURES.has(signatureAlgorithm.algorithmId);
}

/** A signature that brings its own content must bring this one: the library would check it over what it brings. */
function carriesNothingElse({ encapContentInfo }: SignedData, content: Uint8Array): boolean {
  const own = encapContentInfo.eContent?.getValue();
  return own === undefined || Buffer.from(own).equals(content);
}

function certificatesOf({ certificates = [] }: SignedData): Certificate[] {
  return certificates.filter((item) => item instanceof Certificate);
}

function statedAt({ signedAttrs }: SignerInfo): Date | null {
  const time = signedAttrs?.attributes.find(({ type }) => type === SIGNING_TIME)?.values[0];
  const date = time?.toDate?.();
  return date instanceof Date && !Number.isNaN(date.getTime()) ? date : null;
}
