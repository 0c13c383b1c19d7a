import type { DataSource } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { almatyDay } from '../../shared/kernel/local-date';
import { outlivesAffiliation, outlivesAgreement } from './access.store';
import { AccessLimitEntity, type AccessRightEntity, ConfidentialReadEntity } from './access-right.entity';

export type ScopeKind = 'deposit' | 'repository';

/** A right as it is told: `endsAt` is its last instant, whether it ran out or was ended. */
export interface RightRow
  extends Omit<AccessRightEntity, 'limitId' | 'consentId' | 'noticeId' | 'endedAt' | 'endedBy'> {
  /** Version of the limits that it was registered within; null for none. */
  readonly limitVersion: number | null;
}

export interface ScopedRight extends RightRow {
  /** What was asked about: the deposit or the repository. */
  readonly scopeId: string;
}

const TOLD = `held.id, held.deposit_id AS "depositId", held.repository_id AS "repositoryId", held.person,
  held.organization_id AS "organizationId", held.is_system AS "isSystem", held.purpose, held.sections, held.media,
  held.granted_by AS "grantedBy", held.starts_at AS "startsAt", least(held.ends_at, held.ended_at) AS "endsAt",
  held.registered_at AS "registeredAt", held.registered_by AS "registeredBy", limits.version AS "limitVersion"`;

/** Rights that held at an instant, latest first; a right whose consent did not hold is none. */
export function findRights(
  dataSource: DataSource,
  kind: ScopeKind,
  ids: readonly string[],
  at: Date,
): Promise<ScopedRight[]> {
  const scope = kind === 'deposit' ? 'deposit.id' : 'deposit.repository_id';
  return dataSource.query(
    `SELECT DISTINCT ON (scope_id, held.registered_at, held.id) ${scope} AS "scopeId", ${scope} AS scope_id, ${TOLD}
     FROM deposit JOIN access_right held
       ON (held.deposit_id = deposit.id OR held.repository_id = deposit.repository_id)
       LEFT JOIN access_limit limits ON limits.id = held.limit_id
       LEFT JOIN disclosure_consent consent ON consent.id = held.consent_id
     WHERE ${scope} = ANY ($1) AND held.starts_at <= $2
       AND (held.ends_at IS NULL OR held.ends_at > $2) AND (held.ended_at IS NULL OR held.ended_at > $2)
       AND (consent.id IS NULL OR (consent.starts_at <= $2 AND consent.ends_at > $2
         AND (consent.withdrawn_at IS NULL OR consent.withdrawn_at > $2)))
       AND ${outlivesAgreement('$2')} AND ${outlivesAffiliation('$2', '$3')}
     ORDER BY scope_id, held.registered_at DESC, held.id`,
    [ids, at, almatyDay(at)],
  );
}

/** One right, whether it holds or not. */
export async function findRight(dataSource: DataSource, id: string): Promise<RightRow> {
  const rows: RightRow[] = await dataSource.query(
    `SELECT ${TOLD} FROM access_right held LEFT JOIN access_limit limits ON limits.id = held.limit_id WHERE held.id = $1`,
    [id],
  );
  const [right] = rows;
  if (!right) throw new RangeError(`There is no right ${id}.`);
  return right;
}

/** The limits of deposits that hold now. */
export function findLimits(
  { manager }: DataSource,
  depositIds: readonly string[],
): Promise<AccessLimitEntity[]> {
  return manager
    .createQueryBuilder(AccessLimitEntity, 'limits')
    .distinctOn(['limits.depositId'])
    .where('limits.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('limits.depositId')
    .addOrderBy('limits.version', 'DESC')
    .getMany();
}

const LATEST_FIRST: Ordering = {
  name: 'OCCURRED_AT',
  expression: 'read.occurred_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Reads of a deposit, latest first. */
export function readsOf(dataSource: DataSource): NestedList<ConfidentialReadEntity> {
  return {
    builder: () =>
      selectColumns(dataSource, ConfidentialReadEntity, 'read', [
        'id',
        'person',
        'organizationId',
        'thing',
        'purpose',
        'outcome',
        'reason',
        'occurredAt',
      ]),
    alias: 'read',
    parent: 'read.deposit_id',
    ordering: LATEST_FIRST,
  };
}
