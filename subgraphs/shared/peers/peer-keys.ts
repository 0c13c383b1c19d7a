import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** The two halves of a registry's key, as they stand in an environment: DER in base64. */
export interface PeerKeyTexts {
  readonly own: string;
  readonly public: string;
}

export function makePeerKey(): { readonly privateKey: KeyObject; readonly publicKey: KeyObject } {
  return generateKeyPairSync('ed25519');
}

export function peerKeyTexts({ privateKey, publicKey }: ReturnType<typeof makePeerKey>): PeerKeyTexts {
  return {
    own: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    public: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** Null for a text that is no such key. */
export function readPeerKey(half: keyof PeerKeyTexts, text: string): KeyObject | null {
  const key = Buffer.from(text, 'base64');
  try {
    const read =
      half === 'own'
        ? createPrivateKey({ key, type: 'pkcs8', format: 'der' })
        : createPublicKey({ key, type: 'spki', format: 'der' });
    return read.asymmetricKeyType === 'ed25519' ? read : null;
  } catch {
    return null;
  }
}
