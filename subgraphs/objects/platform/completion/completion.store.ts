import type { DataSource } from 'typeorm';
import { PlatformCompletionEntity } from './completion.entity';

export function findCompletions(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<PlatformCompletionEntity[]> {
  return dataSource
    .createQueryBuilder(PlatformCompletionEntity, 'completion')
    .where('completion.object_id = ANY (:objectIds)', { objectIds })
    .getMany();
}
