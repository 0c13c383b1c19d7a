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
  const found = firstProblems(certificate, read);
  const problems = [...read.problems.first, ...found.first.map((problem) => placed(problem, read))];
  return {
    certificate,
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)).slice(0, MOST_TOLD),
    problemCount: read.problems.total + found.total,
  };
}

/** Of each table the first are enough, as its problems come in the order of its lines. */
function firstProblems(certificate: Certificate, read: TableRows) {
  const first: Readonly<Record<TableNumber | 0, Located[]>> = { 0: [], 1: [], 2: [] };
  let total = 0;
  for (const problem of formProblems(certificate)) {
    const cell = placeOf(problem.path);
    // Of tables that were read in part nothing can be missed as a whole.
    if (read.isBroken && cell === null) continue;
    const ofTable = first[cell?.table ?? 0];
    if (ofTable.length < MOST_TOLD) ofTable.push({ ...problem, cell });
    total += 1;
  }
  const line = ({ cell }: Located) => (cell && read.places[cell.table][cell.index]?.line) ?? 0;
  const inOrder = [...first[0], ...first[1], ...first[2]].sort((a, b) => line(a) - line(b));
  return { first: inOrder.slice(0, MOST_TOLD), total };
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
