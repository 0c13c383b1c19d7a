import type { DataSource, EntityManager } from 'typeorm';
import type { CostCorrection } from './cost-correction.type';

/** Keeps a cost row as it stands, before it is written anew. */
export async function keepEarlier(
  transaction: EntityManager,
  costItemId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await transaction.query(
    `INSERT INTO cost_item_correction (cost_item_id, earlier, reason, corrected_at)
     SELECT id, to_jsonb(c), $2, $3 FROM cost_item c WHERE id = $1`,
    [costItemId, reason, now],
  );
}

export type CorrectionRow = CostCorrection & { readonly costItemId: string };

/** Earlier states of the rows, oldest first; amounts stay exact decimals. */
export function findCorrections(
  dataSource: DataSource,
  costItemIds: readonly string[],
): Promise<CorrectionRow[]> {
  return dataSource.query(
    `SELECT k.cost_item_id AS "costItemId", e.year, e.nature, e.kind, e.phase, e.funding_channel AS "fundingChannel",
       json_build_object('amount', e.amount::text, 'currency', e.currency) AS amount, k.reason,
       k.corrected_at AS "correctedAt"
     FROM cost_item_correction k, jsonb_populate_record(NULL::cost_item, k.earlier) e
     WHERE k.cost_item_id = ANY ($1) ORDER BY k.id`,
    [costItemIds],
  );
}
