import {
  certificateFieldMalformed,
  certificateFieldMissing,
  unsafePath,
} from '../certificate/acceptance-certificate.errors';
import type { Certificate, CertificateHead } from '../certificate/certificate.model';
import { type FormProblem, formProblems } from '../certificate/certificate.rules';
import { TABLE_COLUMNS, type TableNumber } from './table-columns';
import { cellDate, cellMissing, cellSize } from './table-file.errors';
import { cellProblem, MOST_TOLD, SHOWN_LETTERS, type TableProblem } from './table-problems';
import type { TableRows } from './table-rows';

export interface CheckedTables {
  readonly certificate: Certificate;
  /** The first problems in the order of the file, and how many there are. */
  readonly problems: readonly TableProblem[];
  readonly problemCount: number;
}

/** Holds the lines of a file to the rules of typed lines, and tells each problem with its place in the file. */
export function checkTables(read: TableRows, head: CertificateHead, hasNoLibraries: boolean): CheckedTables {
  const certificate = { ...head, hasNoLibraries, sources: read.rows[1], libraries: read.rows[2] };
  // Of tables that were read in part nothing can be missed as a whole.
  const found = formProblems(certificate)
    .map((problem) => ({ ...problem, cell: placeOf(problem.path) }))
    .filter(({ cell }) => !read.isBroken || cell !== null);
  const line = ({ cell }: Located) => (cell && read.places[cell.table][cell.index]?.line) ?? 0;
  const told = found.sort((a, b) => line(a) - line(b)).slice(0, MOST_TOLD);
  const problems = [...read.problems.first, ...told.map((problem) => placed(problem, read))];
  return {
    certificate,
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, MOST_TOLD),
    problemCount: read.problems.total + found.length,
  };
}

interface Cell {
  readonly table: TableNumber;
  readonly index: number;
  readonly key: string;
}

type Located = FormProblem & { readonly cell: Cell | null };

const TABLES: Readonly<Record<string, TableNumber>> = { sources: 1, libraries: 2 };

/** `sources.3.sizeMb` → table, index and key; null for what is no cell. */
function placeOf(path: string): Cell | null {
  const [list = '', index, key] = path.split('.');
  const table = TABLES[list];
  return table && index !== undefined && key !== undefined ? { table, index: Number(index), key } : null;
}

function placed({ code, path, cell }: Located, { rows, places }: TableRows): TableProblem {
  const place = cell && places[cell.table][cell.index];
  const column = cell && TABLE_COLUMNS[cell.table].find(({ key }) => key === cell.key);
  if (!place || !column) {
    const make = code === 'FORM_FIELD_MISSING' ? certificateFieldMissing : certificateFieldMalformed;
    return { refusal: make({ field: path }), line: null, column: null };
  }
  const heading = place.headings.get(column.key) ?? column.key;
  const row: Readonly<Record<string, unknown>> = { ...rows[cell.table][cell.index] };
  if (code === 'UNSAFE_PATH') return cellProblem(unsafePath, place.line, heading, column, { field: heading });
  const value = String(row[column.key] ?? '').slice(0, SHOWN_LETTERS);
  if (value.trim() === '') return cellProblem(cellMissing, place.line, heading, column);
  const make = column.key === 'modifiedOn' ? cellDate : cellSize;
  return cellProblem(make, place.line, heading, column, { value });
}
