import type { DataSource, EntityManager } from 'typeorm';

export interface LicensedSoftwareRow {
  readonly objectId: string;
  readonly name: string;
  readonly version: string;
  readonly vendor: string;
  readonly licenceNumber: string | null;
  readonly supportUntil: string | null;
  readonly usedUntil: string | null;
}

/** Software in use on that day, by name. */
export function findSoftwareInUse(
  dataSource: DataSource,
  objectIds: readonly string[],
  today: string,
): Promise<LicensedSoftwareRow[]> {
  return dataSource.query(
    `SELECT object_id AS "objectId", name, version, vendor, licence_number AS "licenceNumber",
       support_until AS "supportUntil", used_until AS "usedUntil"
     FROM licensed_software WHERE object_id = ANY ($1) AND (used_until IS NULL OR used_until >= $2)
     ORDER BY name, version`,
    [objectIds, today],
  );
}

export async function saveSoftware(transaction: EntityManager, row: LicensedSoftwareRow): Promise<void> {
  await transaction.query(
    `INSERT INTO licensed_software (object_id, name, version, vendor, licence_number, support_until, used_until)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (object_id, name, version) DO UPDATE SET vendor = excluded.vendor,
       licence_number = excluded.licence_number, support_until = excluded.support_until,
       used_until = excluded.used_until`,
    [row.objectId, row.name, row.version, row.vendor, row.licenceNumber, row.supportUntil, row.usedUntil],
  );
}
