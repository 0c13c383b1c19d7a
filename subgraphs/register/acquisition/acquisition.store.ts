import type { DataSource, EntityManager } from 'typeorm';
import { findAnalogues, lastPosition, makePlan } from '../analogue/analogue.store';
import { AcquisitionEntity } from './acquisition.entity';

const MOST_NAMED = 5;

/** Whether the product of an entry was bought for the object, or by the organization, before the day. */
export async function wasAcquired(
  transaction: EntityManager,
  { entryId, objectId, acquirerId }: { entryId: string; objectId: string; acquirerId: string },
  day: string,
): Promise<boolean> {
  const rows: { found: boolean }[] = await transaction.query(
    `SELECT EXISTS (
       SELECT FROM register_entry_use u LEFT JOIN acquisition a ON a.use_id = u.id
        WHERE u.entry_id IN (SELECT same.id FROM register_entry same JOIN register_entry bought USING (product_id)
                              WHERE bought.id = $1)
          AND (u.object_id = $2 OR a.acquirer_id = $3) AND u.started_on < $4) AS found`,
    [entryId, objectId, acquirerId, day],
  );
  return rows[0]?.found === true;
}

/** Numbers of the entries in force on a day that are most similar. */
export async function similarNumbers(
  transaction: EntityManager,
  name: string,
  day: string,
): Promise<string[]> {
  const plan = await makePlan(transaction, [name]);
  const state = { position: await lastPosition(transaction), day };
  const { ranked } = await findAnalogues(transaction, plan, state);
  const rows: { number: string }[] = await transaction.query(
    `SELECT entry.number FROM unnest($1::uuid[]) WITH ORDINALITY AS found (id, place)
       JOIN register_entry entry USING (id) ORDER BY place`,
    [ranked.slice(0, MOST_NAMED).map(({ entryId }) => entryId)],
  );
  return rows.map(({ number }) => number);
}

export function findAcquisitions(
  dataSource: DataSource,
  useIds: readonly string[],
): Promise<AcquisitionEntity[]> {
  return dataSource
    .createQueryBuilder(AcquisitionEntity, 'acquisition')
    .where('acquisition.use_id = ANY (:useIds)', { useIds })
    .getMany();
}
