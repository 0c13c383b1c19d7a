import type { DataSource } from 'typeorm';
import type { LibraryRow, SourceRow } from '../certificate/certificate.model';
import type { TableNumber } from './table-columns';

/** Lines read at once: few statements, and never a whole certificate in memory. */
const BATCH = 10_000;

/** Lines of one table of a certificate by their numbers, batch by batch. */
export async function* linesOfTable(
  dataSource: DataSource,
  certificateId: string,
  table: TableNumber,
): AsyncGenerator<readonly (SourceRow | LibraryRow)[]> {
  for (let last = 0; ; ) {
    const rows: { line: SourceRow | LibraryRow }[] = await dataSource.query(
      `SELECT line FROM certificate_row
        WHERE certificate_id = $1 AND table_number = $2 AND row > $3 ORDER BY row LIMIT $4`,
      [certificateId, table, last, BATCH],
    );
    const lines = rows.map(({ line }) => line);
    if (lines.length > 0) yield lines;
    if (lines.length < BATCH) return;
    last = lines.at(-1)?.row ?? last;
  }
}
