import { legible } from './legible';
import { bottomOf, keepTogether, MARGIN, type Page, TEXT_SIZE, widthOf } from './page';
import {
  type FieldBlock,
  type FormLine,
  type PartiesBlock,
  type TextBlock,
  TO_WRITE,
} from './printed-form.model';

const LABEL_SHARE = 0.38;
const GAP = 12;
const AFTER_LINE = 3;
/** What stands for a value that nobody told. */
const EMPTY = '—';
/** What is not higher than this stays on one page. */
const KEPT = 160;
/** Of what is higher, so much stands on the page where it begins. */
const BEGINNING = 40;

type FilledLine = FormLine & { readonly value: string };

/** A title, on the page of what follows it. */
export function printTitle(page: Page, title: string | undefined, follows: number): void {
  keepTogether(page, follows + heightOfTitle(page, title));
  if (title)
    titleFont(page)
      .text(title, MARGIN, page.y, { width: widthOf(page) })
      .moveDown(0.4);
  page.font('regular').fontSize(TEXT_SIZE);
}

export function heightOfTitle(page: Page, title: string | undefined): number {
  return title ? titleFont(page).heightOfString(title, { width: widthOf(page) }) + TEXT_SIZE : 0;
}

const titleFont = (page: Page): Page => page.font('bold').fontSize(TEXT_SIZE + 1);

/** Label on the left, value on the right, one below the other. */
export function printFields(page: Page, { title, fields }: FieldBlock): void {
  const width = widthOf(page);
  const lines = filled(page, fields);
  const heights = lines.map((line) => heightOfField(page, line, width));
  printTitle(page, title, together(heights));
  for (const [index, line] of lines.entries()) {
    keepTogether(page, beginning(heights[index]));
    printField(page, line, MARGIN, width);
  }
  page.moveDown(0.8);
}

/** Height of what may not be torn apart: all of it, or how it begins. */
function together(heights: readonly number[]): number {
  const all = heights.reduce((sum, height) => sum + height, 0);
  return all <= KEPT ? all : beginning(heights[0]);
}

const beginning = (height = 0): number => (height <= KEPT ? height : BEGINNING);

function filled(page: Page, lines: readonly FormLine[]): FilledLine[] {
  page.font('regular').fontSize(TEXT_SIZE);
  const empty = lines.some(({ value }) => value !== null) ? EMPTY : TO_WRITE;
  return lines.map((line) => ({ ...line, value: legible(page, line.value ?? empty) }));
}

function heightOfField(page: Page, { label, value }: FilledLine, width: number): number {
  const labelWidth = width * LABEL_SHARE;
  const labelHeight = page.heightOfString(label, { width: labelWidth });
  return Math.max(labelHeight, page.heightOfString(value, { width: width - labelWidth - GAP })) + AFTER_LINE;
}

function printField(page: Page, { label, value, choices }: FilledLine, x: number, width: number): void {
  const labelWidth = width * LABEL_SHARE;
  const top = page.y;
  page.fillColor('#444444').text(label, x, top, { width: labelWidth });
  const labelEnd = page.y;
  page.fillColor('black');
  page.x = x + labelWidth + GAP;
  page.y = top;
  printPieces(page, choices ? piecesOf(choices) : [{ text: value }], width - labelWidth - GAP);
  // A value longer than a page ends on another one; there the label's end says nothing.
  page.y = Math.max(page.y, page.y >= top ? labelEnd : page.y) + AFTER_LINE;
}

interface Piece {
  readonly text: string;
  readonly underline?: boolean;
}

function piecesOf(choices: NonNullable<FormLine['choices']>): Piece[] {
  return choices.flatMap(({ text, isChosen }, index) => [
    ...(index > 0 ? [{ text: ', ', underline: false }] : []),
    { text, underline: isChosen },
  ]);
}

function printPieces(page: Page, pieces: readonly Piece[], width: number): void {
  for (const [index, { text, underline = false }] of pieces.entries())
    page.text(text, { width, underline, continued: index < pieces.length - 1 });
}

export function printText(page: Page, { title, paragraphs }: TextBlock): void {
  const width = widthOf(page);
  const texts = paragraphs.map((paragraph) => legible(page, paragraph));
  const heights = texts.map((text) => page.heightOfString(text, { width }) + TEXT_SIZE / 2);
  printTitle(page, title, beginning(heights[0]));
  for (const [index, text] of texts.entries()) {
    keepTogether(page, beginning(heights[index]));
    page.text(text, MARGIN, page.y, { width }).moveDown(0.4);
  }
  page.moveDown(0.4);
}

/** The parties side by side, line beside line: nothing of one stands below the other. */
export function printParties(page: Page, { parties }: PartiesBlock): void {
  const width = (widthOf(page) - GAP) / 2;
  const sides = parties.map(({ lines }) => filled(page, lines));
  const rows = Array.from({ length: Math.max(...sides.map(({ length }) => length)) }, (_, index) =>
    sides.map((lines) => lines[index]),
  );
  const heights = rows.map((row) =>
    Math.max(...row.map((line) => (line ? heightOfField(page, line, width) : 0))),
  );
  page.font('bold');
  const head = Math.max(...parties.map(({ title }) => page.heightOfString(title, { width }))) + TEXT_SIZE;
  const all = heights.reduce((sum, height) => sum + height, head);
  keepTogether(page, Math.min(all, bottomOf(page) - MARGIN));
  page.font('bold');
  beside(page, parties, ({ title }, x) => page.text(title, x, page.y, { width }));
  page.moveDown(0.3).font('regular');
  for (const [index, row] of rows.entries()) {
    keepTogether(page, beginning(heights[index]));
    beside(page, row, (line, x) => line && printField(page, line, x, width));
  }
  page.moveDown(0.8);
}

function beside<Part>(page: Page, parts: readonly Part[], print: (part: Part, x: number) => unknown): void {
  const top = page.y;
  const step = (widthOf(page) + GAP) / 2;
  const ends = parts.map((part, index) => {
    page.y = top;
    print(part, MARGIN + index * step);
    return page.y;
  });
  page.y = Math.max(...ends);
}
