import type { DataSource, EntityManager } from 'typeorm';
import type { NestedList, Ordering } from '../../shared/database/keyset-page';
import { type ColumnOf, selectColumns } from '../../shared/database/select-columns';
import type { Sight } from '../../shared/graphql/guard';
import { InformatizationObjectEntity } from '../object/object.entity';
import { whereRelated } from '../object/object.store';
import { CostCalculationEntity, NormTableEntity } from './calculation.entity';
import type { NormTableName } from './norm-table.model';

export type CalculationColumn = ColumnOf<CostCalculationEntity>;

/** Calculations by their bare uuids, of objects whose cost the caller may see. */
export function findCalculations(
  dataSource: DataSource,
  sight: Sight,
  ids: readonly string[],
  columns: readonly CalculationColumn[],
): Promise<CostCalculationEntity[]> {
  const builder = selectColumns(dataSource, CostCalculationEntity, 'calculation', columns).andWhere(
    'calculation.id = ANY (:ids)',
    { ids },
  );
  if (sight.of !== 'ALL') {
    builder.innerJoin(InformatizationObjectEntity, 'object', 'object.id = calculation.object_id');
    whereRelated(builder, sight.of, sight.today);
  }
  return builder.getRawMany<CostCalculationEntity>();
}

const LATEST: Ordering = {
  name: 'CALCULATED_AT',
  expression: 'calculation.calculated_at',
  type: 'timestamptz',
  direction: 'DESC',
};

/** Calculations of an object, latest first. */
export function calculationsOf(
  dataSource: DataSource,
  columns: readonly CalculationColumn[],
): NestedList<CostCalculationEntity> {
  const builder = () => selectColumns(dataSource, CostCalculationEntity, 'calculation', columns);
  return { builder, alias: 'calculation', parent: 'calculation.object_id', ordering: LATEST };
}

/** Latest revision of each table of a version of the method. */
export function findLatestTables(
  manager: EntityManager,
  methodVersion: string,
  names: readonly NormTableName[],
): Promise<NormTableEntity[]> {
  return manager
    .createQueryBuilder(NormTableEntity, 'norm')
    .distinctOn(['norm.name'])
    .where('norm.method_version = :methodVersion AND norm.name = ANY (:names)', { methodVersion, names })
    .orderBy('norm.name')
    .addOrderBy('norm.revision', 'DESC')
    .getMany();
}

export function findTablesByIds(manager: EntityManager, ids: readonly string[]): Promise<NormTableEntity[]> {
  return manager.createQueryBuilder(NormTableEntity, 'norm').where('norm.id = ANY (:ids)', { ids }).getMany();
}

export type NormTableRow = Omit<NormTableEntity, 'rows'> & { readonly rowCount: number };

/** Latest revision of every table that was loaded, without its rows. */
export function findNormTables(dataSource: DataSource): Promise<NormTableRow[]> {
  return dataSource.query(`
    SELECT DISTINCT ON (method_version, name) id, method_version AS "methodVersion", name, revision, source,
      is_demonstration AS "isDemonstration", hash, loaded_at AS "loadedAt", jsonb_array_length(rows) AS "rowCount"
    FROM norm_table ORDER BY method_version, name, revision DESC`);
}
