import type { LibraryRow, SourceRow } from '../certificate/certificate.model';
import { TABLE_COLUMNS, type TableNumber } from './table-columns';
import type { TableDownload } from './table-file.model';
import { lineOf, SEPARATORS } from './table-text.rules';

/** Tells spreadsheets that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\u{FEFF}';

type Lines = AsyncIterable<readonly (SourceRow | LibraryRow)[]>;

/** Both tables under their headings, piece by piece; a file of this form can be handed in again. */
export async function* writeTableFile(
  { separator, language }: Pick<TableDownload, 'separator' | 'language'>,
  linesOf: (table: TableNumber) => Lines,
): AsyncGenerator<Buffer> {
  const between = SEPARATORS[separator];
  yield Buffer.from(BYTE_ORDER_MARK);
  for (const table of [1, 2] as const) {
    const columns = TABLE_COLUMNS[table];
    const headings = columns.map(({ heading }) => heading[language]);
    yield Buffer.from(lineOf(headings, between));
    for await (const lines of linesOf(table)) {
      const cells = lines.map((line) => {
        const values: Readonly<Record<string, unknown>> = { ...line };
        return columns.map(({ key }) => String(values[key] ?? ''));
      });
      yield Buffer.from(cells.map((values) => lineOf(values, between)).join(''));
    }
  }
}
