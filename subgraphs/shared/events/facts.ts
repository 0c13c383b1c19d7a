import { type PlainFacts, plainFacts } from '../kernel/plain-facts';
import type { PublishedEvent } from './event';

/** Facts of an event. One that cannot be read stops the consumer; the event then becomes a dead letter. */
export function readFacts({ type, data }: Pick<PublishedEvent, 'type' | 'data'>): PlainFacts {
  return plainFacts(data, (name) => new Error(`The event ${type} has no fact ${name} that can be read.`));
}
