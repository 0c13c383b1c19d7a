import type { DataSource } from 'typeorm';
import { keysetPage, type Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Page, PageArgs } from '../../shared/graphql/connection';
import type { Sight } from '../../shared/graphql/guard';
import { AcquisitionEntity } from './acquisition.entity';
import type { GratuitousAcquisitionFilters } from './acquisition.inputs';

export type AcquisitionColumn = ColumnOf<AcquisitionEntity>;

const NEWEST: Ordering = {
  name: 'NEWEST',
  expression: 'acquisition.updated_at',
  type: 'timestamptz',
  direction: 'DESC',
};

function acquisitions(dataSource: DataSource, { of }: Sight, columns: readonly AcquisitionColumn[]) {
  const builder = selectColumns(dataSource, AcquisitionEntity, 'acquisition', columns);
  return of === 'ALL'
    ? builder
    : builder.andWhere('acquisition.organization_id = :own', { own: of.relatedTo });
}

export async function findAcquisition(
  dataSource: DataSource,
  sight: Sight,
  id: string,
  columns: readonly AcquisitionColumn[],
): Promise<AcquisitionEntity | null> {
  const row = await acquisitions(dataSource, sight, columns)
    .andWhere('acquisition.id = :id', { id })
    .getRawOne<AcquisitionEntity>();
  return row ?? null;
}

export function findAcquisitionPage(
  dataSource: DataSource,
  sight: Sight,
  { states, grounds }: GratuitousAcquisitionFilters,
  args: PageArgs,
  columns: readonly AcquisitionColumn[],
): Promise<Page<AcquisitionEntity>> {
  const builder = acquisitions(dataSource, sight, columns);
  if (states) builder.andWhere('acquisition.state = ANY (:states)', { states });
  if (grounds) builder.andWhere('acquisition.ground = ANY (:grounds)', { grounds });
  return keysetPage<AcquisitionEntity>(builder, 'acquisition', args, NEWEST);
}
