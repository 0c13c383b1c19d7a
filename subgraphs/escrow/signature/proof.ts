import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import type { ProvenSignature, SignatureProblem } from '../../shared/signature/signature.model';
import { askOrganizationFacts, type OrganizationFacts } from '../links/organization-facts';
import { findContents } from './document.store';
import type { DepositDocumentSignInput } from './signature.inputs';

/** What was found out about a signature before its act: neither lists of revocations nor other registries are asked within. */
export interface Proof {
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

/** Checks a signature against the document as it is; null when there is nothing to check it against. */
export async function prove(
  { actor, dataSource, peers, signatures, now, today }: SubgraphContext,
  { depositId, kind, format, signature }: DepositDocumentSignInput,
): Promise<Result<Proof | null, Refusal>> {
  const id = fromGlobalId('deposit', depositId);
  if (!id || actor.kind === 'ANONYMOUS' || !actor.organizationId) return ok(null);
  const [document] = await findContents(dataSource, [id], [kind]);
  if (!document) return ok(null);
  const asked = await askOrganizationFacts(peers, actor.organizationId, today);
  if (!asked.ok) return asked;
  const bytes = Buffer.from(signature, 'base64');
  const content = Buffer.from(document.content);
  const outcome =
    signature.length > LONGEST || !BASE64.test(signature)
      ? err('SIGNATURE_UNREADABLE' as const)
      : await signatures.verify({ format, content, signature: bytes }, now);
  return ok({ sha256: document.sha256, bytes, outcome, organization: asked.value });
}
