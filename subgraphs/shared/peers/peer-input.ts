import { type PlainFacts, plainFacts } from '../kernel/plain-facts';
import { PeerInputError } from './peers';

/** The input of a question; what cannot be read is no question. */
export function readInput(input: Readonly<Record<string, unknown>>): PlainFacts {
  return plainFacts(input, (name) => new PeerInputError(`The input ${name} is missing or malformed.`));
}
