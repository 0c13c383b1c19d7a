import type { KeyObject } from 'node:crypto';
import type { SubgraphName } from '../access/gateway-proof';
import { createPeerSigner, PEER_PROOF_HEADER } from './peer-proof';
import type { PeerWay } from './peer-way';
import { type Peers, PeerUnavailable } from './peers';
import { EVENT_SIGNATURE_HEADER, signText } from './text-signature';

export const QUESTION_PATH = '/peers/';
export const EVENT_PATH = '/events';

export interface PeerClientOptions {
  readonly self: SubgraphName;
  readonly key: KeyObject;
  readonly ways: Readonly<Partial<Record<SubgraphName, PeerWay>>>;
}

/** The way to the other registries, with the name and the key of this one. */
export interface PeerClient extends Peers {
  /**
   * Hands a text over that is to be kept, signed.
   * @throws PeerUnavailable when the registry did not say that it has it
   */
  tell(peer: SubgraphName, event: string): Promise<void>;
  close(): Promise<void>;
}

export function createPeerClient({ self, key, ways }: PeerClientOptions): PeerClient {
  const signProof = createPeerSigner(key, self);
  const send = async (to: SubgraphName, path: string, body: string, extra = {}): Promise<string> => {
    try {
      const headers = { ...extra, [PEER_PROOF_HEADER]: signProof({ to, path, body }) };
      const answer = await ways[to]?.send({ path, body, headers });
      if (answer?.status === 200) return answer.body;
      throw new Error(answer ? `status ${answer.status}` : 'no way leads there');
    } catch (cause) {
      throw new PeerUnavailable(to, { cause });
    }
  };
  return {
    async ask(peer, question, input) {
      const body = await send(peer, `${QUESTION_PATH}${question}`, JSON.stringify(input));
      return answerIn(peer, body);
    },
    tell: async (peer, event) => {
      await send(peer, EVENT_PATH, event, { [EVENT_SIGNATURE_HEADER]: signText(event, key) });
    },
    close: async () => {
      await Promise.all(Object.values(ways).map((way) => way.close()));
    },
  };
}

function answerIn(peer: SubgraphName, body: string): unknown {
  try {
    const { answer } = JSON.parse(body) as { answer?: unknown };
    if (answer !== undefined) return answer;
  } catch (cause) {
    throw new PeerUnavailable(peer, { cause });
  }
  throw new PeerUnavailable(peer);
}
