import type { DataSource } from 'typeorm';
import { DisclosureIncidentEntity, type ProtectionMeasureEntity } from './protection.entity';

/** The latest record of each measure. */
export function findMeasures(dataSource: DataSource): Promise<ProtectionMeasureEntity[]> {
  return dataSource.query(
    `SELECT DISTINCT ON (number) id, number, description, evidence, taken_on AS "takenOn",
       recorded_at AS "recordedAt", recorded_by AS "recordedBy"
     FROM protection_measure ORDER BY number, ordinal DESC`,
  );
}

/** Whether the organization is the owner or holder of anything that is deposited. */
export async function isParty(dataSource: DataSource, organizationId: string): Promise<boolean> {
  const rows: unknown[] = await dataSource.query(
    'SELECT 1 FROM deposit WHERE owner_id = $1 OR holder_id = $1 LIMIT 1',
    [organizationId],
  );
  return rows.length > 0;
}

/** Incidents of deposits, latest first. */
export function findIncidents(
  { manager }: DataSource,
  depositIds: readonly string[],
): Promise<DisclosureIncidentEntity[]> {
  return manager
    .createQueryBuilder(DisclosureIncidentEntity, 'incident')
    .where('incident.deposit_id = ANY (:depositIds)', { depositIds })
    .orderBy('incident.recorded_at', 'DESC')
    .addOrderBy('incident.id')
    .getMany();
}
