import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ProofProblem } from './access-problem';
import { ProofWindow, type ProofWindowOptions, proofProblem } from './proof-window';

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

/** Checks proofs of one subgraph. Each proof is good once, see `ProofWindow`. */
export function createProofVerifier(
  key: Buffer,
  subgraph: SubgraphName,
  options: ProofWindowOptions = {},
): ProofVerifier {
  requireKey(key);
  const window = new ProofWindow(options);
  return (proof, request) => {
    if (!proof) return proofProblem('PROOF_MISSING');
    const [, issuedAt, nonce, claimed] = FORM.exec(proof) ?? [];
    if (!issuedAt || !nonce || !claimed) return proofProblem('PROOF_MALFORMED');
    if (!sameText(claimed, mac(key, subgraph, issuedAt, nonce, request))) return proofProblem('PROOF_FORGED');
    return window.spend(Number(issuedAt), nonce);
  };
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
