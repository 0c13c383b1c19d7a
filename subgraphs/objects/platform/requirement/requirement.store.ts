import type { EntityManager } from 'typeorm';
import { PlatformRequirementEntity, PlatformRequirementVersionEntity } from './requirement.entity';

/** The version asked for, or the latest one; null when there is none. */
export async function findRequirementVersion(
  manager: EntityManager,
  where: { readonly version?: number; readonly id?: string } = {},
): Promise<PlatformRequirementVersionEntity | null> {
  const order = { version: 'DESC' } as const;
  const [found] = await manager.find(PlatformRequirementVersionEntity, { where, order, take: 1 });
  return found ?? null;
}

export function findRequirements(
  manager: EntityManager,
  version: number,
): Promise<PlatformRequirementEntity[]> {
  return manager.find(PlatformRequirementEntity, { where: { version }, order: { ordinal: 'ASC' } });
}
