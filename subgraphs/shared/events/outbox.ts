import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { NewEvent } from './event';

/**
 * Keeps an event in the transaction of its act: both are there, or neither. Delivery follows the commit.
 * @returns the id of the event
 */
export async function publish(
  transaction: EntityManager,
  { now }: { readonly now: Date },
  { type, subject, data }: NewEvent,
): Promise<string> {
  const id = randomUUID();
  await transaction.query(
    'INSERT INTO outbox_event (id, type, subject, occurred_at, data) VALUES ($1, $2, $3, $4, $5)',
    [id, type, subject, now, JSON.stringify(data)],
  );
  return id;
}
