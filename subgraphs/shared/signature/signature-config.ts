import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { err } from '../kernel/result';
import { certificateSha256, readCertificate } from './certificate';
import { certificateSignatures } from './certificate-signatures';
import { nationalSignatures } from './national-signatures';
import { fetchedRevocations } from './revocation';
import type { SignatureVerifier } from './signature-verifier';

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

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `SIGNATURE_AUTHORITIES`, a file with a JSON list of `{"certificate": "<PEM>", "revocationList": "<URL>"}`, and
 * `SIGNATURE_SERVICE_URL`. With neither, no signature is believed. Faults go to the list.
 */
export function readSignatureConfig(env: Environment, faults: string[]): SignatureConfig {
  const file = env['SIGNATURE_AUTHORITIES'];
  const serviceUrl = env['SIGNATURE_SERVICE_URL'] || null;
  if (serviceUrl && !isHttp(serviceUrl))
    faults.push('SIGNATURE_SERVICE_URL must be an http or https address');
  if (!file) return { authorities: [], serviceUrl };
  const authorities = readAuthorities(file);
  if (!authorities)
    faults.push(
      'SIGNATURE_AUTHORITIES must name a file with a JSON list of {"certificate": "<PEM>", "revocationList": "<URL>"}',
    );
  return { authorities: authorities ?? [], serviceUrl };
}

function readAuthorities(file: string): TrustedAuthority[] | null {
  try {
    const list = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    return Array.isArray(list) && list.every(isAuthority) ? list : null;
  } catch {
    return null;
  }
}

function isAuthority(value: unknown): value is TrustedAuthority {
  const { certificate, revocationList } = (value ?? {}) as Partial<Record<keyof TrustedAuthority, unknown>>;
  if (typeof certificate !== 'string' || typeof revocationList !== 'string') return false;
  return isHttp(revocationList) && certificateOf(certificate) !== null;
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function certificateOf(pem: string) {
  try {
    return readCertificate(new X509Certificate(pem).raw);
  } catch {
    return null;
  }
}

/** The verifier of these settings. */
export function openSignatures({ authorities, serviceUrl }: SignatureConfig): SignatureVerifier {
  if (serviceUrl) return nationalSignatures({ url: serviceUrl });
  const trusted = authorities.flatMap(({ certificate, revocationList }) => {
    const root = certificateOf(certificate);
    return root ? [{ root, revocationList }] : [];
  });
  if (trusted.length === 0) return NO_SIGNATURES;
  const urls = new Map(trusted.map(({ root, revocationList }) => [certificateSha256(root), revocationList]));
  return certificateSignatures({
    roots: trusted.map(({ root }) => root),
    revocation: fetchedRevocations({ urls }),
  });
}

/** Where no authority is trusted. */
export const NO_SIGNATURES: SignatureVerifier = { verify: async () => err('SIGNER_UNTRUSTED') };
