import type { EntityManager } from 'typeorm';
import type { SubgraphName } from '../access/gateway-proof';
import type { LocalDate } from '../kernel/local-date';

/** What a question is answered from. It is asked by a registry, not by a person: no policy of a reader applies. */
export interface PeerContext {
  /** Reads one state of the database, and writes nothing. */
  readonly transaction: EntityManager;
  readonly now: Date;
  readonly today: LocalDate;
}

/** One question that a registry answers the others; input and answer are plain JSON. */
export interface PeerAnswer {
  /** Name of the question, for example `entry-facts`. */
  readonly question: string;
  /** @throws PeerInputError for an input that is no question */
  answer(context: PeerContext, input: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** The way to the facts of the other registries. */
export interface Peers {
  /**
   * Asks another registry. The answer is not believed to have a shape: whoever asks reads it with care.
   * @throws PeerUnavailable when no answer came; a command that needs the fact is refused then
   */
  ask(peer: SubgraphName, question: string, input: Readonly<Record<string, unknown>>): Promise<unknown>;
}

export class PeerUnavailable extends Error {
  constructor(
    readonly peer: SubgraphName,
    options?: ErrorOptions,
  ) {
    super(`The registry ${peer} gave no answer.`, options);
  }
}

/** The input of a question cannot be understood; the message says what is wrong with it. */
export class PeerInputError extends Error {
  override readonly name = 'PeerInputError';
}

/** Where no other registry can be reached: whatever needs one is refused. */
export const NO_PEERS: Peers = {
  ask: (peer) => Promise.reject(new PeerUnavailable(peer)),
};
