import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { selectColumns } from '../../shared/database/select-columns';
import { MediumDirectoryEntity } from './directory.entity';
import type { DirectoryDescription } from './directory.model';

/** Records what is told of directories of a medium, in place of what was told of them before. */
export async function writeDirectories(
  transaction: EntityManager,
  depositId: string,
  number: number,
  directories: readonly DirectoryDescription[],
  now: Date,
): Promise<void> {
  await transaction.query(
    `INSERT INTO medium_directory (id, deposit_id, number, path, origin, kind, covers, described_at)
     SELECT gen_random_uuid(), $1, $2, path, origin, kind, covers, $4
       FROM json_to_recordset($3) AS told (path text, origin text, kind text, covers text[])
     ON CONFLICT (deposit_id, number, path) DO UPDATE SET origin = excluded.origin, kind = excluded.kind,
       covers = excluded.covers, described_at = excluded.described_at`,
    [depositId, number, JSON.stringify(directories), now],
  );
}

const BY_PATH: Ordering = { name: 'PATH', expression: 'directory.path', type: 'text', direction: 'ASC' };

/** Directories of a deposit that were described, by their paths. */
export function directoriesOf(dataSource: DataSource): NestedList<MediumDirectoryEntity> {
  const builder = () =>
    selectColumns(dataSource, MediumDirectoryEntity, 'directory', [
      'id',
      'number',
      'path',
      'origin',
      'kind',
      'covers',
      'describedAt',
    ]);
  return { builder, alias: 'directory', parent: 'directory.deposit_id', ordering: BY_PATH };
}
