import type { IncomingMessage } from 'node:http';

/**
 * The body of a request piece by piece. A body that breaks off throws. When the reader stops early, for whatever
 * reason, the rest is taken off the wire and thrown away: so the refusal reaches a sender who is still sending, and
 * the connection serves the next request.
 */
export async function* contentOf(request: IncomingMessage): AsyncGenerator<Uint8Array, void, undefined> {
  const pieces = request.iterator({ destroyOnReturn: false });
  try {
    for (let piece = await pieces.next(); !piece.done; piece = await pieces.next()) yield piece.value;
  } finally {
    await pieces.return?.();
    request.resume();
  }
}
