import type { DataSource, EntityManager } from 'typeorm';
import { PlatformEntity, PlatformEnvironmentEntity } from './platform.entity';

/** The platform; null until the operator records it. */
export async function findPlatform(manager: EntityManager): Promise<PlatformEntity | null> {
  const [platform] = await manager.find(PlatformEntity, { take: 1 });
  return platform ?? null;
}

export function findPlatformEnvironments(
  manager: EntityManager | DataSource['manager'],
  platformId: string,
): Promise<PlatformEnvironmentEntity[]> {
  return manager.find(PlatformEnvironmentEntity, { where: { platformId }, order: { kind: 'ASC' } });
}

/** Whether the organization is appointed as the operator on the day. */
export async function isOperator(manager: EntityManager, id: string | null, day: string): Promise<boolean> {
  if (id === null) return false;
  const rows: unknown[] = await manager.query(
    `SELECT 1 FROM organization_role WHERE organization_id = $1 AND role = 'OPERATOR'
       AND valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)`,
    [id, day],
  );
  return rows.length > 0;
}
