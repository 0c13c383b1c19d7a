import type { EntityManager } from 'typeorm';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { fromGlobalId } from '../../shared/kernel/global-id';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Refusal } from '../../shared/kernel/refusal';
import { ok, type Result } from '../../shared/kernel/result';
import { askTermsFacts } from '../links/object-facts';
import { TenderEntity } from '../service/tender.entity';
import { RegisterApplicationEntity } from './application.entity';
import type { InclusionInitiative } from './application.model';
import { linkRefusals } from './initiative.rules';

/** Day on which the terms that the application names were agreed, asked before its transaction; null without any. */
export async function askTermsAgreed(
  { dataSource, peers }: SubgraphContext,
  applicationId: string,
): Promise<Result<LocalDate | null, Refusal>> {
  const id = fromGlobalId('registerApplication', applicationId);
  const application = id ? await dataSource.manager.findOneBy(RegisterApplicationEntity, { id }) : null;
  if (!application?.termsOfReferenceId) return ok(null);
  const asked = await askTermsFacts(peers, application.termsOfReferenceId);
  return asked.ok ? ok(asked.value?.agreedOn ?? null) : asked;
}

export async function linksRefused(
  transaction: EntityManager,
  { today }: SubgraphContext,
  { applicantId, tenderId, ...application }: RegisterApplicationEntity,
  termsAgreedOn: LocalDate | null,
): Promise<Refusal[]> {
  const initiative = application.initiative as InclusionInitiative;
  const tender = tenderId ? await transaction.findOneBy(TenderEntity, { id: tenderId }) : null;
  return linkRefusals({ initiative, applicantId, tender, termsAgreedOn }, today);
}

/** What was included for a tender closes the duty of its winner (C-32). */
export async function closeInclusionDuty(
  transaction: EntityManager,
  { now }: SubgraphContext,
  { tenderId, applicantId }: RegisterApplicationEntity,
  entry: { readonly entryId: string; readonly includedOn: LocalDate },
): Promise<void> {
  if (tenderId === null) return;
  const change = { includedEntryId: entry.entryId, includedOn: entry.includedOn, updatedAt: now };
  await transaction
    .createQueryBuilder()
    .update(TenderEntity)
    .set(change)
    .where('id = :tenderId AND winner_id = :applicantId AND included_entry_id IS NULL', {
      tenderId,
      applicantId,
    })
    .execute();
}
