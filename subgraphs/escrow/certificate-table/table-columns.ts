import type { LocalizedText } from '../../shared/kernel/localized-text';
import type { LegalReference } from '../../shared/law/law.model';
import { legalReference } from '../../shared/law/law-register';
import type { LibraryRow, SourceRow } from '../certificate/certificate.model';
import { LIBRARY_COLUMNS, SOURCE_COLUMNS } from '../print/labels';

/** Columns of table 1 in the order of Annex 3. */
const SOURCE_KEYS = [
  'row',
  'mediumLabel',
  'directory',
  'fileName',
  'sizeMb',
  'language',
  'languageVersion',
  'framework',
  'frameworkVersion',
  'modifiedOn',
] as const satisfies readonly (keyof SourceRow)[];

/** Columns of table 2. */
const LIBRARY_KEYS = [
  'row',
  'mediumLabel',
  'directory',
  'componentName',
  'sizeMb',
  'language',
  'version',
] as const satisfies readonly (keyof LibraryRow)[];

export type TableNumber = 1 | 2;
export type ColumnKey = (typeof SOURCE_KEYS)[number] | (typeof LIBRARY_KEYS)[number];

export interface TableColumn {
  readonly table: TableNumber;
  /** Number of the column in the form. */
  readonly number: number;
  readonly key: ColumnKey;
  readonly heading: LocalizedText;
  readonly clause: LegalReference;
}

const columnsOf = (
  table: TableNumber,
  keys: readonly ColumnKey[],
  headings: readonly LocalizedText[],
): readonly TableColumn[] =>
  keys.flatMap((key, index) => {
    const heading = headings[index];
    const number = index + 1;
    return heading
      ? [{ table, number, key, heading, clause: legalReference('146', `A3.t${table}.${number}`) }]
      : [];
  });

/** The ten columns of the sources and the seven of the libraries (Annex 3). */
export const TABLE_COLUMNS: Readonly<Record<TableNumber, readonly TableColumn[]>> = {
  1: columnsOf(1, SOURCE_KEYS, SOURCE_COLUMNS),
  2: columnsOf(2, LIBRARY_KEYS, LIBRARY_COLUMNS),
};

/** Case and blanks tell no two headings apart. */
const plain = (heading: string): string =>
  heading.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');

const BY_HEADING: Readonly<Record<TableNumber, ReadonlyMap<string, TableColumn>>> = {
  1: headingsOf(1),
  2: headingsOf(2),
};

/** A column is headed by its key or by its name in any of the three languages. */
function headingsOf(table: TableNumber): ReadonlyMap<string, TableColumn> {
  return new Map(
    TABLE_COLUMNS[table].flatMap((column) =>
      [column.key, ...Object.values(column.heading)].map((heading) => [plain(heading), column] as const),
    ),
  );
}

export const columnOf = (table: TableNumber, heading: string): TableColumn | null =>
  BY_HEADING[table].get(plain(heading)) ?? null;

/** The table that a line of headings opens, by the column that only it has; null for a line of values. */
export function tableHeadedBy(cells: readonly string[]): TableNumber | null {
  if (!cells[0] || !(columnOf(1, cells[0]) || columnOf(2, cells[0]))) return null;
  const has = (table: TableNumber, key: ColumnKey) =>
    cells.some((cell) => columnOf(table, cell)?.key === key);
  if (has(1, 'fileName')) return 1;
  return has(2, 'componentName') ? 2 : null;
}
