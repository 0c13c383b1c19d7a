import type { Readable } from 'node:stream';
import { setImmediate as others, setTimeout as sleep } from 'node:timers/promises';
import { heightOfTitle, printTitle } from './blocks';
import { legible } from './legible';
import { bottomOf, forgetWords, MARGIN, type Page, TEXT_SIZE, widthOf } from './page';
import type { TableBlock } from './printed-form.model';

const PADDING = 2;
const CELL_SIZE = TEXT_SIZE - 2;
const LINE = 0.4;
/** After this many rows whoever else waits has a turn. */
const TURN_ROWS = 25;
const AHEAD_BYTES = 1024 * 1024;
const WAIT_MS = 20;

/** A table with its header on every page; rows are read as they are written. */
export async function printTable(page: Page, { title, columns, rows }: TableBlock): Promise<void> {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => (width / shares) * widthOf(page));
  const names = columns.map(({ label }) => label);
  const aside = heightOfTitle(page, title);
  const head = heightOfHead(page, names, widths);
  const most = bottomOf(page) - MARGIN - aside - head;
  let count = 0;
  let isBegun = false;
  const begin = (follows: number) => {
    if (isBegun) page.addPage();
    else printTitle(page, title, head + follows);
    printHead(page, names, widths);
    if (isBegun) forgetWords(page);
    isBegun = true;
  };
  for await (const row of rows) {
    if (++count % TURN_ROWS === 0) await turn(page as unknown as Readable);
    const cells = row.map((cell) => legible(page, cell));
    for (const part of partsOf(page, cells, widths, most)) {
      if (!isBegun || page.y + part.height > bottomOf(page)) begin(part.height);
      printRow(page, part.cells, widths, part.height);
    }
  }
  if (!isBegun) begin(0);
  page.fontSize(TEXT_SIZE).moveDown(0.8);
}

/** Lets others work, and waits for a slow reader: no more than this many bytes are made ahead of it. */
async function turn(printed: Readable): Promise<void> {
  await others();
  while (printed.readableLength > AHEAD_BYTES && !printed.destroyed) await sleep(WAIT_MS);
  if (printed.destroyed) throw new Error('Nobody reads the form any more.');
}

/** The names of the columns, and below them their numbers as the forms have them. */
function printHead(page: Page, names: readonly string[], widths: readonly number[]): void {
  page.font('bold').fontSize(CELL_SIZE);
  printRow(page, names, widths, heightOf(page, names, widths));
  page.font('regular');
  const numbers = names.map((_, index) => String(index + 1));
  printRow(page, numbers, widths, heightOf(page, numbers, widths));
}

/** Leaves the font of cells set. */
function heightOfHead(page: Page, names: readonly string[], widths: readonly number[]): number {
  const height = heightOf(page.font('bold').fontSize(CELL_SIZE), names, widths);
  return height + heightOf(page.font('regular'), ['1'], widths);
}

function heightOf(page: Page, cells: readonly string[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) =>
    fitsOneLine(page, cell, inner(widths, index))
      ? page.currentLineHeight(true)
      : page.heightOfString(cell, { width: inner(widths, index) }),
  );
  return Math.max(...heights) + 2 * PADDING;
}

/** A row that is taller than a page goes on below it in another one. */
function* partsOf(
  page: Page,
  cells: readonly string[],
  widths: readonly number[],
  most: number,
): Generator<{ readonly cells: readonly string[]; readonly height: number }> {
  let rest = cells;
  let height = heightOf(page, rest, widths);
  for (; height > most; height = heightOf(page, rest, widths)) {
    const part = rest.map((cell, index) => fitting(page, cell, inner(widths, index), most - 2 * PADDING));
    yield { cells: part, height: most };
    rest = rest.map((cell, index) => cell.slice(part[index]?.length));
  }
  yield { cells: rest, height };
}

/** As much of a text as is not higher than this, up to the end of a word where there is one. */
function fitting(page: Page, text: string, width: number, height: number): string {
  const fits = (length: number) => page.heightOfString(text.slice(0, length), { width }) <= height;
  if (fits(text.length)) return text;
  let [low, high] = [1, text.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return text.slice(0, text.lastIndexOf(' ', low - 1) + 1 || low);
}

/** Most cells of a long table are one line, and looking for line breaks is what a table costs. */
function fitsOneLine(page: Page, cell: string, width: number): boolean {
  return !cell.includes('\n') && page.widthOfString(cell) <= width;
}

function printRow(page: Page, cells: readonly string[], widths: readonly number[], height: number): void {
  const top = page.y;
  let x = MARGIN;
  for (const [index, cell] of cells.entries()) {
    const width = inner(widths, index);
    const how = fitsOneLine(page, cell, width)
      ? { lineBreak: false }
      : { width, height: height - PADDING, ellipsis: true };
    if (cell !== '') page.text(cell, x + PADDING, top + PADDING, how);
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
