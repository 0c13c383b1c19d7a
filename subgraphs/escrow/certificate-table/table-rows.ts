import type { LibraryRow, SourceRow } from '../certificate/certificate.model';
import { type OpenedTable, openTable } from './opened-table';
import { type ColumnKey, type TableColumn, type TableNumber, tableHeadedBy } from './table-columns';
import { cellNumber, cellSurplus, headingsMissing } from './table-file.errors';
import { cellProblem, SHOWN_LETTERS, TableProblems } from './table-problems';
import { unguarded } from './table-text.rules';

/** Where a line of the certificate stands in the file. */
export interface RowPlace {
  readonly line: number;
  readonly headings: ReadonlyMap<ColumnKey, string>;
}

/** Day as a spreadsheet of the country writes it. */
const DOTTED_DAY = /^(\d{2})\.(\d{2})\.(\d{4})$/;

/** Collects the lines of both tables as they are read, and what is wrong with the file itself. */
export class TableRows {
  readonly rows: { readonly 1: SourceRow[]; readonly 2: LibraryRow[] } = { 1: [], 2: [] };
  readonly places: { readonly 1: RowPlace[]; readonly 2: RowPlace[] } = { 1: [], 2: [] };
  readonly problems = new TableProblems();
  /** Whether what follows cannot be understood and was left unread. */
  isBroken = false;
  private open: OpenedTable | null = null;
  private headings: ReadonlyMap<ColumnKey, string> = new Map();

  take(cells: readonly string[], line: number): void {
    if (this.isBroken || cells.every((cell) => cell.trim() === '')) return;
    const table = tableHeadedBy(cells);
    if (table) this.begin(table, cells, line);
    else if (this.open) this.add(this.open, cells, line);
    else this.miss(line);
  }

  /** Whether a line of headings was read. */
  get isBegun(): boolean {
    return this.open !== null;
  }

  /** Lines without headings say nothing. */
  miss(line: number): void {
    this.isBroken = true;
    this.problems.add(() => ({ refusal: headingsMissing({ line }), line, column: null }));
  }

  private begin(table: TableNumber, cells: readonly string[], line: number): void {
    const { opened, problems } = openTable(table, cells, line);
    this.open = opened;
    this.headings = new Map(
      opened.columns.flatMap((column, index) =>
        column ? [[column.key, opened.headings[index] ?? ''] as const] : [],
      ),
    );
    for (const problem of problems) this.problems.add(() => problem);
  }

  private add({ table, columns, headings }: OpenedTable, cells: readonly string[], line: number): void {
    const values: Partial<Record<ColumnKey, string>> = {};
    for (const [index, cell] of cells.entries()) {
      const column = columns[index];
      if (column) values[column.key] = unguarded(cell);
      else if (!headings[index]?.trim() && cell.trim() !== '') this.surplus(line, index + 1);
    }
    const row = this.rows[table].length + 1;
    this.checkNumber(columns, values.row?.trim() ?? '', row, line);
    this.places[table].push({ line, headings: this.headings });
    if (table === 1) this.rows[1].push(sourceRow(row, values));
    else this.rows[2].push(libraryRow(row, values));
  }

  private surplus(line: number, cell: number): void {
    this.problems.add(() => ({
      refusal: cellSurplus({ line, column: cell }),
      line,
      column: String(cell),
    }));
  }

  private checkNumber(
    columns: readonly (TableColumn | null)[],
    value: string,
    expected: number,
    line: number,
  ): void {
    const column = columns.find((one) => one?.key === 'row');
    if (!column || value === '' || value === String(expected)) return;
    const heading = this.headings.get('row') ?? column.key;
    const shown = value.slice(0, SHOWN_LETTERS);
    this.problems.add(() => cellProblem(cellNumber, line, heading, column, { value: shown, expected }));
  }
}

type Values = Partial<Record<ColumnKey, string>>;

/** Nothing is said by an empty cell. */
const stated = (value: string | undefined): string | null => value || null;

const commonOf = (row: number, { mediumLabel = '', directory = '', sizeMb = '', language }: Values) => ({
  row,
  mediumLabel,
  directory,
  sizeMb,
  language: stated(language),
});

function sourceRow(row: number, values: Values): SourceRow {
  const { fileName = '', languageVersion, framework, frameworkVersion, modifiedOn = '' } = values;
  return {
    ...commonOf(row, values),
    fileName,
    languageVersion: stated(languageVersion),
    framework: stated(framework),
    frameworkVersion: stated(frameworkVersion),
    modifiedOn: modifiedOn.trim().replace(DOTTED_DAY, '$3-$2-$1'),
  };
}

/** A certificate of Annex 3 has no column for the package address of a bill of materials. */
function libraryRow(row: number, values: Values): LibraryRow {
  const { componentName = '', version } = values;
  return { ...commonOf(row, values), componentName, version: stated(version), purl: null };
}
