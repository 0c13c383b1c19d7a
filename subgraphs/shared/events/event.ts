import type { EntityManager } from 'typeorm';
import type { SubgraphName } from '../access/gateway-proof';

/** What the registries tell each other, each name once. The wire name has the prefix `kz.archportal.`. */
export const EVENT_TYPES = [
  'object.stage.changed',
  'register.entry.included',
  'register.entry.excluded',
  'escrow.application.registered',
  'escrow.repository.created',
  'escrow.material.received',
  'escrow.accepted',
  'escrow.refused',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** What an act tells, before it is given its id and its time. */
export interface NewEvent {
  readonly type: EventType;
  /** Global id of the thing that the event is about. */
  readonly subject: string;
  /** Facts that a consumer needs, so that it need not ask back. Never a personal datum, never content of a deposit. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * An event as it was kept with its act, and as it is delivered: at least once to each of the other registries, those of
 * one subject in the order in which they were published, in no order across subjects.
 */
export interface PublishedEvent extends NewEvent {
  /** Uuid; the same at every delivery. */
  readonly id: string;
  readonly source: SubgraphName;
  readonly time: Date;
}

/** What a feature does about an event, in one transaction with the note that it was done. */
export interface EventConsumer {
  readonly type: EventType;
  consume(transaction: EntityManager, event: PublishedEvent): Promise<void>;
}

/** Schema of the job library in the database of each registry. */
export const JOB_SCHEMA = 'jobs';

/** Queue of the deliveries to another registry. */
export const queueTo = (peer: SubgraphName): string => `to-${peer}`;
