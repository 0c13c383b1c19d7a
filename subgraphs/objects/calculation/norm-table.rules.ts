import { type Decimal, isDecimal } from '../../shared/kernel/decimal';
import type { Refusal } from '../../shared/kernel/refusal';
import { err, ok, type Result } from '../../shared/kernel/result';
import { normTableInvalid } from './calculation.errors';
import {
  FUNCTIONAL_UNITS,
  type NormRow,
  type NormTableContent,
  type NormTableName,
  TABLE_KEYS,
} from './norm-table.model';

const FORMAT = 'norm-table/1';
const MAX_ROWS = 2000;
const MAX_LENGTH = 256_000;
const HEAD = ['format', 'methodVersion', 'table', 'demonstration', 'source', 'rows'];

export interface ExpectedTable {
  readonly methodVersion: string;
  readonly tableName: NormTableName;
}

/** A norm table read from its file, or every problem of the file with its place. */
export function parseNormTable(text: string, expected: ExpectedTable): Result<NormTableContent, Refusal[]> {
  if (text.length > MAX_LENGTH) return err([problem([], 'TOO_LONG', MAX_LENGTH)]);
  const file = readJson(text);
  if (!isRecord(file)) return err([problem([], 'NOT_JSON_OBJECT', '')]);
  const rows = Array.isArray(file['rows']) ? file['rows'] : null;
  const problems = [
    ...headProblems(file, expected),
    ...(rows ? rowsProblems(rows, expected.tableName) : [problem(['rows'], 'NOT_A_LIST', '')]),
  ];
  if (problems.length > 0 || !rows) return err(problems);
  const { demonstration, source } = file;
  const content = { isDemonstration: demonstration === true, source: String(source) };
  return ok({ ...content, rows: rows.map((row) => normRow(row, expected.tableName)) });
}

function headProblems(file: Record<string, unknown>, { methodVersion, tableName }: ExpectedTable): Refusal[] {
  const { format, demonstration, source, table } = file;
  return [
    ...unknownFields(file, HEAD, []),
    ...(format === FORMAT ? [] : [problem(['format'], 'EXPECTED', FORMAT)]),
    ...(file['methodVersion'] === methodVersion
      ? []
      : [problem(['methodVersion'], 'EXPECTED', methodVersion)]),
    ...(table === tableName ? [] : [problem(['table'], 'EXPECTED', tableName)]),
    ...(typeof demonstration === 'boolean' ? [] : [problem(['demonstration'], 'EXPECTED', 'true, false')]),
    ...(isText(source) ? [] : [problem(['source'], 'MISSING', '')]),
  ];
}

function rowsProblems(rows: readonly unknown[], table: NormTableName): Refusal[] {
  if (rows.length === 0) return [problem(['rows'], 'MISSING', '')];
  if (rows.length > MAX_ROWS) return [problem(['rows'], 'TOO_LONG', MAX_ROWS)];
  const problems = rows.flatMap((row, index) => rowProblems(row, table, ['rows', String(index)]));
  if (problems.length > 0) return problems;
  const read = rows.map((row) => normRow(row, table));
  return [...duplicates(read), ...gaps(read, table)];
}

function rowProblems(row: unknown, table: NormTableName, path: string[]): Refusal[] {
  if (!isRecord(row)) return [problem(path, 'NOT_JSON_OBJECT', '')];
  const keys = TABLE_KEYS[table];
  const fields = Object.keys(keys);
  return [
    ...unknownFields(row, [...fields, 'value'], path),
    ...Object.entries(keys).flatMap(([key, allowed]) => keyProblems(row[key], allowed, [...path, key])),
    ...(isValue(row['value']) ? [] : [problem([...path, 'value'], 'NOT_A_DECIMAL', '')]),
  ];
}

function keyProblems(value: unknown, allowed: readonly string[] | null, path: string[]): Refusal[] {
  if (!isText(value)) return [problem(path, 'MISSING', '')];
  if (allowed === null || allowed.includes(value)) return [];
  return [problem(path, 'EXPECTED', allowed.join(', '))];
}

function duplicates(rows: readonly NormRow[]): Refusal[] {
  const seen = new Set<string>();
  return rows.flatMap(({ keys }, index) => {
    const key = JSON.stringify(keys);
    if (seen.has(key)) return [problem(['rows', String(index)], 'DUPLICATE', keys.join(', '))];
    seen.add(key);
    return [];
  });
}

/** Every process needs a norm for each unit, and a closed list of keys needs each of them: a hole would be a guess. */
function gaps(rows: readonly NormRow[], table: NormTableName): Refusal[] {
  const has = new Set(rows.map(({ keys }) => JSON.stringify(keys)));
  return wholeKeys(rows, table)
    .filter((keys) => !has.has(JSON.stringify(keys)))
    .map((keys) => problem(['rows'], 'MISSING', keys.join(', ')));
}

function wholeKeys(rows: readonly NormRow[], table: NormTableName): string[][] {
  if (table === 'COEFFICIENTS') return [];
  if (table !== 'LABOUR_NORMS')
    return Object.values(TABLE_KEYS[table])
      .flatMap((keys) => keys ?? [])
      .map((key) => [key]);
  const processes = new Set(rows.flatMap(({ keys }) => keys.slice(0, 1)));
  return [...processes].flatMap((process) => FUNCTIONAL_UNITS.map((unit) => [process, unit]));
}

function normRow(row: unknown, table: NormTableName): NormRow {
  const fields = row as Record<string, string>;
  return {
    keys: Object.keys(TABLE_KEYS[table]).map((key) => fields[key] ?? ''),
    value: fields['value'] ?? '',
  };
}

function unknownFields(record: object, known: readonly string[], path: string[]): Refusal[] {
  return Object.keys(record)
    .filter((field) => !known.includes(field))
    .map((field) => problem([...path, field], 'UNKNOWN_FIELD', ''));
}

function problem(path: readonly string[], what: string, detail: string | number): Refusal {
  const place = path.join('.') || 'content';
  return normTableInvalid({ place, what, detail }, ['input', 'content', ...path], { kind: 'INVALID_INPUT' });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim().length > 0 && value.length <= 500;

/** Not negative, at most twelve fraction digits. */
const isValue = (value: unknown): value is Decimal =>
  typeof value === 'string' && /^\d{1,12}(\.\d{1,12})?$/.test(value) && isDecimal(value);
