import { isLocalDate, type LocalDate } from '../kernel/local-date';
import type { PublishedEvent } from './event';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Facts of an event, read with care: another program wrote them, perhaps a later one. */
export interface EventFacts {
  uuid(name: string): string;
  /** Null when the fact is absent or null. */
  optionalUuid(name: string): string | null;
  day(name: string): LocalDate;
}

/** A fact that cannot be read stops the consumer; the event then waits among the dead letters of its registry. */
export function readFacts({ type, data }: Pick<PublishedEvent, 'type' | 'data'>): EventFacts {
  const read = (name: string, fits: (text: string) => boolean): string => {
    const value = data[name];
    if (typeof value === 'string' && fits(value)) return value;
    throw new Error(`The event ${type} has no fact ${name} that can be read.`);
  };
  const uuid = (name: string) => read(name, (text) => UUID.test(text));
  return {
    uuid,
    optionalUuid: (name) => (data[name] == null ? null : uuid(name)),
    day: (name) => read(name, isLocalDate),
  };
}
