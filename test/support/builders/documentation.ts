import { hash } from 'node:crypto';
import { toGlobalId } from '../../../subgraphs/shared/kernel/global-id';
import { objectId } from './objects';

export const sha256Of = (text: string): string => hash('sha256', text);

/** Input of `documentUploadStart` for a file with this text. */
export function uploadOf(code: string, text: string, overrides: object = {}) {
  return {
    objectId: toGlobalId('informatizationObject', objectId(code)),
    kind: 'USER_GUIDE',
    title: { kk: 'Пайдаланушы нұсқаулығы', ru: 'Руководство пользователя', en: 'User guide' },
    version: 1,
    language: 'RU',
    classification: 'OPEN',
    fileName: 'Руководство.pdf',
    sha256: sha256Of(text),
    sizeBytes: Buffer.byteLength(text),
    ...overrides,
  };
}

/** The text in pieces of some bytes each. */
export async function* piecesOf(text: string, bytes = 5): AsyncGenerator<Uint8Array> {
  const all = Buffer.from(text);
  for (let at = 0; at < all.length; at += bytes) yield all.subarray(at, at + bytes);
}

/** The text, cut off after its first pieces as by a broken connection. */
export async function* brokenOff(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text).subarray(0, 3);
  throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
}
