import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { err } from '../kernel/result';
import type { SignatureConfig, TrustedAuthority } from './signature.model';
import type { SignatureVerifier } from './signature-verifier';

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
  return isHttp(revocationList) && isCertificate(certificate);
}

function isHttp(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

/**
 * The verifier of these settings. The libraries of certificates are read with the first signature: they take longer
 * than the rest of the start.
 */
export function openSignatures({ authorities, serviceUrl }: SignatureConfig): SignatureVerifier {
  if (authorities.length === 0 && !serviceUrl) return NO_SIGNATURES;
  return lateSignatures(() => {
    const { trustedSignatures } = require('./trusted-signatures') as typeof import('./trusted-signatures');
    return trustedSignatures({ authorities, serviceUrl });
  });
}

/** A verifier that is made when the first signature comes. */
export function lateSignatures(
  make: () => SignatureVerifier | Promise<SignatureVerifier>,
): SignatureVerifier {
  let made: Promise<SignatureVerifier> | null = null;
  return {
    async verify(signed, at) {
      made ??= Promise.resolve(make());
      return (await made).verify(signed, at);
    },
  };
}

/** Where no authority is trusted. */
export const NO_SIGNATURES: SignatureVerifier = { verify: async () => err('SIGNER_UNTRUSTED') };
