import type { DataSource, EntityManager } from 'typeorm';
import { findAppointments } from '../../organization/organization.store';
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
  return id !== null && (await findAppointments(manager, id, day)).includes('OPERATOR');
}
