import type { DataSource } from 'typeorm';
import { SNAPSHOT } from '../object/object-command';
import type { KeptCard } from './card-history.rules';

/** When a version of a card began. */
export interface VersionTime {
  readonly version: number;
  readonly validFrom: Date;
}

export interface CardVersion extends VersionTime {
  readonly card: KeptCard;
}

/** When the versions of a card began: those kept, and the present one, which is kept only with its first change. */
export function findVersionTimes(dataSource: DataSource, objectId: string): Promise<VersionTime[]> {
  return dataSource.query(
    `SELECT version, valid_from AS "validFrom" FROM object_version WHERE object_id = $1
     UNION ALL
     SELECT version, updated_at FROM informatization_object o WHERE id = $1
        AND NOT EXISTS (SELECT FROM object_version v WHERE v.object_id = o.id AND v.version = o.version)`,
    [objectId],
  );
}

/** Those versions of a card, kept or present, and no others: a card with its lists may be large. */
export function findCardVersions(
  dataSource: DataSource,
  objectId: string,
  versions: readonly number[],
): Promise<CardVersion[]> {
  return dataSource.query(
    `SELECT version, valid_from AS "validFrom", card FROM object_version WHERE object_id = $1 AND version = ANY ($2)
     UNION ALL
     SELECT present.version, present.valid_from, present.card
       FROM (${SNAPSHOT}) present (object_id, version, valid_from, card)
      WHERE present.version = ANY ($2)
        AND NOT EXISTS (SELECT FROM object_version v WHERE v.object_id = $1 AND v.version = present.version)`,
    [objectId, versions],
  );
}
