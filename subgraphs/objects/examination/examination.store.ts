import type { EntityManager } from 'typeorm';

/** Next position among all rows of the object; the object is locked by the command, so nobody takes it meanwhile. */
export async function nextOrdinal(
  transaction: EntityManager,
  table: 'expert_conclusion' | 'terms_of_reference',
  objectId: string,
): Promise<number> {
  const rows: { ordinal: number }[] = await transaction.query(
    `SELECT coalesce(max(ordinal), 0) + 1 AS ordinal FROM ${table} WHERE object_id = $1`,
    [objectId],
  );
  return rows[0]?.ordinal ?? 1;
}
