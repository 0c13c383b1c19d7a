import type { DataSource, EntityManager } from 'typeorm';
import type { SubgraphName } from '../access/gateway-proof';
import { inTransaction } from '../database/transaction';
import type { PeerPublicKeys } from '../peers/peer-proof';
import type { PeerMessage } from '../peers/peer-way';
import { EVENT_SIGNATURE_HEADER, isTextSigned } from '../peers/text-signature';
import { readCloudEvent } from './cloud-event';
import type { EventConsumer, PublishedEvent } from './event';

export interface InboxOptions {
  readonly dataSource: DataSource;
  readonly consumers: readonly EventConsumer[];
  readonly keys: PeerPublicKeys;
  readonly now: () => Date;
}

/** Takes an event of another registry; false for one that cannot be understood or is not signed by it. */
export type EventReceiver = (
  from: SubgraphName,
  message: Pick<PeerMessage, 'body' | 'headers'>,
) => Promise<boolean>;

/**
 * Acts on an event once, however often it comes: the note that it came and all that its consumers do are one
 * transaction. An event that nobody consumes is taken and not kept.
 */
export function createEventReceiver({ dataSource, consumers, keys, now }: InboxOptions): EventReceiver {
  return async (from, { body, headers }) => {
    const signature = headers[EVENT_SIGNATURE_HEADER];
    const key = keys[from];
    if (!key || !signature || !isTextSigned(body, key, signature)) return false;
    const event = readCloudEvent(body, from);
    if (!event) return false;
    const concerned = consumers.filter(({ type }) => type === event.type);
    if (concerned.length === 0) return true;
    await inTransaction(dataSource, async (transaction) => {
      if (!(await isNew(transaction, event, body, signature, now()))) return;
      for (const consumer of concerned) await consumer.consume(transaction, event);
    });
    return true;
  };
}

async function isNew(
  transaction: EntityManager,
  { source, id, type }: PublishedEvent,
  body: string,
  signature: string,
  now: Date,
): Promise<boolean> {
  const noted: unknown[] = await transaction.query(
    `INSERT INTO inbox_event (source, id, type, body, signature, consumed_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [source, id, type, body, signature, now],
  );
  return noted.length > 0;
}
