import type { DataSource, EntityManager } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import { CalendarAddressEntity } from './calendar-address.entity';

const NEWEST: Ordering = {
  name: 'CREATED_AT',
  expression: 'address.created_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** What may be told of an address: all but the digest. */
const TOLD = ['id', 'organizationId', 'label', 'createdAt', 'validUntil', 'revokedAt', 'lastReadAt'] as const;

/** Addresses that a person made, the newest first. */
export function findAddressPage(
  dataSource: DataSource,
  actor: string,
  args: PageArgs,
): Promise<Page<CalendarAddressEntity>> {
  const builder = selectColumns(dataSource, CalendarAddressEntity, 'address', TOLD).where(
    'address.actor = :actor',
    { actor },
  );
  return keysetPage(builder, 'address', args, NEWEST);
}

/** Address that answers on the day, by the digest of its secret: one statement, whatever is wrong with it. */
export function findLiveAddress(
  dataSource: DataSource,
  digest: string,
  today: string,
): Promise<CalendarAddressEntity | null> {
  return dataSource
    .createQueryBuilder(CalendarAddressEntity, 'address')
    .where('address.digest = :digest AND address.revoked_at IS NULL AND address.valid_until >= :today', {
      digest,
      today,
    })
    .getOne();
}

export async function countLiveAddresses(
  transaction: EntityManager,
  actor: string,
  today: string,
): Promise<number> {
  return transaction
    .createQueryBuilder(CalendarAddressEntity, 'address')
    .where('address.actor = :actor AND address.revoked_at IS NULL AND address.valid_until >= :today', {
      actor,
      today,
    })
    .getCount();
}

/** Notes the instant of a reading; false when one after `hourAgo` is noted already. */
export async function noteRead(
  transaction: EntityManager,
  id: string,
  now: Date,
  hourAgo: Date,
): Promise<boolean> {
  const { affected } = await transaction
    .createQueryBuilder()
    .update(CalendarAddressEntity)
    .set({ lastReadAt: now })
    .where('id = :id AND (last_read_at IS NULL OR last_read_at <= :hourAgo)', { id, hourAgo })
    .execute();
  return affected === 1;
}
