import { columnOf, TABLE_COLUMNS, type TableColumn, type TableNumber } from './table-columns';
import { columnMissing, columnUnknown } from './table-file.errors';
import { cellProblem, type TableProblem } from './table-problems';

/** A table as its line of headings orders it. */
export interface OpenedTable {
  readonly table: TableNumber;
  /** Column of each cell; null where the heading is none of the form. */
  readonly columns: readonly (TableColumn | null)[];
  readonly headings: readonly string[];
}

/** Reads a line of headings: every column of the form once, in any order. */
export function openTable(
  table: TableNumber,
  headings: readonly string[],
  line: number,
): { readonly opened: OpenedTable; readonly problems: readonly TableProblem[] } {
  const found = headings.map((heading) => columnOf(table, heading));
  const columns = found.map((column, index) => (found.indexOf(column) === index ? column : null));
  const strange = headings.filter((heading, index) => heading.trim() !== '' && !columns[index]);
  const missing = TABLE_COLUMNS[table].filter((column) => !columns.includes(column));
  return {
    opened: { table, columns, headings },
    problems: [
      ...strange.map((heading) => ({
        refusal: columnUnknown({ line, column: heading.trim() }),
        line,
        column: heading.trim(),
      })),
      ...missing.map((column) => cellProblem(columnMissing, line, column.key, column)),
    ],
  };
}
