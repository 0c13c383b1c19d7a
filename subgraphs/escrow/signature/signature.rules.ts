import type { Actor } from '../../shared/access/actor';
import { citing } from '../../shared/kernel/citing';
import type { ClauseReference } from '../../shared/kernel/domain-error';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { OrganizationFacts } from '../links/organization-facts';
import { type Parties, relationsOf } from '../party/party.rules';
import {
  type DepositDocumentKind,
  DOCUMENT_KINDS,
  DOCUMENT_PARTIES,
  type DocumentParty,
} from './document.model';
import type { Proof } from './proof';
import {
  operatorNotAppointed,
  SIGNATURE_REFUSALS,
  signatureMissing,
  signerOfOtherOrganization,
} from './signature.errors';

/** Where each document has its place for signatures. */
const SIGNATURE_CLAUSES = {
  CERTIFICATE: legalReference('146', 'A3.4'),
  AGREEMENT: legalReference('146', 'A4.signatures'),
} as const satisfies Record<DepositDocumentKind, ClauseReference>;

/** The side for which a person signs. Whoever acts for the owner or holder is not the operator of that deposit. */
export function partyOf(actor: Actor, parties: Parties): DocumentParty {
  return relationsOf(actor, parties).length > 0 ? 'OWNER' : 'OPERATOR';
}

interface Signed {
  readonly kind: string;
  readonly signatures: readonly { readonly party: string }[];
}

/** E-17: both documents, each by both sides; every one that lacks is told. */
export function missingSignatures(documents: readonly Signed[]): Refusal[] {
  return DOCUMENT_KINDS.flatMap((kind) =>
    missingOf(kind, documents.find((document) => document.kind === kind)?.signatures ?? []),
  );
}

/** Signatures of one document that lack. */
export function missingOf(kind: DepositDocumentKind, signatures: Signed['signatures']): Refusal[] {
  return DOCUMENT_PARTIES.filter((party) => !signatures.some((one) => one.party === party)).map((party) =>
    citing(signatureMissing({ document: kind, party }), SIGNATURE_CLAUSES[kind]),
  );
}

/** When the side that signed last did, from which an agreement holds (A4.5.1); null while one lacks. */
export function bothSignedAt(
  signatures: readonly { readonly party: string; readonly signedAt: Date }[],
): Date | null {
  if (DOCUMENT_PARTIES.some((party) => !signatures.some((one) => one.party === party))) return null;
  return new Date(Math.max(...signatures.map(({ signedAt }) => signedAt.getTime())));
}

/** The operator must be appointed on the day on which it binds itself (A4.party2). */
export function operatorRefusals(operator: OrganizationFacts | null, day: LocalDate): Refusal[] {
  return operator?.roles.includes('OPERATOR') ? [] : [operatorNotAppointed({ day })];
}

/** A signature holds, and names the organization for which the caller acts. */
export function signerRefusals({ outcome, organization }: Proof, clause: ClauseReference): Refusal[] {
  const path = ['input', 'signature'];
  if (!outcome.ok) return [citing(SIGNATURE_REFUSALS[outcome.error]({}, path), clause)];
  const { organizationNumber } = outcome.value.signer;
  const isOwn = organization?.bin != null && organization.bin === organizationNumber;
  return isOwn ? [] : [citing(signerOfOtherOrganization({}, path), clause)];
}

/** What is kept of a signature that holds. */
export function keptSignature({ outcome, format, bytes, sha256 }: Proof) {
  if (!outcome.ok) throw new RangeError('Only a signature that holds is kept.');
  const { signer, certificate, statedAt } = outcome.value;
  const { commonName: signerName, personNumber: signerNumber } = signer;
  return { format, signature: bytes, sha256, signerName, signerNumber, certificate, statedAt };
}
