import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { DepositEntity } from '../deposit/deposit.entity';
import { whereSeen } from '../party/party.store';
import { NoticeEntity } from './notice.entity';
import type { NoticeRecipient } from './notice.model';
import { NOTICE_RULES, type NoticeClause } from './notice.rules';

export type NoticeRow = NoticeEntity;

const COLUMNS: readonly ColumnOf<NoticeEntity>[] = [
  'id',
  'depositId',
  'recipient',
  'clause',
  'startedOn',
  'sentAt',
  'receivedAt',
];

/** Sends a notice in the transaction of the act that it tells: both are there, or neither. The answer is its id. */
export async function sendNotice(
  transaction: EntityManager,
  { now, today }: Pick<SubgraphContext, 'now' | 'today'>,
  depositId: string,
  clause: NoticeClause,
): Promise<string> {
  const recipient = NOTICE_RULES[clause].to;
  const id = randomUUID();
  await transaction.insert(NoticeEntity, {
    id,
    depositId,
    recipient,
    clause,
    startedOn: today,
    sentAt: now,
  });
  return id;
}

const BY_SENT: Ordering = {
  name: 'SENT_AT',
  expression: 'notice.sent_at',
  type: 'timestamptz',
  direction: 'ASC',
};

/** Notices about deposits that the caller sees, oldest first. */
export function findNoticePage(
  dataSource: DataSource,
  sight: Sight,
  isReceived: boolean | null,
  to: NoticeRecipient | null,
  args: PageArgs,
): Promise<Page<NoticeRow>> {
  const builder = selectColumns(dataSource, NoticeEntity, 'notice', COLUMNS).innerJoin(
    DepositEntity,
    'deposit',
    'deposit.id = notice.deposit_id',
  );
  whereSeen(builder, 'deposit', sight);
  if (isReceived !== null) builder.andWhere(`notice.received_at IS ${isReceived ? 'NOT NULL' : 'NULL'}`);
  if (to !== null) builder.andWhere('notice.recipient = :to', { to });
  return keysetPage<NoticeRow>(builder, 'notice', args, BY_SENT);
}

export function findNotices(dataSource: DataSource, depositIds: readonly string[]): Promise<NoticeRow[]> {
  return selectColumns(dataSource, NoticeEntity, 'notice', COLUMNS)
    .where('notice.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('notice.sent_at')
    .addOrderBy('notice.id')
    .getRawMany<NoticeRow>();
}
