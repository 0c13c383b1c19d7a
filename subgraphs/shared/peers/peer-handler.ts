import type { DataSource } from 'typeorm';
import type { SubgraphName } from '../access/gateway-proof';
import { almatyDay } from '../kernel/local-date';
import { EVENT_PATH, QUESTION_PATH } from './peer-client';
import { PEER_PROOF_HEADER, type PeerVerifier } from './peer-proof';
import type { PeerHandler, PeerMessage, PeerResponse } from './peer-way';
import { type PeerAnswer, PeerInputError } from './peers';

interface PeerLog {
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}

export interface PeerSide {
  readonly dataSource: DataSource;
  readonly answers: readonly PeerAnswer[];
  readonly verifyPeer: PeerVerifier;
  /** Takes an event of another registry; false for one that cannot be understood. */
  readonly receive: (from: SubgraphName, message: PeerMessage) => Promise<boolean>;
  readonly logger: PeerLog;
  readonly now: () => Date;
}

/** The entrance of a registry for the others: who asks is proven before anything is read of what is asked. */
export function createPeerHandler(side: PeerSide): PeerHandler {
  const { verifyPeer, logger } = side;
  return async (message) => {
    const { path, body, headers } = message;
    const asker = verifyPeer(headers[PEER_PROOF_HEADER], { path, body });
    if (!asker.ok) {
      logger.warn({ path, problem: asker.error.code }, 'refused: not sent by another registry');
      return failure(asker.error.status, 'PEERS_ONLY', 'This address answers the other registries only.');
    }
    try {
      return await answerTo(side, asker.value, message);
    } catch (error) {
      if (error instanceof PeerInputError) return failure(400, 'BAD_REQUEST', error.message);
      logger.error({ path, asker: asker.value, error }, 'a message of another registry met a fault');
      return failure(500, 'INTERNAL', 'Unexpected error');
    }
  };
}

async function answerTo(side: PeerSide, from: SubgraphName, message: PeerMessage): Promise<PeerResponse> {
  const { path, body } = message;
  if (path === EVENT_PATH)
    return (await side.receive(from, message))
      ? { status: 200, body: '{}' }
      : failure(400, 'BAD_REQUEST', 'The body is no event of the registry that sent it.');
  const found = side.answers.find(({ question }) => path === `${QUESTION_PATH}${question}`);
  if (!found) return failure(404, 'NOT_FOUND', 'Nobody answers this here.');
  const input = objectIn(body);
  const now = side.now();
  const answer = await side.dataSource.transaction('REPEATABLE READ', async (transaction) => {
    await transaction.query('SET TRANSACTION READ ONLY');
    return found.answer({ transaction, now, today: almatyDay(now) }, input);
  });
  return { status: 200, body: JSON.stringify({ answer: answer ?? null }) };
}

function objectIn(body: string): Readonly<Record<string, unknown>> {
  const input = parse(body);
  if (typeof input === 'object' && input !== null && !Array.isArray(input))
    return input as Record<string, unknown>;
  throw new PeerInputError('The body is no JSON object.');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function failure(status: number, code: string, message: string): PeerResponse {
  return { status, body: JSON.stringify({ errors: [{ message, extensions: { code } }] }) };
}
