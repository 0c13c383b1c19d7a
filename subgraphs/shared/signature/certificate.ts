import { hash, X509Certificate } from 'node:crypto';
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import type { Signer } from './signature.model';

const COMMON_NAME = '2.5.4.3';
const SERIAL_NUMBER = '2.5.4.5';
const ORGANIZATIONAL_UNIT = '2.5.4.11';

/** The certificate in these DER bytes; null when they hold none. */
export function readCertificate(der: Uint8Array): Certificate | null {
  try {
    return Certificate.fromBER(new Uint8Array(der));
  } catch {
    return null;
  }
}

/**
 * Whom the certificate names. The national authority writes the person's number as `IIN…` into the serial number of
 * the name, and the number of the organization as `BIN…` into its unit.
 */
export function signerOf({ subject }: Certificate): Signer {
  return {
    commonName: textOf(subject, COMMON_NAME) ?? '',
    personNumber: numberOf(textOf(subject, SERIAL_NUMBER), 'IIN'),
    organizationNumber: numberOf(textOf(subject, ORGANIZATIONAL_UNIT), 'BIN'),
  };
}

function textOf(name: RelativeDistinguishedNames, type: string): string | null {
  const value = name.typesAndValues.find((part) => part.type === type)?.value.valueBlock.value;
  return typeof value === 'string' ? value : null;
}

function numberOf(text: string | null, prefix: string): string | null {
  const [, number] = new RegExp(`^${prefix}(\\d{12})$`).exec(text ?? '') ?? [];
  return number ?? null;
}

/** Serial number, hexadecimal; the byte that marks it as positive is left out. */
export function serialOf({ serialNumber }: Certificate): string {
  return Buffer.from(serialNumber.valueBlock.valueHexView)
    .toString('hex')
    .replace(/^(00)+/, '');
}

/** Hexadecimal SHA-256 of the certificate. */
export function certificateSha256(certificate: Certificate): string {
  return hash('sha256', Buffer.from(certificate.toSchema().toBER()));
}

/** Bits of an RSA key below which nothing is believed. */
const MIN_RSA_BITS = 2048;

/** Whether the key is too short to be believed. */
export function isWeakKey(certificate: Certificate): boolean {
  const { publicKey } = new X509Certificate(Buffer.from(certificate.toSchema().toBER()));
  const { modulusLength } = publicKey.asymmetricKeyDetails ?? {};
  return modulusLength !== undefined && modulusLength < MIN_RSA_BITS;
}
