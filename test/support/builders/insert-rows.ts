import { escapeIdentifier } from 'pg';
import { withClient } from '../../../subgraphs/shared/database/connection';
import type { TestDatabase } from '../database';

type Row = Readonly<Record<string, unknown>>;

/** Inserts rows as the owner of the tables; keys are column names, the same in every row of a table. */
export async function insertRows(
  database: TestDatabase,
  tables: Readonly<Record<string, readonly Row[]>>,
): Promise<void> {
  await withClient(database.owner, async (client) => {
    for (const [table, rows] of Object.entries(tables)) {
      const columns = Object.keys(rows[0] ?? {});
      if (columns.length === 0) continue;
      const names = columns.map(escapeIdentifier).join(', ');
      await client.query(
        `INSERT INTO ${escapeIdentifier(table)} (${names})
         SELECT ${names} FROM json_populate_recordset(NULL::${escapeIdentifier(table)}, $1::json)`,
        [JSON.stringify(rows)],
      );
    }
  });
}
