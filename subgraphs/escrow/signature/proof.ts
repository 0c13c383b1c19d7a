import { hash } from 'node:crypto';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type {
  ProvenSignature,
  SignatureFormat,
  SignatureProblem,
} from '../../shared/signature/signature.model';
import { findForAct } from '../deposit/deposit-command';
import { askOrganizationFacts, type OrganizationFacts } from '../links/organization-facts';
import { findContents } from './document.store';

/** A signature as a client sends it, in base64. */
export interface GivenSignature {
  readonly format: SignatureFormat;
  readonly signature: string;
}

/** What was found out about a signature before its act: neither lists of revocations nor other registries are asked within. */
export interface Proof {
  readonly format: SignatureFormat;
  /** Hash of the bytes that were checked. */
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly outcome: Result<ProvenSignature, SignatureProblem>;
  /** Whom the caller acts for. */
  readonly organization: OrganizationFacts | null;
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** Characters; a signature with its chain of certificates takes a few thousand. */
const LONGEST = 200_000;

/** Checks a signature over these bytes on behalf of the caller. */
export async function proveContent(
  { actor, peers, signatures, now, today }: SubgraphContext,
  text: string,
  { format, signature }: GivenSignature,
): Promise<Result<Proof, Refusal>> {
  const organizationId = actor.kind === 'ANONYMOUS' ? null : actor.organizationId;
  const asked = organizationId ? await askOrganizationFacts(peers, organizationId, today) : ok(null);
  if (!asked.ok) return asked;
  const [content, bytes] = [Buffer.from(text), Buffer.from(signature, 'base64')];
  const outcome =
    signature.length > LONGEST || !BASE64.test(signature)
      ? err('SIGNATURE_UNREADABLE' as const)
      : await signatures.verify({ format, content, signature: bytes }, now);
  return ok({ format, sha256: hash('sha256', content), bytes, outcome, organization: asked.value });
}

/** Checks a signature against a document of a deposit as it is; null when there is none, or the caller signs none. */
export async function proveDocument(
  context: SubgraphContext,
  { depositId, kind, ...given }: GivenSignature & { readonly depositId: string; readonly kind: string },
): Promise<Result<Proof | null, Refusal>> {
  const deposit = await findForAct(context, depositId, 'deposit.sign');
  if (!deposit) return ok(null);
  const [document] = await findContents(context.dataSource, [deposit.id], [kind]);
  return document ? proveContent(context, document.content, given) : ok(null);
}
