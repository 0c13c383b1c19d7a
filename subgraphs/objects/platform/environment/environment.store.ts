import type { DataSource, EntityManager } from 'typeorm';
import { EnvironmentEntity } from './environment.entity';

/** Environments of the objects, oldest application first. */
export function findEnvironments(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<EnvironmentEntity[]> {
  return dataSource
    .createQueryBuilder(EnvironmentEntity, 'environment')
    .where('environment.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('environment.received_on')
    .addOrderBy('environment.id')
    .getMany();
}

/** Whether the object has been declared to be built on the platform, or its placement there was asked for (C-12, C-14). */
export async function isMeantForPlatform(transaction: EntityManager, objectId: string): Promise<boolean> {
  const rows: unknown[] = await transaction.query(
    `SELECT 1 FROM (SELECT is_on_platform FROM platform_priority WHERE object_id = $1
         ORDER BY recorded_at DESC LIMIT 1) latest WHERE is_on_platform
     UNION ALL
     SELECT 1 FROM placement_request WHERE object_id = $1 AND service = 'EGOV_PLATFORM'
     LIMIT 1`,
    [objectId],
  );
  return rows.length > 0;
}
