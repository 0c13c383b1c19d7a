import type { DataSource, EntityManager } from 'typeorm';
import { EscrowRepositoryEntity } from '../repository/repository.entity';
import type { RepositoryAccessRequestEntity } from './repository-access.entity';

export interface AccessRequestRow
  extends Omit<RepositoryAccessRequestEntity, 'rightId' | 'media' | 'decidedBy'> {
  readonly mediumNumbers: number[] | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** Requests about deposits, the latest first, with the term of what was granted. */
export function findAccessRequests(
  dataSource: DataSource,
  depositIds: readonly string[],
): Promise<AccessRequestRow[]> {
  return dataSource.query(
    `SELECT request.id, request.deposit_id AS "depositId", request.purpose, request.reason,
       request.media AS "mediumNumbers", request.organization_id AS "organizationId", request.person,
       request.requested_at AS "requestedAt", request.state, request.decided_at AS "decidedAt",
       request.decline_reason AS "declineReason", held.starts_at AS "from",
       least(held.ends_at, held.ended_at) AS "to"
     FROM repository_access_request request LEFT JOIN access_right held ON held.id = request.right_id
     WHERE request.deposit_id = ANY ($1)
     ORDER BY request.requested_at DESC, request.id`,
    [depositIds],
  );
}

export async function repositoryStateOf(
  transaction: EntityManager,
  id: string | null,
): Promise<string | null> {
  if (id === null) return null;
  const { state } = await transaction.findOneByOrFail(EscrowRepositoryEntity, { id });
  return state;
}
