import type { EntityManager } from 'typeorm';
import { subjectOf } from '../../shared/access/actor';
import type { CommandResult } from '../../shared/database/carry-out';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { legalReference } from '../../shared/law/law-register';
import type { DepositEntity } from '../deposit/deposit.entity';
import { commandDeposit, moveDeposit, transitionRefusal } from '../deposit/deposit-command';
import { DocumentExemplarEntity, DocumentSignatureEntity } from './document.entity';
import { findSignedDocuments, type SignedDocumentRow } from './document.store';
import { type Proof, proveDocument } from './proof';
import { documentAbsent, documentChanged, documentSigned, exemplarReceived } from './signature.errors';
import type { DepositDocumentSignInput, DepositExemplarReceiveInput } from './signature.inputs';
import {
  keptSignature,
  missingOf,
  missingSignatures,
  operatorRefusals,
  partyOf,
  signerRefusals,
} from './signature.rules';

const SIGNING = legalReference('146', '17');

async function documentOf(
  transaction: EntityManager,
  { id }: DepositEntity,
  kind: string,
): Promise<SignedDocumentRow | null> {
  const documents = await findSignedDocuments({ manager: transaction }, [id]);
  return documents.find((document) => document.kind === kind) ?? null;
}

/** Signs the certificate or the agreement for one party. The last of the four signatures completes the step (E-17). */
export async function signDocument(
  context: SubgraphContext,
  input: DepositDocumentSignInput,
): Promise<CommandResult> {
  const proven = await proveDocument(context, input);
  if (!proven.ok) return { ok: false, error: [proven.error] };
  const proof = proven.value;
  const command = { ...input, name: 'depositDocumentSign', input, policy: 'deposit.sign' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const illegal = transitionRefusal(deposit, 'SIGN');
    if (illegal) return { ok: false, error: [illegal] };
    const { kind } = input;
    const party = partyOf(context.actor, deposit);
    const document = await documentOf(transaction, deposit, kind);
    if (!document || !proof) return { ok: false, error: [documentAbsent({ document: kind })] };
    const refusals = signRefusals(document, party, proof, context);
    if (refusals.length > 0) return { ok: false, error: refusals };
    const beside = { position: input.position?.trim() || null, isSealed: input.isSealed ?? false };
    const signed = { signedAt: context.now, signedBy: subjectOf(context.actor), ...beside };
    const signature = { documentId: document.id, party, ...keptSignature(proof), ...signed };
    await transaction.insert(DocumentSignatureEntity, signature);
    const documents = await findSignedDocuments({ manager: transaction }, [deposit.id]);
    if (missingSignatures(documents).length === 0) await moveDeposit(transaction, context, deposit, 'SIGN');
    const facts = { kind, party, sha256: document.sha256 };
    return { ok: true, value: { subjectId: deposit.id, facts } };
  });
}

function signRefusals(
  { kind, sha256, signatures }: SignedDocumentRow,
  party: string,
  proof: Proof,
  { today }: SubgraphContext,
): Refusal[] {
  if (signatures.some((one) => one.party === party)) return [documentSigned({ document: kind, party })];
  if (proof.sha256 !== sha256) return [documentChanged({ document: kind })];
  return [
    ...(party === 'OPERATOR' ? operatorRefusals(proof.organization, today) : []),
    ...signerRefusals(proof, SIGNING),
  ];
}

/** Notes that a party has its exemplar of a document that both signed (A4.5.5). */
export function receiveExemplar(
  context: SubgraphContext,
  input: DepositExemplarReceiveInput,
): Promise<CommandResult> {
  const command = { ...input, name: 'depositExemplarReceive', input, policy: 'deposit.sign' } as const;
  return commandDeposit(context, command, async (transaction, deposit) => {
    const { kind } = input;
    const document = await documentOf(transaction, deposit, kind);
    if (!document) return { ok: false, error: [documentAbsent({ document: kind })] };
    const party = partyOf(context.actor, deposit);
    const missing = missingOf(kind, document.signatures);
    if (missing.length > 0) return { ok: false, error: missing };
    if (document.exemplars.some((one) => one.party === party))
      return { ok: false, error: [exemplarReceived({ document: kind, party })] };
    const receipt = { receivedAt: context.now, receivedBy: subjectOf(context.actor) };
    await transaction.insert(DocumentExemplarEntity, { documentId: document.id, party, ...receipt });
    return { ok: true, value: { subjectId: deposit.id, facts: { kind, party } } };
  });
}
