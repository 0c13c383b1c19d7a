import type { DataSource } from 'typeorm';
import { keysetPage, type Ordering } from '../database/keyset-page';
import { selectColumns } from '../database/select-columns';
import type { Page, PageArgs } from '../graphql/connection';
import { DeadLetterEntity } from './dead-letter.entity';

const ALIAS = 'letter';
const OLDEST_FIRST: Ordering = {
  name: 'FAILED_AT',
  expression: 'letter.failed_at',
  type: 'timestamptz',
  direction: 'ASC',
};
const COLUMNS = [
  'id',
  'recipient',
  'eventId',
  'type',
  'subject',
  'occurredAt',
  'attempts',
  'failedAt',
  'reason',
] as const;

/** Undelivered events of the registry, those that failed first first. */
export function findDeadLetters(dataSource: DataSource, args: PageArgs): Promise<Page<DeadLetterEntity>> {
  const builder = selectColumns(dataSource, DeadLetterEntity, ALIAS, COLUMNS);
  return keysetPage<DeadLetterEntity>(builder, ALIAS, args, OLDEST_FIRST);
}
