import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { PROOF_PROBLEMS, type ProofProblem, type ProofProblemCode } from './access-problem';

export const PROOF_HEADER = 'x-gateway-proof';
export type SubgraphName = 'objects' | 'register' | 'escrow';

/** What a proof covers, byte for byte as it goes over the wire. */
export interface ProvenRequest {
  readonly body: string;
  /** Value of the `authorization` header; undefined for an anonymous caller. */
  readonly authorization: string | undefined;
  /** Value of the `x-request-id` header. */
  readonly requestId: string | undefined;
}

export interface ProofVerifierOptions {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** How long after its issue a proof is accepted, in milliseconds; 10 000 by default. */
  readonly lifetimeMs?: number;
  /** How far ahead the gateway's clock may run, in milliseconds; 2 000 by default. */
  readonly futureSkewMs?: number;
  /** Nonces remembered at once; 200 000 by default, about 20 000 requests a second. */
  readonly maxNonces?: number;
}

export type ProofSigner = (request: ProvenRequest) => string;
/** Null when the gateway sent the request, otherwise the reason of the refusal. */
export type ProofVerifier = (proof: string | undefined, request: ProvenRequest) => ProofProblem | null;

const KEY_BYTES = 32;
const FORM = /^v1\.(\d{1,15})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

/**
 * Makes the header that proves to one subgraph that a request comes from the gateway. The key is shared by the
 * gateway and that subgraph alone, so that no subgraph can speak to another in the gateway's name.
 */
export function createProofSigner(
  key: Buffer,
  subgraph: SubgraphName,
  { now = Date.now }: { readonly now?: () => number } = {},
): ProofSigner {
  requireKey(key);
  return (request) => {
    const issuedAt = String(now());
    const nonce = randomBytes(16).toString('base64url');
    return `v1.${issuedAt}.${nonce}.${mac(key, subgraph, issuedAt, nonce, request)}`;
  };
}

/**
 * Checks proofs of one subgraph. Each proof is good once: its nonce is remembered for as long as the proof could be
 * accepted. When the memory is full the request is refused, because forgetting would allow a replay. The memory is
 * that of one process: replicas of a subgraph do not share it.
 */
export function createProofVerifier(
  key: Buffer,
  subgraph: SubgraphName,
  options: ProofVerifierOptions = {},
): ProofVerifier {
  requireKey(key);
  const { now = Date.now, lifetimeMs = 10_000, futureSkewMs = 2_000, maxNonces = 200_000 } = options;
  const nonces = new NonceMemory(lifetimeMs + futureSkewMs, maxNonces);
  return (proof, request) => {
    if (!proof) return problem('PROOF_MISSING');
    const [, issuedAt, nonce, claimed] = FORM.exec(proof) ?? [];
    if (!issuedAt || !nonce || !claimed) return problem('PROOF_MALFORMED');
    if (!sameText(claimed, mac(key, subgraph, issuedAt, nonce, request))) return problem('PROOF_FORGED');
    const time = now();
    const age = time - Number(issuedAt);
    if (age > lifetimeMs) return problem('PROOF_EXPIRED');
    if (age < -futureSkewMs) return problem('PROOF_FROM_FUTURE');
    return nonces.spend(nonce, time);
  };
}

/** Nonces by the time they arrived; a Map keeps that order, so the oldest are always first. */
class NonceMemory {
  private readonly arrivals = new Map<string, number>();

  constructor(
    private readonly keepMs: number,
    private readonly max: number,
  ) {}

  spend(nonce: string, time: number): ProofProblem | null {
    this.dropOlderThan(time - this.keepMs);
    if (this.arrivals.has(nonce)) return problem('PROOF_REPLAYED');
    if (this.arrivals.size >= this.max) return problem('PROOF_MEMORY_FULL');
    this.arrivals.set(nonce, time);
    return null;
  }

  private dropOlderThan(limit: number): void {
    for (const [nonce, arrivedAt] of this.arrivals) {
      if (arrivedAt >= limit) return;
      this.arrivals.delete(nonce);
    }
  }
}

function mac(key: Buffer, subgraph: string, issuedAt: string, nonce: string, request: ProvenRequest): string {
  const { body, authorization = '', requestId = '' } = request;
  // The request id stands last: it is the only part that could hold a line break.
  const covered = [subgraph, issuedAt, nonce, hash('sha256', body), hash('sha256', authorization), requestId];
  return createHmac('sha256', key).update(covered.join('\n')).digest('base64url');
}

/** Both texts are MACs in base64url, so their length is no secret. */
function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function requireKey(key: Buffer): void {
  if (key.length !== KEY_BYTES) throw new TypeError(`A proof key has ${KEY_BYTES} bytes, not ${key.length}.`);
}

function problem(code: ProofProblemCode): ProofProblem {
  return { code, status: PROOF_PROBLEMS[code] };
}
