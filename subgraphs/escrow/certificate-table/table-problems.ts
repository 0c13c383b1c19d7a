import { citing } from '../../shared/kernel/citing';
import type { Refusal } from '../../shared/kernel/refusal';
import type { TableColumn } from './table-columns';

/** A problem with its place in the file; the line is null for what is wrong with the file as a whole. */
export interface TableProblem {
  readonly refusal: Refusal;
  readonly line: number | null;
  /** Heading as it stands in the file; null for what is wrong with a whole line. */
  readonly column: string | null;
}

/** So many are told; how many there are is told as well. */
export const MOST_TOLD = 200;

/** Letters of a value that a problem repeats. */
export const SHOWN_LETTERS = 60;

/** Counts all problems and keeps the first of them; the others are not even worded. */
export class TableProblems {
  readonly first: TableProblem[] = [];
  total = 0;

  add(problem: () => TableProblem): void {
    this.total += 1;
    if (this.first.length < MOST_TOLD) this.first.push(problem());
  }
}

type Make = (facts: Readonly<Record<string, string | number>>) => Refusal;

/** A problem of one cell, with the clause of its column. */
export function cellProblem(
  make: Make,
  line: number,
  heading: string,
  { clause }: TableColumn,
  facts: Readonly<Record<string, string | number>> = {},
): TableProblem {
  const column = heading.trim();
  return { refusal: citing(make({ line, column, ...facts }), clause), line, column };
}
