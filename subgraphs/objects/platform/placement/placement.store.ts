import type { DataSource, EntityManager } from 'typeorm';
import { PlacementEntity, PlacementImpossibilityEntity, PlacementRequestEntity } from './placement.entity';

/** Applications of the objects, oldest first. */
export function findPlacementRequests(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<PlacementRequestEntity[]> {
  return dataSource
    .createQueryBuilder(PlacementRequestEntity, 'request')
    .where('request.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('request.received_on')
    .addOrderBy('request.id')
    .getMany();
}

/** Placements of the objects, oldest first. */
export function findPlacements(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<PlacementEntity[]> {
  return dataSource
    .createQueryBuilder(PlacementEntity, 'placement')
    .where('placement.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('placement.placed_on')
    .addOrderBy('placement.recorded_at')
    .getMany();
}

/** Confirmations of the objects, oldest first. */
export function findImpossibilities(
  dataSource: DataSource,
  objectIds: readonly string[],
): Promise<PlacementImpossibilityEntity[]> {
  return dataSource
    .createQueryBuilder(PlacementImpossibilityEntity, 'impossibility')
    .where('impossibility.object_id = ANY (:objectIds)', { objectIds })
    .orderBy('impossibility.confirmed_on')
    .addOrderBy('impossibility.recorded_at')
    .getMany();
}

/** Latest confirmation that stood on the day; null when there was none. */
export async function impossibilityOn(
  transaction: EntityManager,
  objectId: string,
  day: string,
): Promise<string | null> {
  const rows: { id: string }[] = await transaction.query(
    `SELECT id FROM placement_impossibility WHERE object_id = $1 AND confirmed_on <= $2
       ORDER BY confirmed_on DESC, recorded_at DESC LIMIT 1`,
    [objectId, day],
  );
  return rows[0]?.id ?? null;
}

/** Day of the latest placement; null when the object was never placed by a record. */
export async function lastPlacedOn(transaction: EntityManager, objectId: string): Promise<string | null> {
  const rows: { placedOn: string | null }[] = await transaction.query(
    `SELECT max(placed_on) AS "placedOn" FROM placement WHERE object_id = $1`,
    [objectId],
  );
  return rows[0]?.placedOn ?? null;
}

export async function isOrganizationKnown(transaction: EntityManager, id: string | null): Promise<boolean> {
  if (id === null) return false;
  const rows: unknown[] = await transaction.query('SELECT 1 FROM organization WHERE id = $1', [id]);
  return rows.length > 0;
}
