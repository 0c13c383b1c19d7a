import type { DataSource } from 'typeorm';
import { grouped, loaderOf } from '../../shared/graphql/loader';
import type { SubgraphContext } from '../../shared/graphql/subgraph-context';
import { almatyDay } from '../../shared/kernel/local-date';
import type { ObjectRow } from '../object/object.store';
import { type RecordChange, staleSince } from './stale.rules';

interface VersionRow {
  readonly objectId: string;
  readonly version: number;
  readonly validFrom: Date;
  readonly isConfirmation: boolean;
}

/** Confirmations, corrections and changes of the stage among the versions of the cards. */
function findVersions(dataSource: DataSource, ids: readonly string[]): Promise<VersionRow[]> {
  return dataSource.query(
    `SELECT object_id AS "objectId", version, valid_from AS "validFrom",
            command IS NOT DISTINCT FROM 'informatizationObjectConfirm' AS "isConfirmation"
       FROM (SELECT *, lag(card->>'stage') OVER (PARTITION BY object_id ORDER BY version) <> card->>'stage' AS is_step
               FROM object_version WHERE object_id = ANY ($1)) v
      WHERE is_step OR command IN ('informatizationObjectCorrect', 'informatizationObjectConfirm')
      ORDER BY object_id, version`,
    [ids],
  );
}

/** First days of the stretches after the recorded first one. */
function findSteps(
  dataSource: DataSource,
  ids: readonly string[],
): Promise<{ objectId: string; day: string }[]> {
  return dataSource.query(
    `SELECT object_id AS "objectId", started_on AS day FROM life_cycle_stage
      WHERE object_id = ANY ($1) AND ordinal > 1`,
    [ids],
  );
}

/** Day since which the record of an object is stale; two statements for all objects of a page. */
export async function loadStaleSince(context: SubgraphContext, object: ObjectRow): Promise<string | null> {
  const { dataSource } = context;
  const [versions, steps] = await Promise.all([
    loaderOf<string, VersionRow[]>(context, 'stale.versions', async (ids) =>
      grouped(ids, await findVersions(dataSource, ids), (row) => row.objectId),
    ).load(object.id),
    loaderOf<string, { day: string }[]>(context, 'stale.steps', async (ids) =>
      grouped(ids, await findSteps(dataSource, ids), (row) => row.objectId),
    ).load(object.id),
  ]);
  const confirmation = versions.findLast(({ isConfirmation }) => isConfirmation);
  const changes: RecordChange[] = [
    ...versions.flatMap(({ isConfirmation, validFrom, version }) =>
      isConfirmation ? [] : [{ day: almatyDay(validFrom), version }],
    ),
    ...steps.map(({ day }) => ({ day, version: null })),
  ];
  const { confirmedOn } = object;
  return staleSince({ confirmedOn, version: confirmation?.version ?? null }, changes);
}
