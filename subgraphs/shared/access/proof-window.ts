import { PROOF_PROBLEMS, type ProofProblem, type ProofProblemCode } from './access-problem';

export interface ProofWindowOptions {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** How long after its issue a proof is accepted, in milliseconds; 10 000 by default. */
  readonly lifetimeMs?: number;
  /** How far ahead the clock of the sender may run, in milliseconds; 2 000 by default. */
  readonly futureSkewMs?: number;
  /** Nonces remembered at once; 200 000 by default, about 20 000 requests a second. */
  readonly maxNonces?: number;
}

/**
 * Lets each proof through once and only while it is fresh. A nonce is remembered for as long as its proof could be
 * accepted. When the memory is full the request is refused, because forgetting would allow a replay. The memory is
 * that of one process: replicas of a subgraph do not share it.
 */
export class ProofWindow {
  /** Nonces by the time they arrived; a Map keeps that order, so the oldest are always first. */
  readonly #arrivals = new Map<string, number>();
  readonly #now: () => number;
  readonly #lifetimeMs: number;
  readonly #futureSkewMs: number;
  readonly #maxNonces: number;

  constructor({
    now = Date.now,
    lifetimeMs = 10_000,
    futureSkewMs = 2_000,
    maxNonces = 200_000,
  }: ProofWindowOptions) {
    this.#now = now;
    this.#lifetimeMs = lifetimeMs;
    this.#futureSkewMs = futureSkewMs;
    this.#maxNonces = maxNonces;
  }

  /** Call only with what a good signature covers: strangers must not fill the memory. Null when it may pass. */
  spend(issuedAt: number, nonce: string): ProofProblem | null {
    const time = this.#now();
    const age = time - issuedAt;
    if (age > this.#lifetimeMs) return proofProblem('PROOF_EXPIRED');
    if (age < -this.#futureSkewMs) return proofProblem('PROOF_FROM_FUTURE');
    this.#dropOlderThan(time - this.#lifetimeMs - this.#futureSkewMs);
    if (this.#arrivals.has(nonce)) return proofProblem('PROOF_REPLAYED');
    if (this.#arrivals.size >= this.#maxNonces) return proofProblem('PROOF_MEMORY_FULL');
    this.#arrivals.set(nonce, time);
    return null;
  }

  #dropOlderThan(limit: number): void {
    for (const [nonce, arrivedAt] of this.#arrivals) {
      if (arrivedAt >= limit) return;
      this.#arrivals.delete(nonce);
    }
  }
}

export function proofProblem(code: ProofProblemCode): ProofProblem {
  return { code, status: PROOF_PROBLEMS[code] };
}
