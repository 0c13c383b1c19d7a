import { type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import type { ProofProblem } from '../access/access-problem';
import type { SubgraphName } from '../access/gateway-proof';
import { ProofWindow, type ProofWindowOptions, proofProblem } from '../access/proof-window';
import { err, ok, type Result } from '../kernel/result';

export const PEER_PROOF_HEADER = 'x-peer-proof';

/** What a proof of a registry covers beside its own name, time and nonce. */
export interface ProvenMessage {
  /** The registry that is addressed. */
  readonly to: SubgraphName;
  readonly path: string;
  readonly body: string;
}

/** Public keys of the other registries. */
export type PeerPublicKeys = Readonly<Partial<Record<SubgraphName, KeyObject>>>;
export type PeerSigner = (message: ProvenMessage) => string;
/** The registry that sent the message, or the reason of the refusal. */
export type PeerVerifier = (
  proof: string | undefined,
  message: Omit<ProvenMessage, 'to'>,
) => Result<SubgraphName, ProofProblem>;

const FORM = /^v1\.(objects|register|escrow)\.(\d{1,15})\.([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{86})$/;

/**
 * Makes the header by which a registry proves to another that it asks. Each registry signs with a key of its own
 * (Ed25519) and the others know the public half alone: none can speak in the name of another, and the keys that the
 * gateway shares open nothing here.
 */
export function createPeerSigner(
  key: KeyObject,
  self: SubgraphName,
  { now = Date.now }: { readonly now?: () => number } = {},
): PeerSigner {
  return (message) => {
    const issuedAt = String(now());
    const nonce = randomBytes(16).toString('base64url');
    const signature = sign(null, covered(self, issuedAt, nonce, message), key);
    return `v1.${self}.${issuedAt}.${nonce}.${signature.toString('base64url')}`;
  };
}

/** Checks proofs that are addressed to one registry. Each proof is good once, see `ProofWindow`. */
export function createPeerVerifier(
  keys: PeerPublicKeys,
  self: SubgraphName,
  options: ProofWindowOptions = {},
): PeerVerifier {
  const window = new ProofWindow(options);
  return (proof, message) => {
    if (!proof) return err(proofProblem('PROOF_MISSING'));
    const [, name, issuedAt, nonce, claimed] = FORM.exec(proof) ?? [];
    if (!name || !issuedAt || !nonce || !claimed) return err(proofProblem('PROOF_MALFORMED'));
    const from = name as SubgraphName;
    const key = keys[from];
    const text = covered(from, issuedAt, nonce, { ...message, to: self });
    if (!key || !isSigned(text, key, claimed)) return err(proofProblem('PROOF_FORGED'));
    const problem = window.spend(Number(issuedAt), nonce);
    return problem ? err(problem) : ok(from);
  };
}

function covered(from: string, issuedAt: string, nonce: string, { to, path, body }: ProvenMessage): Buffer {
  // No part before the body can hold a line break: names, digits, a nonce and a path of the program's own.
  return Buffer.from([from, to, path, issuedAt, nonce, body].join('\n'));
}

/** The last letter of the text has bits to spare; only its one true form counts. */
function isSigned(text: Buffer, key: KeyObject, claimed: string): boolean {
  const signature = Buffer.from(claimed, 'base64url');
  return signature.toString('base64url') === claimed && verify(null, text, key, signature);
}
