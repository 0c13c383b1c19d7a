import { hash, X509Certificate } from 'node:crypto';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { SignedXml } from 'xml-crypto';
import { err, ok, type Result } from '../kernel/result';
import { readCertificate } from './certificate';
import type { BareSignature } from './cms-signature';
import type { SignatureProblem } from './signature.model';

/** Namespace of the statement that is signed instead of the document's bytes. */
export const STATEMENT_NAMESPACE = 'urn:archportal:signed-document:1';
const SIGNATURE_NAMESPACE = 'http://www.w3.org/2000/09/xmldsig#';
const STRONG = new Set([
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
]);
const MAX_CHARACTERS = 262_144;

/** The statement to be signed as XML: the hash of the document. */
export function statementOf(content: Uint8Array): string {
  return `<document xmlns="${STATEMENT_NAMESPACE}" sha256="${hash('sha256', content)}"/>`;
}

/**
 * Reads a signed statement and checks that exactly it was signed, over exactly this content. What was signed is taken
 * from the verified reference, never from the text around it: elements moved about in the text prove nothing.
 */
export function readXml(content: Uint8Array, signature: Uint8Array): Result<BareSignature, SignatureProblem> {
  const text = new TextDecoder().decode(signature);
  const element = signatureElement(text);
  if (!element) return err('SIGNATURE_UNREADABLE');
  const pem = certificatePem(element);
  const certificate = pem && readCertificate(pem.raw);
  if (!pem || !certificate) return err('SIGNATURE_UNREADABLE');
  const signed = new SignedXml({ publicCert: pem.toString(), getCertFromKeyInfo: () => null });
  try {
    signed.loadSignature(element.toString());
    if (!STRONG.has(signed.signatureAlgorithm ?? '')) return err('SIGNATURE_WEAK');
    if (!signed.checkSignature(text)) return err('SIGNATURE_NOT_OF_DOCUMENT');
  } catch {
    return err('SIGNATURE_NOT_OF_DOCUMENT');
  }
  const [reference, ...more] = signed.getSignedReferences();
  if (more.length > 0 || !reference || !states(reference, content)) return err('SIGNATURE_NOT_OF_DOCUMENT');
  return ok({ certificate, others: [], statedAt: null });
}

/** The one signature directly below the root; none when there are more, or declarations that could hide things. */
function signatureElement(text: string): Element | null {
  const root = rootOf(text);
  if (!root) return null;
  const all = root.getElementsByTagNameNS(SIGNATURE_NAMESPACE, 'Signature');
  const [only] = Array.from(all);
  return all.length === 1 && only?.parentNode === root ? only : null;
}

function rootOf(text: string): Element | null {
  if (text.length > MAX_CHARACTERS || text.includes('<!')) return null;
  try {
    return new DOMParser({ onError: failOn }).parseFromString(text, 'text/xml').documentElement;
  } catch {
    return null;
  }
}

function failOn(_level: string, message: string): never {
  throw new SyntaxError(message);
}

function certificatePem(signature: Element): X509Certificate | null {
  const [only, ...more] = Array.from(
    signature.getElementsByTagNameNS(SIGNATURE_NAMESPACE, 'X509Certificate'),
  );
  if (!only || more.length > 0) return null;
  try {
    return new X509Certificate(Buffer.from(only.textContent ?? '', 'base64'));
  } catch {
    return null;
  }
}

function states(reference: string, content: Uint8Array): boolean {
  const root = rootOf(reference);
  return (
    root?.namespaceURI === STATEMENT_NAMESPACE &&
    root.localName === 'document' &&
    root.getAttribute('sha256') === hash('sha256', content)
  );
}
