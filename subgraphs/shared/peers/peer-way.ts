import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

/** A message of one registry to another, over HTTP or within the process. */
export interface PeerMessage {
  /** `/peers/<question>` or `/events`. */
  readonly path: string;
  /** JSON text; the proof covers these bytes. */
  readonly body: string;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export interface PeerResponse {
  readonly status: number;
  readonly body: string;
}

/** The entrance of a registry for the others; the same guards in both forms. */
export type PeerHandler = (message: PeerMessage) => Promise<PeerResponse>;

/** The way to one other registry. */
export interface PeerWay {
  readonly send: PeerHandler;
  close(): Promise<void>;
}

/** Milliseconds for one answer: less than the gateway gives the command that waits for it. */
const ANSWER_MS = 2_000;
const ANSWER_BYTES = 1_048_576;
const CONNECTIONS = 8;

/** Over the network. Redirects are not followed: an answer from elsewhere is no answer of the registry. */
export function peerWayOverHttp(url: URL, { answerMs = ANSWER_MS } = {}): PeerWay {
  const pool = new Pool(url.origin, {
    connections: CONNECTIONS,
    connect: { timeout: answerMs },
    maxResponseSize: ANSWER_BYTES,
  });
  return {
    async send({ path, body, headers }) {
      const answer = await pool.request({
        path,
        method: 'POST',
        body,
        headers: { ...headers, 'content-type': 'application/json' },
        signal: AbortSignal.timeout(answerMs),
      });
      return { status: answer.statusCode, body: await answer.body.text() };
    },
    close: () => pool.close(),
  };
}

/** Within the process. The handler cannot be stopped, but nobody waits for it any longer. */
export function peerWayInProcess(handler: PeerHandler, { answerMs = ANSWER_MS } = {}): PeerWay {
  return {
    async send(message) {
      const isLate = new AbortController();
      const late = sleep(answerMs, undefined, { ref: false, signal: isLate.signal }).then(() => {
        throw new Error(`no answer within ${answerMs} ms`);
      });
      // An ended wait is no fault.
      late.catch(() => {});
      return Promise.race([handler(message), late]).finally(() => isLate.abort());
    },
    close: async () => {},
  };
}
