import type { DataSource, EntityManager } from 'typeorm';
import { PlatformPriorityEntity } from './priority.entity';
import type { EarlierObject } from './priority.rules';

/** Latest declarations of the objects. */
export function findPriorities(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<PlatformPriorityEntity[]> {
  return dataSource
    .createQueryBuilder(PlatformPriorityEntity, 'priority')
    .distinctOn(['priority.object_id'])
    .where('priority.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('priority.object_id')
    .addOrderBy('priority.recorded_at', 'DESC')
    .getMany();
}

/** What is known of an object of the owner as one created earlier; null when the owner has no such object. */
export async function findEarlierObject(
  transaction: EntityManager,
  id: string,
  ownerId: string,
): Promise<EarlierObject | null> {
  const rows: EarlierObject[] = await transaction.query(
    `SELECT commissioned_on AS "commissionedOn", hosting,
       EXISTS (SELECT 1 FROM platform_priority p WHERE p.object_id = o.id AND p.is_on_platform)
         AS "isDeclaredOnPlatform"
       FROM informatization_object o WHERE o.id = $1 AND o.owner_id = $2`,
    [id, ownerId],
  );
  return rows[0] ?? null;
}

/** Whether the document is an approved one of the object that was not replaced. */
export async function isJustification(
  transaction: EntityManager,
  id: string,
  objectId: string,
): Promise<boolean> {
  const rows: unknown[] = await transaction.query(
    `SELECT 1 FROM technical_document
       WHERE id = $1 AND object_id = $2 AND state = 'APPROVED' AND NOT is_archived`,
    [id, objectId],
  );
  return rows.length > 0;
}
