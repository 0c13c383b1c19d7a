/** What may stand between the cells of a line. */
export const SEPARATORS = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;

/** A spreadsheet takes a cell that begins so for a formula; apostrophes before it were put there against that. */
const FORMULA = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A value that a spreadsheet shows and never computes. */
export const guarded = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);

/** The value that was guarded; any other is as it stands. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/** One line of a file: every cell is quoted, so that no value begins a cell or a line of its own. */
export function lineOf(cells: readonly string[], separator: string): string {
  return `${cells.map((cell) => `"${guarded(cell).replaceAll('"', '""')}"`).join(separator)}\r\n`;
}

/** The separator that stands most often in the first line; a comma where none does. */
export function separatorOf(firstLine: string): string {
  const count = (separator: string) => firstLine.split(separator).length;
  return Object.values(SEPARATORS).reduce((best, one) => (count(one) > count(best) ? one : best));
}
