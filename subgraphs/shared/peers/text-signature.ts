import { type KeyObject, sign, verify } from 'node:crypto';

/**
 * Header with the signature of the registry that wrote a text: Ed25519 over the bytes of the body, in base64url. Unlike
 * the proof of the message it does not age; whoever keeps text and signature can show later who said what.
 */
export const EVENT_SIGNATURE_HEADER = 'x-event-signature';

export function signText(text: string, key: KeyObject): string {
  return sign(null, Buffer.from(text), key).toString('base64url');
}

export function isTextSigned(text: string, key: KeyObject, signature: string): boolean {
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'));
}
