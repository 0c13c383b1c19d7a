import type { IncomingMessage } from 'node:http';

/**
 * The body of a request piece by piece. Whoever stops reading leaves the connection open, so that the refusal reaches
 * the sender; a body that breaks off throws.
 */
export function contentOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => request.iterator({ destroyOnReturn: false }) };
}
