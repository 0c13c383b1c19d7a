import type { DataSource } from 'typeorm';
import { SNAPSHOT } from '../object/object-command';
import type { KeptCard } from './card-history.rules';

export interface CardVersion {
  readonly version: number;
  readonly validFrom: Date;
  readonly card: KeptCard;
}

/** Kept versions of a card, and the present card, which is kept only with its first change. */
export function findCardVersions(dataSource: DataSource, objectId: string): Promise<CardVersion[]> {
  return dataSource.query(
    `SELECT version, valid_from AS "validFrom", card FROM object_version WHERE object_id = $1
     UNION ALL
     SELECT present.version, present.valid_from, present.card
       FROM (${SNAPSHOT}) present (object_id, version, valid_from, card)
      WHERE NOT EXISTS (SELECT FROM object_version v WHERE v.object_id = $1 AND v.version = present.version)`,
    [objectId],
  );
}
