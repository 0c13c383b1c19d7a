import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Master keys of the configuration: one wraps, the former ones still open what they wrapped. */
export interface MasterKeys {
  readonly current: string;
  /** 32 bytes each, by their names. */
  readonly keys: ReadonlyMap<string, Buffer>;
}

/** Data key of an owner as a table may keep it. */
export interface WrappedKey {
  readonly masterKey: string;
  readonly wrapped: Buffer;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** A new key for the contents of one owner, which is bound to the owner and opens nothing of another. */
export function makeDataKey(owner: string, masters: MasterKeys): WrappedKey {
  return wrap(randomBytes(KEY_BYTES), owner, masters);
}

export function openDataKey({ masterKey, wrapped }: WrappedKey, owner: string, masters: MasterKeys): Buffer {
  const decipher = createDecipheriv(CIPHER, masterOf(masters, masterKey), wrapped.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(owner));
  decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}

/**
 * Rotation: a new master key becomes current, each data key is wrapped again by it, then the former master key leaves
 * the configuration. Contents stay as they are, however many gigabytes there are.
 */
export function rewrapDataKey(key: WrappedKey, owner: string, masters: MasterKeys): WrappedKey {
  return key.masterKey === masters.current ? key : wrap(openDataKey(key, owner, masters), owner, masters);
}

function wrap(dataKey: Buffer, owner: string, masters: MasterKeys): WrappedKey {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, masterOf(masters, masters.current), nonce);
  cipher.setAAD(Buffer.from(owner));
  const wrapped = Buffer.concat([nonce, cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { masterKey: masters.current, wrapped };
}

function masterOf({ keys }: MasterKeys, name: string): Buffer {
  const key = keys.get(name);
  if (!key) throw new Error(`The master key ${name} is not configured.`);
  return key;
}
