import type { DataSource } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import { ServiceContractEntity, TenderEntity } from './tender.entity';

const COLUMNS = [
  'id',
  'objectId',
  'customerId',
  'termsAgreedOn',
  'state',
  'openedOn',
  'closedOn',
  'winnerId',
  'includedOn',
] as const;

const NEWEST: Ordering = { name: 'NEWEST', expression: 'tender.opened_on', type: 'date', direction: 'DESC' };

/** Tenders that the caller may see: all, or those that the own organization holds or won. */
function tenders(dataSource: DataSource, { of }: Sight) {
  const builder = selectColumns(dataSource, TenderEntity, 'tender', COLUMNS);
  if (of !== 'ALL')
    builder.andWhere('(tender.customer_id = :own OR tender.winner_id = :own)', { own: of.relatedTo });
  return builder;
}

export async function findTender(
  dataSource: DataSource,
  sight: Sight,
  id: string,
): Promise<TenderEntity | null> {
  const row = await tenders(dataSource, sight).andWhere('tender.id = :id', { id }).getRawOne<TenderEntity>();
  return row ?? null;
}

export function findTenders(
  dataSource: DataSource,
  sight: Sight,
  ids: readonly string[],
): Promise<TenderEntity[]> {
  return tenders(dataSource, sight).andWhere('tender.id = ANY (:ids)', { ids }).getRawMany<TenderEntity>();
}

/** C-32: what the winner applied for, for the tender itself or for its terms; the latest submission of the first. */
export function inclusionAppliedOn(
  dataSource: DataSource,
  tenderIds: readonly string[],
): Promise<{ tenderId: string; appliedOn: string }[]> {
  return dataSource.query(
    `SELECT t.id AS "tenderId", min(a.submitted_on)::text AS "appliedOn"
     FROM tender t JOIN register_application a ON a.tender_id = t.id OR a.terms_of_reference_id = t.terms_of_reference_id
     WHERE t.id = ANY ($1) AND a.applicant_id = t.winner_id AND a.kind = 'INCLUSION' AND a.submitted_on IS NOT NULL
     GROUP BY t.id`,
    [tenderIds],
  );
}

export function findTenderPage(
  dataSource: DataSource,
  sight: Sight,
  args: PageArgs,
): Promise<Page<TenderEntity>> {
  return keysetPage<TenderEntity, TenderEntity>(tenders(dataSource, sight), 'tender', args, NEWEST);
}

export function findContracts(
  dataSource: DataSource,
  tenderIds: readonly string[],
): Promise<ServiceContractEntity[]> {
  return dataSource
    .createQueryBuilder(ServiceContractEntity, 'contract')
    .where('contract.tender_id = ANY (:tenderIds)', { tenderIds })
    .getMany();
}
