import { setImmediate as others } from 'node:timers/promises';
import { printTitle } from './blocks';
import { bottomOf, MARGIN, type Page, TEXT_SIZE, widthOf } from './page';
import type { TableBlock } from './printed-form.model';

const PADDING = 2;
const CELL_SIZE = TEXT_SIZE - 2;
const LINE = 0.4;
/** After this many rows whoever else waits has a turn. */
const TURN_ROWS = 25;

/** A table with its header on every page; rows are read as they are written. */
export async function printTable(page: Page, { title, columns, rows }: TableBlock): Promise<void> {
  printTitle(page, title);
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (width / shares) * widthOf(page));
  const header = columns.map(({ label }) => label);
  printHeader(page, header, widths);
  let count = 0;
  for await (const row of rows) {
    if (++count % TURN_ROWS === 0) await others();
    const height = heightOf(page, row, widths);
    if (page.y + height > bottomOf(page)) {
      page.addPage();
      printHeader(page, header, widths);
    }
    printRow(page, row, widths, height);
  }
  page.fontSize(TEXT_SIZE).moveDown(0.8);
}

/** The names of the columns, and below them their numbers as the forms have them. */
function printHeader(page: Page, header: readonly string[], widths: readonly number[]): void {
  page.font('bold').fontSize(CELL_SIZE);
  printRow(page, header, widths, heightOf(page, header, widths));
  page.font('regular');
  const numbers = header.map((_, index) => String(index + 1));
  printRow(page, numbers, widths, heightOf(page, numbers, widths));
}

function heightOf(page: Page, cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) => page.heightOfString(cell, { width: inner(widths, index) }));
  // A cell taller than a page is cut: its whole text is in the data that the form is printed from.
  return Math.min(Math.max(...heights) + 2 * PADDING, bottomOf(page) - 2 * MARGIN);
}

function printRow(page: Page, cells: readonly string[], widths: readonly number[], height: number): void {
  const top = page.y;
  let x = MARGIN;
  for (const [index, cell] of cells.entries()) {
    const width = inner(widths, index);
    page.text(cell, x + PADDING, top + PADDING, { width, height: height - PADDING, ellipsis: true });
    page.rect(x, top, widths[index] ?? 0, height);
    x += widths[index] ?? 0;
  }
  page.lineWidth(LINE).stroke();
  page.x = MARGIN;
  page.y = top + height;
}

function inner(widths: readonly number[], index: number): number {
  return (widths[index] ?? 0) - 2 * PADDING;
}
