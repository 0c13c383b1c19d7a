import type { DataSource, EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { legalReference } from '../../shared/law/law-register';
import { findForAct } from '../deposit/deposit-command';
import { type GivenSignature, type Proof, proveContent } from '../signature/proof';
import { keptSignature, signerRefusals } from '../signature/signature.rules';
import { type CanonicalValue, type SealedDocument, seal } from '../verification/canonical-json';
import type { Annex1Form } from './annex-1.model';
import { DepositApplicationEntity } from './application.entity';
import { ApplicationSignatureEntity } from './application-signature.entity';

/** The form in the bytes that its owner or holder signs. */
export function signableForm(form: Annex1Form): SealedDocument {
  return seal(JSON.parse(JSON.stringify(form)) as CanonicalValue);
}

/** Checks a signature against the form as it is; null when none was given, or there is nothing to check it against. */
export async function proveApplication(
  context: SubgraphContext,
  depositId: string,
  given: GivenSignature | null | undefined,
): Promise<Result<Proof | null, Refusal>> {
  const deposit = given && (await findForAct(context, depositId, 'deposit.file'));
  if (!deposit) return ok(null);
  const { manager } = context.dataSource;
  const application = await manager.findOneBy(DepositApplicationEntity, { depositId: deposit.id });
  return application ? proveContent(context, signableForm(application.form).json, given) : ok(null);
}

const SIGNATURE = legalReference('146', 'A1.19');

/** A1.19: a signature that is given holds for the form that is submitted, and names the organization that submits. */
export function applicationSignatureRefusals(proof: Proof | null, form: Annex1Form): Refusal[] {
  if (!proof) return [];
  const isOfForm = proof.sha256 === signableForm(form).sha256;
  const outcome = isOfForm ? proof.outcome : err('SIGNATURE_NOT_OF_DOCUMENT' as const);
  return signerRefusals({ ...proof, outcome }, SIGNATURE);
}

export async function keepApplicationSignature(
  transaction: EntityManager,
  { now }: SubgraphContext,
  depositId: string,
  proof: Proof | null,
): Promise<void> {
  if (proof)
    await transaction.insert(ApplicationSignatureEntity, {
      depositId,
      ...keptSignature(proof),
      signedAt: now,
    });
}

export function findApplicationSignatures(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<ApplicationSignatureEntity[]> {
  return dataSource
    .createQueryBuilder(ApplicationSignatureEntity, 'signature')
    .where('signature.deposit_id = ANY (:depositIds)', { depositIds })
    .getMany();
}
