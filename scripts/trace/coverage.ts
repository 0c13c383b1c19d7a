import type { RequirementRow } from './requirement-row';
import { ROWS_129 } from './rows-129';
import { ROWS_146 } from './rows-146';
import type { PassingTest } from './test-results';

export const ROW_STATUSES = ['done', 'open', 'no-software-duty'] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

export interface TracedRow {
  readonly row: string;
  readonly clause: string;
  readonly duty: string;
  readonly status: RowStatus;
  /** Names of the passing tests that name the row, each with its file. */
  readonly tests: readonly string[];
  /** Why a row has no software duty, or is still open; left out for the others. */
  readonly reason?: string;
}

export const ROWS: readonly RequirementRow[] = [...ROWS_129, ...ROWS_146];

/** Rows that a test proves stand at the beginning of its title: `L121 C-29: …`, `L001, L002 …`; elsewhere they are mere words. */
const LEADING_ROWS = /^(?:L\d{3}\b[,\s]*)+/;

function provenRows(title: string): ReadonlySet<string> {
  return new Set(LEADING_ROWS.exec(title)?.[0].match(/L\d{3}/g));
}

/** Every row with the passing tests that name it. A row is done by a test, never by a word in a list. */
export function traceRows(
  tests: readonly PassingTest[],
  rows: readonly RequirementRow[] = ROWS,
): TracedRow[] {
  const byRow = new Map<string, string[]>();
  for (const { name, title, file } of tests)
    for (const row of provenRows(title)) byRow.set(row, [...(byRow.get(row) ?? []), `${name} (${file})`]);
  return rows.map(({ row, clause, duty, noSoftwareDuty, stillOpen }) => {
    const naming = byRow.get(row) ?? [];
    const told = { row, clause, duty, tests: naming };
    if (noSoftwareDuty) return { ...told, status: 'no-software-duty', reason: noSoftwareDuty };
    if (naming.length > 0) return { ...told, status: 'done' };
    return { ...told, status: 'open', ...(stillOpen && { reason: stillOpen }) };
  });
}
