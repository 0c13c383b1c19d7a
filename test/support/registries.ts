import type { DataSource } from 'typeorm';
import type { SubgraphName } from '../../subgraphs/shared/access/gateway-proof';
import type { ConnectionOptions } from '../../subgraphs/shared/database/connection';
import type { EntityClass } from '../../subgraphs/shared/database/data-source';
import { createDataSource } from '../../subgraphs/shared/database/data-source';
import { type DeliveryOptions, startDelivery } from '../../subgraphs/shared/events/delivery';
import type { DeliveryPace } from '../../subgraphs/shared/events/delivery-pace';
import type { EventConsumer, NewEvent } from '../../subgraphs/shared/events/event';
import { createEventReceiver } from '../../subgraphs/shared/events/inbox';
import { publish } from '../../subgraphs/shared/events/outbox';
import { createPeerClient } from '../../subgraphs/shared/peers/peer-client';
import { createPeerHandler } from '../../subgraphs/shared/peers/peer-handler';
import { makePeerKey } from '../../subgraphs/shared/peers/peer-keys';
import { createPeerVerifier } from '../../subgraphs/shared/peers/peer-proof';
import { type PeerHandler, peerWayInProcess } from '../../subgraphs/shared/peers/peer-way';
import type { PeerAnswer } from '../../subgraphs/shared/peers/peers';

/** As fast as the job library allows, with room for an attempt that a busy machine draws out. */
export const QUICK: DeliveryPace = {
  startMs: 0,
  relayMs: 30,
  pollSeconds: 0.5,
  superviseSeconds: 1,
  expireSeconds: 60,
  retryLimit: 40,
  retryDelaySeconds: 1,
  retryDelayMaxSeconds: 1,
};

export const REGISTRY_KEYS = { objects: makePeerKey(), register: makePeerKey(), escrow: makePeerKey() };
const NOW = new Date('2026-11-20T07:00:00Z');

export interface Receiver {
  readonly dataSource: DataSource;
  readonly handler: PeerHandler;
  close(): Promise<void>;
}

/** The entrance of a registry for the others on a database of the test, without its graph. */
export async function openReceiver(
  self: SubgraphName,
  connection: ConnectionOptions,
  entities: readonly EntityClass[],
  consumers: readonly EventConsumer[],
  answers: readonly PeerAnswer[] = [],
): Promise<Receiver> {
  const dataSource = await createDataSource({ name: `test-${self}`, connection, entities }).initialize();
  const keys = {
    objects: REGISTRY_KEYS.objects.publicKey,
    register: REGISTRY_KEYS.register.publicKey,
    escrow: REGISTRY_KEYS.escrow.publicKey,
  };
  const now = () => NOW;
  const handler = createPeerHandler({
    dataSource,
    answers,
    verifyPeer: createPeerVerifier(keys, self),
    receive: createEventReceiver({ dataSource, consumers, keys, now }),
    logger: { warn: () => undefined, error: () => undefined },
    now,
  });
  return { dataSource, handler, close: () => dataSource.destroy() };
}

/** How a registry speaks to the handlers; a registry without one takes everything and does nothing. */
export function clientOf(self: SubgraphName, handlers: Partial<Record<SubgraphName, PeerHandler>>) {
  const deaf: PeerHandler = async () => ({ status: 200, body: '{}' });
  const way = (name: SubgraphName) => peerWayInProcess(handlers[name] ?? deaf);
  return createPeerClient({
    self,
    key: REGISTRY_KEYS[self].privateKey,
    ways: { objects: way('objects'), register: way('register'), escrow: way('escrow') },
  });
}

/** Starts the delivery of a registry; the answer stops it. */
export function deliver(
  self: SubgraphName,
  connection: ConnectionOptions,
  tell: DeliveryOptions['tell'],
  pace: Partial<DeliveryPace> = {},
): () => Promise<void> {
  const onFault = (fault: unknown) => process.stderr.write(`${String(fault)}\n`);
  return startDelivery({ self, connection, tell, pace: { ...QUICK, ...pace }, onFault });
}

/** Attempts of killed processes are begun again soon. */
export const AFTER_KILLS: Partial<DeliveryPace> = { expireSeconds: 2 };

/** Publishes events in one transaction, as an act does. */
export async function publishAll(dataSource: DataSource, ...events: readonly NewEvent[]): Promise<string[]> {
  return dataSource.transaction(async (transaction) => {
    const ids: string[] = [];
    for (const event of events) ids.push(await publish(transaction, { now: NOW }, event));
    return ids;
  });
}
