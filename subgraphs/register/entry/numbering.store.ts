import type { EntityManager } from 'typeorm';

/** Lets one decision after the other give out a number; to be called before anything is read. */
export async function takeNumberTurn(transaction: EntityManager): Promise<void> {
  await transaction.query('LOCK TABLE register_number_turn IN EXCLUSIVE MODE');
}

/** The number after the last one, without a gap: a number of an inclusion that was rolled back was never written. */
export async function nextNumber(transaction: EntityManager): Promise<string> {
  const [row] = (await transaction.query(
    `SELECT coalesce(max(substring(number from '^ДПО-([0-9]{7})$')::integer), 0) + 1 AS serial FROM register_entry`,
  )) as { serial: number }[];
  if (!row) throw new Error('An aggregate without groups has one row.');
  return `ДПО-${String(row.serial).padStart(7, '0')}`;
}
